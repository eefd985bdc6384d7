import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';
import { fingerprint } from '../../../src/domain/hash.ts';

const ferry = 'The ferry waits for its engine, which was lost on the way. It will come by train, the company said.';
const bridge = 'The bridge at Riverton is shut for a week, since a beam has cracked. Nobody was hurt, the mayor said.';
const told = (files: Record<string, string>, code: string) =>
  generateFrom({ 'story.yaml': 'rights: full\n', ...files })
    .issues.filter((issue) => issue.code === code)
    .map(({ severity, file }) => `${severity} ${file}`);
const recorded = `articles: { ferry-waits: { p1: ${fingerprint(ferry)} } }\ntopics: {}\nquotes: {}\nevents: []\n`;

describe('a text that takes what another has', () => {
  it.each([
    [
      'the address of a file’s name',
      { 'articles/a b.txt': `Ferry waits\n\n${bridge}`, 'articles/ferry-waits.txt': `The engine\n\n${ferry}` },
      'same-slug',
    ],
    [
      'an address that is recorded, by its name',
      { 'articles/a b.txt': `Ferry waits\n\n${ferry}`, 'articles/ferry-waits.txt': `The bridge\n\n${bridge}`, 'addresses.lock': recorded },
      'same-slug',
    ],
    [
      'the words of one that is recorded',
      { 'articles/a.txt': ferry, 'articles/ferry-waits.txt': ferry, 'addresses.lock': recorded },
      'same-article',
    ],
  ])('is left out where it takes %s', (what, files, code) => {
    const newcomer = what.endsWith('by its name') ? 'articles/ferry-waits.txt' : Object.keys(files)[0];
    expect(told(files, code)).toEqual([`warning ${newcomer}`]);
  });
});

describe('an account that looks like another', () => {
  const page = (outlet: string, text: string) => `<meta property="og:site_name" content="${outlet}"><h1>One</h1><p>${text}</p>`;
  it.each([
    ['a letter of another script', 'The Nеw York Times'],
    ['an accent', 'The New Yórk Times'],
    ['small letters', 'the new york times'],
    ['white space', 'The  New YorkTimes'],
  ])('by %s is named to the editor', (_, outlet) => {
    const files = { 'articles/a.html': page('The New York Times', ferry), 'articles/b.html': page(outlet, bridge) };
    expect(told(files, 'look-alike')).toEqual(['warning articles/b.html']);
  });

  it.each(['&#x3164;', '&#x34F;', '&#x2800;', '&#xE0041;'])('by %s, which nobody sees, has the same name', (sign) => {
    const files = { 'articles/a.html': page('The Echo', ferry), 'articles/b.html': page(`The Echo${sign}`, bridge) };
    const { seeds } = generateFrom({ 'story.yaml': 'rights: full\n', ...files });
    expect(seeds.articles.map(({ outlet }) => outlet)).toEqual(['The Echo', 'The Echo']);
  });

  it.each([
    ['NYT', 'nyt'],
    ['NYT', 'NҮT'],
    ['AN', 'ΑΝ'],
  ])('by its mark is left out: %s and %s', (one, other) => {
    const files = {
      'articles/a.txt': ferry,
      'articles/a.yaml': `mark: ${one}\n`,
      'articles/b.txt': bridge,
      'articles/b.yaml': `mark: ${other}\n`,
    };
    expect(told(files, 'same-label')).toEqual(['warning articles/b.txt']);
  });
});
