import type { Span } from '../domain/span.ts';
import { findAll, trimSpan } from '../domain/span.ts';
import { elisions } from '../english/function-words.ts';

/** What stands between quotation marks, the marks left out. */
export interface Quotation extends Span {
  /** No closing mark: the quotation goes on in the next paragraph. */
  goesOn: boolean;
}

type Role = 'open' | 'close' | 'either';

interface QuotationMark extends Span {
  /** All marks that it can pair with. */
  kind: string;
  role: Role;
  /** A closing mark that may be none: an apostrophe ("the workers’ hall"), an inch ("a 12" pipe"). */
  doubtful: boolean;
}

interface Open extends QuotationMark {
  inner: Quotation[];
}

const MAX_DEPTH = 4;

const singles = "‘’‚‛'";
/** Marks that pair with each other, those of Germany, France, Japan and others too; `` of old archives is none, and '' only closes what a " began. */
const kinds = ['“”„‟"', singles, '«»', '‹›', '「」', '『』'];
const marks = new RegExp(`‘‘|’’|''|[${kinds.join('')}]`, 'g');
const opening = /[\s([{—–\-/‘“"'„«»‹›¿¡「]/;
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
      // French has spaces inside its marks.
      const words = trimSpan(text, open.end, mark.start);
      if (words) (stack.at(-1)?.inner ?? found).push({ ...words, goesOn: false });
    } else if (mark.role !== 'close' && stack.length < MAX_DEPTH) stack.push({ ...mark, inner: [] });
  }
  return [...found, ...unclosed(stack, text, next)];
}

function findMarks(text: string): QuotationMark[] {
  const hasTyped = /''|``/.test(text);
  return findAll(text, marks).flatMap(({ text: char, start, end }): QuotationMark[] => {
    const mark = { '‘‘': '“', '’’': '”', "''": '”' }[char] ?? char;
    const kind = kinds.find((pairing) => pairing.includes(mark)) ?? mark;
    const [before, behind] = [text[start - 1] ?? ' ', text.slice(end, end + 8)];
    const isSingle = kind === singles;
    const role = isSingle ? roleOfSingle(mark, before, behind) : char === "''" ? 'close' : roleOf(mark, before, behind[0] ?? ' ');
    if (!role || (isSingle && hasTyped)) return [];
    const doubtful = (isSingle ? /[\p{L}\p{N}]/u : /\d/).test(before) && /^ \p{L}/u.test(behind);
    return [{ start, end, kind, role, doubtful }];
  });
}

/** A closing mark is none where one that is sure closes the same quotation later. */
function withoutDoubt(found: QuotationMark[]): QuotationMark[] {
  const closesLater = new Map<string, boolean>();
  return found
    .toReversed()
    .filter(({ kind, role, doubtful }) => {
      if (role === 'close' && doubtful && closesLater.get(kind)) return false;
      closesLater.set(kind, role === 'close' && !doubtful);
      return true;
    })
    .toReversed();
}

/** By what stands beside a mark; where that could be either, by the mark itself. */
function roleOf(mark: string, before: string, after: string): Role {
  if (/[„‟「『]/.test(mark)) return 'open';
  if (/[」』]/.test(mark)) return 'close';
  // « A » in French, »A« in German, »A» in Finnish.
  if (/[«»‹›]/.test(mark)) return 'either';
  const mayOpen = opening.test(before) && !/\s/.test(after);
  const mayClose = !/\s/.test(before) && /[\s)\]}—–\-/’”"'.,;:?!…«»‹›“‘]/.test(after);
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  if (mark === '“' && mayOpen) return 'open';
  return mark === '”' ? 'close' : 'either';
}

/** `undefined`: an apostrophe. */
function roleOfSingle(mark: string, before: string, behind: string): Role | undefined {
  const leads = opening.test(before) && !elision.test(behind);
  if (leads && (mark === '’' ? /^\p{Lu}/u : /^[\p{L}\p{N}“"[…]/u).test(behind)) return 'open';
  return /^[\p{L}\p{N}]/u.test(behind) || (/\s/.test(before) && mark !== '’') || mark === '‚' ? undefined : 'close';
}

/** Quotation marks of attributes are none: `<a title="x">`. */
function blankTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]{0,2000}>/gi, (tag) => ' '.repeat(tag.length));
}

function unclosed([first, ...others]: Open[], text: string, next: string): Quotation[] {
  if (!first) return [];
  const isFirst = text.slice(0, first.start).trim() === '';
  const isSingle = first.kind === singles;
  const goesOn = (isSingle ? /^\s*['‘]/ : /^\s*[“„"«»「『]/).test(next);
  if (isSingle ? isFirst && goesOn : isFirst || (goesOn && first.inner.length === 0))
    return [{ start: first.end, end: text.trimEnd().length, goesOn: true }];
  return [...first.inner, ...unclosed(others, text, next)];
}
