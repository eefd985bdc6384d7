import type { Span } from '../domain/span.ts';
import { elisions } from '../english/function-words.ts';

/** What stands between quotation marks, the marks left out. */
export interface Quotation extends Span {
  /** No closing mark: the quotation goes on in the next paragraph. */
  goesOn: boolean;
}

type Kind = 'double' | 'single' | 'angle' | 'single angle' | 'corner' | 'white corner';

interface QuotationMark extends Span {
  kind: Kind;
  role: 'open' | 'close' | 'either';
  /** A closing mark that may be none: an apostrophe ("the workers’ hall"), an inch ("a 12" pipe"). */
  doubtful: boolean;
}

interface Open extends QuotationMark {
  inner: Quotation[];
}

const MAX_DEPTH = 4;

/** Marks that pair with each other, those of Germany, France, Japan and others too; `` and '' of old archives are none. */
const kinds = new Map<string, Kind>([
  ...['“', '”', '„', '‟', '"', '‘‘', '’’'].map((mark) => [mark, 'double'] as const),
  ...[..."‘’‚‛'"].map((mark) => [mark, 'single'] as const),
  ...[...'«»'].map((mark) => [mark, 'angle'] as const),
  ...[...'‹›'].map((mark) => [mark, 'single angle'] as const),
  ...[...'「」'].map((mark) => [mark, 'corner'] as const),
  ...[...'『』'].map((mark) => [mark, 'white corner'] as const),
]);
const marks = /‘‘|’’|[“”„‟"‘’‚‛'«»‹›「」『』]/g;
const begins = /^\s*[“„"«»「『]/;
const elision = new RegExp(String.raw`^(?:\d\ds?|${elisions.join('|')})(?![\p{L}\p{N}])`, 'iu');

/**
 * The outermost quotations of a paragraph, with the marks of any language, straight or curly, also mixed up. An opening
 * mark that is never closed counts where it begins the paragraph or where the next paragraph begins with one; else it is
 * a slip.
 *
 * @example findQuotations('“A,” he said, “B”') // [{ start: 1, end: 3, goesOn: false }, { start: 15, end: 16, … }]
 * @example findQuotations('“One.', '“Two.”') // [{ start: 1, end: 5, goesOn: true }]
 */
export function findQuotations(text: string, next = ''): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  for (const mark of withoutDoubt(findMarks(blankTags(text)))) {
    const opener = mark.role === 'open' ? -1 : stack.findLastIndex((open) => open.kind === mark.kind);
    const open = stack[opener];
    if (open) {
      stack.length = opener;
      (stack.at(-1)?.inner ?? found).push(...between(text, open.end, mark.start));
    } else if (mark.role !== 'close' && stack.length < MAX_DEPTH) stack.push({ ...mark, inner: [] });
  }
  return [...found, ...unclosed(stack, text, next)];
}

/** Without the space that French has inside its marks. */
function between(text: string, from: number, to: number): Quotation[] {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return words.trim() === '' ? [] : [{ start, end: start + words.trim().length, goesOn: false }];
}

function findMarks(text: string): QuotationMark[] {
  const first = new Map<string, string>();
  const angles = new Set(text.match(/[«»‹›]/g));
  const hasTyped = /''|``/.test(text);
  return [...text.matchAll(marks)].flatMap(({ 0: char, index: start }): QuotationMark[] => {
    const end = start + char.length;
    const kind = kinds.get(char);
    if (!kind || (hasTyped && kind === 'single')) return [];
    const [before, behind] = [text[start - 1] ?? ' ', text.slice(end, end + 8)];
    if (!first.has(kind)) first.set(kind, char);
    const role = kind === 'double' ? roleOf(char, before, behind) : kind === 'single' ? roleOfSingle(char, before, behind) : undefined;
    if (role === undefined && kind === 'single') return [];
    const doubtful = (kind === 'single' ? /[\p{L}\p{N}]/u : /\d/).test(before) && /^ \p{L}/u.test(behind);
    return [{ start, end, kind, role: role ?? roleOfAngle(char, first.get(kind) ?? '', angles), doubtful }];
  });
}

/** A closing mark is none where one that is sure closes the same quotation later. */
function withoutDoubt(found: QuotationMark[]): QuotationMark[] {
  const closes = new Map<Kind, boolean>();
  return found
    .toReversed()
    .filter(({ kind, role, doubtful }) => {
      if (role === 'close' && doubtful && closes.get(kind)) return false;
      closes.set(kind, role === 'close' && !doubtful);
      return true;
    })
    .toReversed();
}

function roleOf(char: string, before: string, behind: string): QuotationMark['role'] {
  const after = behind[0] ?? ' ';
  const [mayOpen, mayClose] = [isOpening(before) && !/\s/.test(after), !/\s/.test(before) && isClosing(after)];
  if (/^[„‟‘]/.test(char)) return 'open';
  if (char === '’’') return 'close';
  if (char === '”') return mayOpen && !mayClose && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'close';
  if (char === '“') return /\s/.test(before) && /\s/.test(after) ? 'either' : mayClose && !mayOpen ? 'close' : 'open';
  return mayOpen === mayClose ? 'either' : mayOpen ? 'open' : 'close';
}

/** `undefined`: an apostrophe. */
function roleOfSingle(char: string, before: string, behind: string): QuotationMark['role'] | undefined {
  const leads = isOpening(before) && !elision.test(behind);
  if (leads && (char === '’' ? /^\p{Lu}/u : /^[\p{L}\p{N}“"[…]/u).test(behind)) return 'open';
  return /^[\p{L}\p{N}]/u.test(behind) || (/\s/.test(before) && char !== '’') || char === '‚' ? undefined : 'close';
}

/** « A » in French, »A« in German, »A» in Finnish: the one that stands first in the text opens. */
function roleOfAngle(char: string, first: string, angles: Set<string>): QuotationMark['role'] {
  if (/[「」『』]/.test(char)) return /[「『]/.test(char) ? 'open' : 'close';
  const other = { '«': '»', '»': '«', '‹': '›', '›': '‹' }[first] ?? '';
  return angles.has(other) ? (char === first ? 'open' : 'close') : 'either';
}

function isOpening(before: string): boolean {
  return /[\s([{—–\-/‘“"'„«»‹›¿¡「]/u.test(before);
}

function isClosing(after: string): boolean {
  return /[\s)\]}—–\-/’”"'.,;:?!…«»‹›“‘。、]/u.test(after);
}

/** Quotation marks of attributes are none: `<a title="x">`. */
function blankTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]{0,2000}>/gi, (tag) => ' '.repeat(tag.length));
}

function unclosed([first, ...others]: Open[], text: string, next: string): Quotation[] {
  if (!first) return [];
  const isFirst = text.slice(0, first.start).trim() === '';
  const isSingle = first.kind === 'single';
  const goesOn = isSingle ? /^\s*['‘]/.test(next) : begins.test(next);
  if (isSingle ? isFirst && goesOn : isFirst || (goesOn && first.inner.length === 0))
    return [{ start: first.end, end: text.trimEnd().length, goesOn: true }];
  return [...first.inner, ...unclosed(others, text, next)];
}
