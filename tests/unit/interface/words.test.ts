import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as de from '../../../src/interface/de.ts';
import * as en from '../../../src/interface/en.ts';
import { sayLabel } from '../../../src/interface/say-labels.ts';
import type { Account } from '../../../src/domain/content.ts';
import { formatEdtf } from '../../../src/domain/edtf.ts';

type Said = string | ((...about: unknown[]) => string);

/** Every word of a language by its place: `home.lead`. */
function wordsIn(table: object, path = ''): [string, Said][] {
  return Object.entries(table).flatMap(([key, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null ? wordsIn(word, `${path}${key}.`) : [[path + key, word as Said] as [string, Said]],
  );
}

/** A word, about things that each can be told from the others: a list of one counts as a number, as a name and as a list. */
function say(word: Said, about = [['71'], ['72'], ['73'], ['74']]): string {
  return typeof word === 'function' ? word(...about) : word;
}

/** That are the same in both. */
const alike = [
  'cite.about',
  'cite.yearFirst',
  'numbers.say',
  'people.kind.organisation',
  'people.kind.person',
  'receipt.share',
  'resultKinds.Organisation.one',
  'resultKinds.Person.one',
  'search.person',
];

describe('German', () => {
  const english = new Map(wordsIn(en));
  const german = wordsIn(de);

  it('has every word of English, and no other', () => {
    expect(german.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('has no empty word', () => {
    const isEmpty = ([, word]: [string, Said]) => say(word).trim() === '';
    expect(german.filter(isEmpty)).toEqual([]);
  });

  it('is another language, apart from a few words', () => {
    const same = german.filter(([path, word]) => say(word) === say(english.get(path) ?? '')).map(([path]) => path);
    expect(same.sort()).toEqual(alike);
  });

  it('says all that a word of English is told, and nothing twice', () => {
    const told = (word: Said) => ['71', '72', '73', '74', '{day}'].filter((thing) => say(word).includes(thing));
    const differing = german.filter(([path, word]) => told(word).join() !== told(english.get(path) ?? '').join());
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('counts one as one', () => {
    expect([1, 2, 1234].map((n) => de.topics.claims(n, true))).toEqual(['1 Aussage', '2 Aussagen', '1.234 Aussagen']);
    expect(de.home.lead(1)).toMatch(/^Ein Bericht über/);
    expect(de.search.words(['Brücke', 'Fähre'], 1)).toBe('„Brücke“, „Fähre“ und 1 weiteres Wort');
  });

  it('has a page on the method with all that the English one has', () => {
    const [english, german] = ['en', 'de'].map((name) => readFileSync(`src/pages/_method.${name}.mdx`, 'utf8'));
    const shapeOf = (text = '') => text.split('\n').map((line) => /^(?:## |import .*|<.*|---|\w+:|$)/.exec(line)?.[0] ?? 'text');
    expect(shapeOf(german)).toEqual(shapeOf(english));
  });
});

describe('a date', () => {
  it.each([
    ['2025-08-19', '19. August 2025'],
    ['2025-03', 'März 2025'],
    ['2025', '2025'],
    ['2025-08-19~', 'ca. 19. August 2025'],
    ['2025-12-30/2026-01-02', '30. Dezember 2025 bis 2. Januar 2026'],
    ['2025-08-19/2025-09-02', '19. August bis 2. September 2025'],
    ['2025-08-19/..', 'seit 19. August 2025'],
    ['../2025-08', 'bis August 2025'],
  ])('%s is in German %s', (value, said) => {
    expect(formatEdtf(value, de.dates)).toBe(said);
  });
});

describe('what the machine calls an account', () => {
  const publishedAt = '2025-08-19' as Account['publishedAt'];

  it.each([
    ['the report “Ferry stays”', 'Bericht „Ferry stays“'],
    ['the Echo report “Ferry stays”', 'Bericht (Echo) „Ferry stays“'],
    ['the report “Ferry stays” (2)', 'Bericht „Ferry stays“ (2)'],
    ['the report dated 19 August 2025', 'Bericht, 19. August 2025'],
    ['the report that begins “The ferry …”', 'Bericht, der mit „The ferry …“ beginnt'],
    ['The Echo, 19 August 2025', 'The Echo, 19. August 2025'],
    ['The Echo', 'The Echo'],
    ['the report of the county', 'the report of the county'],
  ])('is said in German: %s', (label, said) => {
    expect(sayLabel({ label, publishedAt }, de)).toBe(said);
    expect(sayLabel({ label, publishedAt }, en)).toBe(label);
  });
});
