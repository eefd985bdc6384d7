import type { Office } from '../domain/reading.ts';
import { personNouns } from '../english/name-grounds.ts';
import { apartTitles, titles } from '../english/roles.ts';
import { words } from '../english/words.ts';
import type { Actor, Cast } from './build-cast.ts';
import { isName } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import type { Phrase } from './noun-phrases.ts';
import { codeAt, codesIn, skipBack, textAt } from './row.ts';

/** Whom an account means by an office, or by what a body is: `the Velm mayor`, `the airline`. */
export type OfficeFinder = (phrase: Phrase) => Actor | undefined;

const offices = new Set(titles);
/** Nouns for a body, by the last words of the names that bodies of that kind have. */
const bodyNouns: Record<string, string> = {
  ...{ airline: 'airline', airlines: 'airline', airways: 'airline' },
  ...Object.fromEntries(words('council ministry university union committee commission bank bureau').map((noun) => [noun, noun])),
};
/** The last words of offices whose holder leads a country. */
const heads = ['minister', 'president', 'chancellor'];
const isHead = (held: string[]) => heads.includes(held.at(-1) ?? '') && (held.at(-1) !== 'minister' || held.includes('prime'));

/**
 * An office, with the words before it, stands for the one person whom the account names with them, and in full: with a surname
 * alone it may be of a namesake. `the airline` is the only one that the account names.
 *
 * @example findOffice(row of 'Velm Mayor Ann Poe left. The mayor said', …)?.name // 'Ann Poe'
 */
function buildOfficeFinder(row: Chunk[], cast: Cast, holders: Holder[]): OfficeFinder {
  const bodies = row.flatMap((chunk) => {
    const actor = isName(chunk) ? cast(chunk) : undefined;
    const noun =
      actor?.kind === 'group' && actor.name.includes(' ') ? bodyNouns[actor.name.toLowerCase().split(' ').at(-1) ?? ''] : undefined;
    return actor && noun ? [{ actor, noun }] : [];
  });
  const byOffice = Map.groupBy(holders, ({ words }) => words.at(-1));
  return ({ from, to }) => {
    if (/^the$/i.test(textAt(row, from)) && to === from + 2) {
      const meant = new Set(bodies.filter(({ noun }) => noun === row[from + 1]?.text).map(({ actor }) => actor));
      if (meant.size > 0) return meant.size === 1 ? [...meant][0] : undefined;
    }
    const said = wordsIn(row, textAt(row, from).toLowerCase() === 'the' ? from + 1 : from, to);
    if (!offices.has(said.at(-1) ?? '') || apartTitles.has(said.at(-1) ?? '')) return undefined;
    const isSame = (other: string[]) =>
      said.every((word) => other.includes(word) || (word === 'leader' && isHead(other))) &&
      !other.some((word) => apartTitles.has(word) && !said.includes(word));
    // `the Ravonan leader` is who the account calls Ravonan president.
    const names = said.length > 1 && said.at(-1) === 'leader' ? ['leader', ...heads] : [said.at(-1)];
    const meant = names.flatMap((name) => byOffice.get(name) ?? []).filter((one) => isSame(one.words));
    return new Set(meant.map(({ actor }) => actor)).size === 1 ? meant.find(({ isFull }) => isFull)?.actor : undefined;
  };
}

interface Holder {
  actor: Actor;
  /** Whether the name stands in full beside the office. */
  isFull: boolean;
  from: number;
  to: number;
  words: string[];
}

/** Who is named with an office: `Mayor Ann Poe`, `the mayor, Ann Poe,`. */
function findHolders(row: Chunk[], cast: Cast): Holder[] {
  return row.flatMap((chunk, i) => {
    const actor = isName(chunk) ? cast(chunk) : undefined;
    const to = codeAt(row, i - 1) === ',' && /[,.]/.test(codeAt(row, i + 1)) ? i - 1 : i;
    const length = /[Nanr]{0,4}r$/.exec(codesIn(row, to - 5, to))?.[0].length ?? 0;
    if (actor?.kind !== 'person' || length === 0) return [];
    const from = to - length;
    return [{ actor, isFull: actor.name === chunk.text, from, to, words: wordsIn(row, from, to) }];
  });
}

/** What one person is: `mayor`, `Velm resident`, no `officials`. */
function describes(words: string[]): boolean {
  const head = words.at(-1) ?? '';
  return offices.has(head) || !/[^s]s$|^(?:people|police|staff)$/.test(head);
}

/** `Ann Poe` of `Ann Poe of Orme, a member of the council`, which tells nothing of Orme. */
function whoseBody(row: Chunk[], at: number): Chunk | undefined {
  const name = /^(?:of|from|at)$/.test(textAt(row, at - 1)) ? row[at - 2] : undefined;
  const isOne = name?.code === 'N' && name.text.includes(' ') && !textAt(row, at).includes(' ');
  return isOne ? name : undefined;
}

/** What stands behind a name says who that is: `Ann Poe, the mayor of Velm,`, `Ada Moss, 35, a teacher.`, `Lee Roe, Velm’s fired police chief,`. */
function findAppositions(row: Chunk[], cast: Cast): Holder[] {
  return row.flatMap((name, i) => {
    const chunk = isName(name) ? (whoseBody(row, i) ?? name) : name;
    const actor = isName(chunk) ? cast(chunk) : undefined;
    const [, age = '', head = '', more = ''] =
      /^,(a,)?(d?S?(?:(?<=[dS])v)?[anNS]{0,4}r?[rn])((?:p[danN]{1,4}(?:c[anN]{1,3})?){0,2})[,.]/.exec(codesIn(row, i + 1, i + 20)) ?? [];
    const from = i + 2 + age.length;
    const to = from + head.length;
    const said = wordsIn(row, head.startsWith('d') ? from + 1 : from, to);
    const isRole = head.endsWith('r') || personNouns.has(said.at(-1) ?? '');
    if (actor?.kind !== 'person' || head === '' || !isRole || !describes(said)) return [];
    return [{ actor, isFull: actor.name === chunk.text, from, to: to + more.length, words: said }];
  });
}

/**
 * The offices of an account, and what else its people are, beside a name and alone, with a name where the account says who holds it; and whom it means by one.
 *
 * @example readOffices(row of 'Mayor Ann Poe left. The mayor said', …).offices // both with the name 'Ann Poe'
 */
export function readOffices(row: Chunk[], cast: Cast): { offices: Office[]; holderOf: OfficeFinder } {
  const holders = findHolders(row, cast);
  const holderOf = buildOfficeFinder(row, cast, holders);
  const toOffice = (from: number, to: number, words: string[], actor: Actor | undefined): Office[] => {
    const [first, last] = [row[from], row[to - 1]];
    if (!first || !last) return [];
    const place = { passage: first.passage.id, start: first.start, end: last.end };
    return [
      { ...place, office: words.join(' '), ...(actor ? { name: actor.name } : {}), ...(actor?.entity ? { entity: actor.entity } : {}) },
    ];
  };
  const named = [...holders.filter(({ words }) => describes(words)), ...findAppositions(row, cast)];
  const alone = row.flatMap((head, at) => {
    const from = skipBack(row, at, /[anrN]/) - 1;
    // `the mayor’s son`, `the mayor of Orme` and `Ann Poe, the mayor,` are others, or say who it is.
    if (
      head.code !== 'r' ||
      textAt(row, from).toLowerCase() !== 'the' ||
      /[NnrpSY,]/.test(codeAt(row, at + 1)) ||
      codeAt(row, from - 1) === ','
    )
      return [];
    const words = wordsIn(row, from + 1, at + 1);
    if (!offices.has(words.at(-1) ?? '') || words.some((word) => apartTitles.has(word))) return [];
    return toOffice(from, at + 1, words, holderOf({ from, to: at + 1, head }));
  });
  return { offices: [...named.flatMap(({ from, to, words, actor }) => toOffice(from, to, words, actor)), ...alone], holderOf };
}

/** `Malaysian PM` as its words, in full. */
function wordsIn(row: Chunk[], from: number, to: number): string[] {
  const text = row.slice(from, to).map((chunk) => chunk.text.toLowerCase());
  return text
    .join(' ')
    .replace(/\b(?:pm|premier)\b/, 'prime minister')
    .split(' ');
}
