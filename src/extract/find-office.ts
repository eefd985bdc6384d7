import { apartTitles, titles } from '../english/roles.ts';
import type { Actor, Cast } from './build-cast.ts';
import { isName } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import type { Phrase } from './noun-phrases.ts';
import { codeAt, codesIn } from './row.ts';

/** Whom an account means by an office: `the Velm mayor`. */
export type OfficeFinder = (phrase: Phrase) => Actor | undefined;

const offices = new Set(titles);
const apart = new Set(apartTitles);
/** The last words of offices whose holder leads a country. */
const heads = ['minister', 'president', 'chancellor'];
const isHead = (held: string[]) => heads.includes(held.at(-1) ?? '') && (held.at(-1) !== 'minister' || held.includes('prime'));

/**
 * An office, with the words before it, stands for the one person whom the account names with them, and in full: with a surname
 * alone it may be of a namesake.
 *
 * @example findOffice(row of 'Velm Mayor Ann Poe left. The mayor said', …)?.name // 'Ann Poe'
 */
export function buildOfficeFinder(row: Chunk[], cast: Cast): OfficeFinder {
  const holders = row.flatMap((chunk, i) => {
    const actor = isName(chunk) ? cast(chunk) : undefined;
    const end = codeAt(row, i - 1) === ',' && /[,.]/.test(codeAt(row, i + 1)) ? i - 1 : i;
    const length = /[Nanr]{0,4}r$/.exec(codesIn(row, end - 5, end))?.[0].length ?? 0;
    return actor?.kind === 'person' && length > 0
      ? [{ actor, isFull: actor.name === chunk.text, words: wordsIn(row, end - length, end) }]
      : [];
  });
  const byOffice = Map.groupBy(holders, ({ words }) => words.at(-1));
  return ({ from, to }) => {
    const words = wordsIn(row, row[from]?.text.toLowerCase() === 'the' ? from + 1 : from, to);
    if (!offices.has(words.at(-1) ?? '') || apart.has(words.at(-1) ?? '')) return undefined;
    const isSame = (held: string[]) =>
      words.every((word) => held.includes(word) || (word === 'leader' && isHead(held))) &&
      !held.some((word) => apart.has(word) && !words.includes(word));
    // `the Ravonan leader` is who the account calls Ravonan president.
    const names = words.length > 1 && words.at(-1) === 'leader' ? ['leader', ...heads] : [words.at(-1)];
    const meant = names.flatMap((name) => byOffice.get(name) ?? []).filter((one) => isSame(one.words));
    return new Set(meant.map(({ actor }) => actor)).size === 1 ? meant.find(({ isFull }) => isFull)?.actor : undefined;
  };
}

/** `Malaysian PM` as its words, in full. */
function wordsIn(row: Chunk[], from: number, to: number): string[] {
  const text = row.slice(from, to).map((chunk) => chunk.text.toLowerCase());
  return text
    .join(' ')
    .replace(/\b(?:pm|premier)\b/, 'prime minister')
    .split(' ');
}
