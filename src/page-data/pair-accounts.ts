/** What two accounts share, and what is pinned to one of them alone. In the browser too, from the tables of `/data/`: no libraries here. */
import { excerptOf } from '../domain/excerpt.ts';
import { pair as say } from '../interface/here.ts';
import type { Rows } from '../exports/tables.ts';

/** What one account has of a row: words, each with where they stand, or none; `looked` where an editor says that there is nothing. */
export interface PairCell {
  words: { to: string; parts: PairPart[] }[];
  /** It tells only a part. */
  part: boolean;
  looked: boolean;
}

/** A stretch of words; `own` where the other account's wording of the quotation lacks it. */
export interface PairPart {
  text: string;
  own: boolean;
}

export interface PairRow {
  /** Of a quotation and an event none. */
  topic?: string;
  text: string;
  to: string;
  /** No editor makes the statement. */
  byMachine?: boolean;
  cells: [PairCell, PairCell];
}

export interface Pair {
  differently: PairRow[];
  both: PairRow[];
  quoted: PairRow[];
  /** Dated events that both tell, where no row sets the same passages side by side. */
  events: PairRow[];
  /** What is pinned to one of them alone. */
  one: PairRow[];
}

/** The slugs of two accounts. */
type Two = [string, string];
export type PairTables = Pick<Rows, 'claims' | 'citations' | 'quotations' | 'events'>;
type ClaimRow = Rows['claims'][number];
/** A statement, on whatever page. */
interface Told extends Pick<ClaimRow, 'accounts' | 'partly' | 'citations'> {
  page: string;
  notIn?: ClaimRow['notIn'];
}

/** Aligned by what they share, in the order of the topics; what several topics tell stands in the first of them. */
export function pairAccounts({ claims, citations, quotations, events }: PairTables, two: Two): Pair {
  const cited = Map.groupBy(
    citations.filter(({ account }) => two.includes(account)),
    ({ page, account }) => `${page} ${account}`,
  );
  const cellOf = (versions: Told[], account: string): PairCell => ({
    words: versions.flatMap(({ page, citations: labels }) =>
      (cited.get(`${page} ${account}`) ?? [])
        .filter(({ label }) => labels.includes(label))
        .map(({ source, context, ...at }) => ({ to: pathOf(source), parts: [{ text: excerptOf(context, at), own: false }] })),
    ),
    part: !versions.some((version) => tells(version, account)),
    looked: versions.every(({ notIn = [] }) => (notIn as string[]).includes(account)),
  });
  const rows = rowsOf(claims).flatMap((versions) => {
    const [first] = versions;
    const told = versions.map((version) => ({ ...version, page: version.topic }));
    const [one, other] = [cellOf(told, two[0]), cellOf(told, two[1])];
    if (!first || one.words.length + other.words.length === 0) return [];
    const isShared = one.words.length > 0 && other.words.length > 0;
    const row: PairRow = {
      topic: first.topic,
      text: first.text,
      to: pathOf(first.address),
      byMachine: !first.written,
      cells: [one, other],
    };
    if (first.difference !== 'conflict') return { row, isShared, differ: false, isWording: first.difference === 'wording' };
    // Two that tell the same version do not contradict each other.
    const same = versions.find((version) => two.every((account) => tells(version, account)));
    const differ = isShared && versions.some((version) => tells(version, two[0]) !== tells(version, two[1]));
    if (same && !differ) Object.assign(row, { text: same.text, to: pathOf(same.address) });
    else Object.assign(row, { text: first.about, to: pathOf(first.address).replace(/#.*/, `#c-${first.versionOf}`) });
    return { row, isShared, differ, isWording: false };
  });
  const rowsWhere = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).map(({ row }) => row);
  // The words of a quotation that both print are set against each other; where they are the same, one row is enough.
  const both = rowsWhere(({ isShared, differ, isWording }) => isShared && !differ && !isWording);
  const shown = both.flatMap(({ cells }) => cells.flatMap(({ words }) => words.map(textIn))).join(' ');
  const isNew = ({ cells: [mine] }: PairRow) => !mine.words.every((words) => shown.includes(textIn(words).slice(1, -1)));
  const isOwn = ({ cells }: PairRow) => cells.some(({ words }) => words.some(({ parts }) => parts.some(({ own }) => own)));
  const differently = rowsWhere(({ differ }) => differ);
  const isAligned = (row: PairRow) => [...differently, ...both].some((other) => two.every((_, i) => sharesPassage(row, other, i)));
  return {
    differently,
    both,
    quoted: quotedByBoth(quotations, two).filter((row) => isNew(row) || isOwn(row)),
    events: eventRows(events, two, cellOf).filter((row) => !isAligned(row)),
    one: rowsWhere(({ isShared }) => !isShared),
  };
}

/** What happened, as both tell. */
function eventRows(events: PairTables['events'], two: Two, cellOf: (told: Told[], account: string) => PairCell): PairRow[] {
  return events
    .filter((event) => two.every((account) => tells(event, account)))
    .map((event) => {
      const told = [{ ...event, page: 'timeline' }];
      const cells: PairRow['cells'] = [cellOf(told, two[0]), cellOf(told, two[1])];
      return { text: event.sentence, to: pathOf(event.address), byMachine: !event.written, cells };
    });
}

function sharesPassage(one: PairRow, other: PairRow, i: number): boolean {
  return (one.cells[i]?.words ?? []).some(({ to }) => other.cells[i]?.words.some((words) => words.to === to));
}

function textIn({ parts }: PairCell['words'][number]): string {
  return parts.map(({ text }) => text).join('');
}

function tells({ accounts }: Pick<Told, 'accounts'>, account: string): boolean {
  return (accounts as string[]).includes(account);
}

/** Rows of the page, each once: the versions of a conflict together, all else by itself. */
function rowsOf(claims: ClaimRow[]): ClaimRow[][] {
  const keyOf = ({ difference, about, text }: ClaimRow) => (difference === 'conflict' ? `≠ ${about}` : text);
  return [...Map.groupBy(claims, keyOf).values()].map((same) => {
    const isSame = ({ topic, versionOf }: ClaimRow) => topic === same[0]?.topic && versionOf === same[0].versionOf;
    return same[0]?.difference === 'conflict' ? same.filter(isSame) : same.slice(0, 1);
  });
}

function quotedByBoth(quotations: Rows['quotations'], two: Two): PairRow[] {
  return [...Map.groupBy(quotations, ({ id }) => id).values()].flatMap((wordings) => {
    const [mine, theirs] = two.map((account) => wordings.find((wording) => wording.account === account));
    if (!mine || !theirs) return [];
    const [own, others] = differingWords(mine.words, theirs.words);
    const mark = (text: string): PairPart => ({ text, own: false });
    const cell = (source: string, parts: PairPart[]) => ({
      words: [{ to: pathOf(source), parts: [mark('“'), ...parts, mark('”')] }],
      part: false,
      looked: false,
    });
    const cells: PairRow['cells'] = [cell(mine.source, own), cell(theirs.source, others)];
    return [{ text: mine.name ?? say.nobody, to: pathOf(mine.address), cells }];
  });
}

/** Wherever the site is read from, its addresses are below the same base. */
function pathOf(address: string): string {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}

/**
 * Two wordings, cut into words that stand in both in the same order and words that do not. Marks, and the size and kind of
 * letters, make no difference.
 *
 * @example differingWords('Well, we won', 'We won big') // [[{ text: 'Well, ', own: true }, { text: 'we won', own: false }], …]
 */
export function differingWords(one: string, other: string): [PairPart[], PairPart[]] {
  const [a, b] = [piecesOf(one), piecesOf(other)];
  // The length of the longest common subsequence of what stands behind each pair of words.
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const [own, others] = [new Set(a.keys()), new Set(b.keys())];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.key === b[j]?.key) {
      own.delete(i++);
      others.delete(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [joined(a, own), joined(b, others)];
}

/** Words, each with what stands before the next. */
function piecesOf(text: string): { text: string; key: string }[] {
  return text.split(/(?<=\s)(?=\S)/u).map((piece) => ({
    text: piece,
    key: piece
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[^\p{L}\p{N}']/gu, ''),
  }));
}

function joined(pieces: { text: string }[], own: Set<number>): PairPart[] {
  const parts: PairPart[] = [];
  pieces.forEach(({ text }, i) => {
    const last = parts.at(-1);
    if (last?.own === own.has(i)) last.text += text;
    else parts.push({ text, own: own.has(i) });
  });
  return parts;
}
