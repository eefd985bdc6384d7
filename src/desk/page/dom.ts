export type Child = Node | string | false | null | undefined;
type Attribute = string | boolean | undefined | ((event: Event) => void);

/** An element with attributes, listeners (`onclick`) and children; texts become text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== false && child !== null && child !== undefined));
  return element;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element as T;
}

export function button(label: string, onclick: () => void, { key, ...attributes }: Record<string, string | undefined> = {}) {
  return el('button', { type: 'button', onclick, 'aria-keyshortcuts': key, ...attributes }, label, key !== undefined && el('kbd', {}, key));
}

/** A field below its name. */
export function field(name: string, input: HTMLElement, hint?: string): HTMLElement {
  return el('label', { class: 'field' }, el('span', {}, name, hint !== undefined && el('small', {}, ` ${hint}`)), input);
}

/** A list with these choices. Equal ones stay as they are, so that nobody who is typing a choice is interrupted. */
export function options(select: HTMLSelectElement, choices: { value: string; label: string }[], chosen?: string): HTMLSelectElement {
  const isNew = ({ value, label }: (typeof choices)[number], at: number) => {
    const option = select.options[at];
    return option?.value !== value || option.textContent !== label;
  };
  if (choices.length !== select.options.length || choices.some(isNew))
    select.replaceChildren(...choices.map(({ value, label }) => el('option', { value }, label)));
  const wanted = choices.find(({ value }) => value === chosen) ?? choices[0];
  if (wanted && select.value !== wanted.value) select.value = wanted.value;
  return select;
}

/** A form, saved by its button or with Ctrl+Enter, and what stands beside it, where the keys work too. */
export function entryForm(save: () => void, fields: Child[], beside: HTMLElement, oninput?: () => void): HTMLElement {
  const onsubmit = (event: Event) => {
    event.preventDefault();
    save();
  };
  const onkeydown = (event: Event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === 'Enter' && (ctrlKey || metaKey)) onsubmit(event);
  };
  const button = el('button', { type: 'submit', class: 'first' }, 'Save', el('kbd', {}, 'Ctrl+Enter'));
  const form = el('form', { class: 'entry', onsubmit, oninput }, ...fields, el('div', { class: 'row' }, button));
  return el('div', { class: 'write', onkeydown }, form, beside);
}

/** Calls back once nothing more came for a moment. */
export function afterPause(work: () => void, milliseconds = 40): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
