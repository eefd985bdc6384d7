import type { Span } from '../domain/span.ts';

/** What stands between quotation marks, the marks left out. */
export interface Quotation extends Span {
  /** No closing mark: the quotation goes on in the next paragraph. */
  goesOn: boolean;
}

interface QuotationMark {
  at: number;
  kind: 'double' | 'single';
  role: 'open' | 'close' | 'either';
}

interface Open extends QuotationMark {
  inner: Quotation[];
}

const MAX_DEPTH = 4;

/**
 * The outermost quotations of a paragraph, with straight marks, curly ones, or both mixed up. An opening mark that is
 * never closed counts where it begins the paragraph or where the next paragraph begins with one; else it is a slip.
 *
 * @example findQuotations('“A,” he said, “B”') // [{ start: 1, end: 3, goesOn: false }, { start: 15, end: 16, … }]
 * @example findQuotations('“One.', '“Two.”') // [{ start: 1, end: 5, goesOn: true }]
 */
export function findQuotations(text: string, next = ''): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  for (const mark of findMarks(blankTags(text))) {
    const opener = mark.role === 'open' ? -1 : stack.findLastIndex((open) => open.kind === mark.kind);
    const open = stack[opener];
    if (open) {
      stack.length = opener;
      if (mark.at > open.at + 1) (stack.at(-1)?.inner ?? found).push({ start: open.at + 1, end: mark.at, goesOn: false });
    } else if (mark.role !== 'close' && stack.length < MAX_DEPTH) stack.push({ ...mark, inner: [] });
  }
  return [...found, ...unclosed(stack, text, next)];
}

function findMarks(text: string): QuotationMark[] {
  return [...text.matchAll(/[“”„"‘’]/gu)].flatMap(({ 0: char, index: at }): QuotationMark[] => {
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (char === '‘') return isOpening(before) && /\p{L}/u.test(after) ? [{ at, kind: 'single', role: 'open' }] : [];
    if (char === '’') return /[\p{L}\p{N}]/u.test(after) ? [] : [{ at, kind: 'single', role: 'close' }];
    return [{ at, kind: 'double', role: roleOf(char, before, after) }];
  });
}

function roleOf(char: string, before: string, after: string): QuotationMark['role'] {
  const [mayOpen, mayClose] = [isOpening(before) && !/\s/.test(after), !/\s/.test(before) && isClosing(after)];
  if (char === '”') return mayOpen && !mayClose && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'close';
  if (char !== '"') return mayClose && !mayOpen ? 'close' : 'open';
  return mayOpen === mayClose ? 'either' : mayOpen ? 'open' : 'close';
}

function isOpening(before: string): boolean {
  return /[\s([{—–\-/‘“"']/u.test(before);
}

function isClosing(after: string): boolean {
  return /[\s)\]}—–\-/’”"'.,;:?!…]/u.test(after);
}

/** Quotation marks of attributes are none: `<a title="x">`. */
function blankTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]{0,2000}>/gi, (tag) => ' '.repeat(tag.length));
}

function unclosed([first, ...others]: Open[], text: string, next: string): Quotation[] {
  if (!first) return [];
  const begins = text.slice(0, first.at).trim() === '';
  const goesOn = /^\s*["“]/u.test(next);
  if (first.kind === 'double' && (begins || (goesOn && first.inner.length === 0)))
    return [{ start: first.at + 1, end: text.trimEnd().length, goesOn: true }];
  return [...first.inner, ...unclosed(others, text, next)];
}
