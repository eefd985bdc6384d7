import { share as words } from '../interface/here.ts';

/** Copies a text; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Says for two seconds, beside an element, what became of it. */
export function sayBeside(element: Element, text: string): void {
  const said = Object.assign(document.createElement('output'), { className: 'copied' });
  element.after(said);
  said.textContent = text;
  setTimeout(() => said.remove(), 2000);
}

/** Copies a text and says so beside an element; where that is not allowed, the text stands there to be copied by hand. */
export async function copyBeside(element: Element, text: string): Promise<void> {
  if (await copyText(text)) return sayBeside(element, words.copied);
  const shown = Object.assign(document.createElement('textarea'), { className: 'by-hand', readOnly: true, value: text });
  shown.ariaLabel = words.byHand;
  shown.addEventListener('blur', () => shown.remove(), { once: true });
  element.after(shown);
  shown.select();
}
