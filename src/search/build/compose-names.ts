import type { NameData } from '../../domain/content.ts';
import { foldedWords } from '../ask/fold.ts';
import { firstWord } from '../ask/names.ts';
import type { NamedForm } from '../ask/search-data.ts';
import { cutInPieces } from '../ask/cut-in-pieces.ts';
import type { IndexedDoc } from './compose-search-data.ts';
import { foldWord } from './fold-word.ts';

/** Of a piece, in characters: some two kilobytes when compressed. */
const LENGTH = 10_000;

/** All forms of the story's names that may be typed, each with those that occur. */
export function composeNames(names: NameData[], docs: IndexedDoc[]): NamedForm[] {
  const pages = new Map(docs.map(({ doc }, i) => [doc.url, i]));
  const owned = names.map(({ name, spellings }) => folded([name, ...spellings]));
  const held = phrasesHeld(docs, owned.flat());
  return names.flatMap(({ slug, descriptions }, i) => {
    const own = owned[i] ?? [];
    const of = { doc: pages.get(`/people/${slug}/`) ?? -1, found: shortest(own.filter((form) => held.has(form))) };
    const described = folded(descriptions).map((phrase) => phrase.replace(/^the /, ''));
    return [...own.map((form) => ({ form, certain: true, ...of })), ...described.map((form) => ({ form, certain: false, ...of }))];
  });
}

/** In the order of the alphabet; all that begin with one word lie in one piece. */
export function composeNamePieces(names: NamedForm[]): { first: string; piece: NamedForm[] }[] {
  const byFirst = [...Map.groupBy(names, ({ form }) => firstWord(form))].sort(([a], [b]) => (a < b ? -1 : 1));
  return cutInPieces(byFirst, LENGTH, ([, forms]) => JSON.stringify(forms).length).map((groups) => ({
    first: groups[0]?.[0] ?? '',
    piece: groups.flatMap(([, forms]) => forms),
  }));
}

export function foldTerm(term: string): string {
  return foldedWords(term).join(' ');
}

function folded(forms: string[]): string[] {
  return [...new Set(forms.map(foldTerm).filter(Boolean))];
}

function phrasesHeld(docs: IndexedDoc[], wanted: string[]): Set<string> {
  const byFirst = Map.groupBy(new Set(wanted), firstWord);
  const held = new Set<string>();
  for (const doc of docs) {
    const words = doc.parts.flat().flatMap(foldWord);
    words.forEach((word, i) => {
      for (const phrase of byFirst.get(word) ?? [])
        if (!held.has(phrase) && phrase.split(' ').every((one, n) => one === words[i + n])) held.add(phrase);
    });
  }
  return held;
}

/** Whoever looks for "Zelensky" finds "Volodymyr Zelensky" too. */
function shortest(forms: string[]): string[] {
  return forms.filter((form) => !forms.some((other) => other !== form && ` ${form} `.includes(` ${other} `)));
}
