import { describe, expect, it } from 'vitest';
import { isLeftOut, publisherOf, siteSchema, tokenStyle } from '../../../src/domain/site.ts';
import { footOf, navigationOf } from '../../../src/page-data/site-links.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const article = 'Ferry stays\n\nThe ferry will stay on its river for one more year, the county says.\n';
const issuesOf = (site: string) =>
  generateFrom({ 'articles/ferry.txt': article, 'story.yaml': 'rights: full', 'site.yaml': site })
    .issues.filter(({ file }) => file === 'site.yaml')
    .map(({ code, line, message }) => `${code} ${line}: ${message}`);

describe('site.yaml', () => {
  it('may say nothing', () => {
    expect(issuesOf('')).toEqual([]);
    const site = siteSchema.parse({});
    expect([site.name, publisherOf(site), site.licence.name]).toEqual(['Synoptic', 'Synoptic', 'CC BY 4.0']);
    expect(tokenStyle(site)).toBe('');
  });

  it.each([
    ['name: "  "', 'yaml-shape 1: name: must not be empty'],
    ['name: "two\\nlines"', 'yaml-shape 1: name: must be one line'],
    [`name: ${'x'.repeat(81)}`, 'yaml-shape 1: name: Too big: expected string to have <=80 characters'],
    ['nane: x', 'unknown-key 1: no key "nane"; did you mean "name"? Known here:'],
    ['logo: ../logo.svg', 'yaml-shape 1: logo: must be the name of a file beside site.yaml that ends in .svg or .png'],
    ['licence: { name: Mine, url: "javascript:alert(1)" }', 'yaml-shape 1: licence.url: must be an address that begins with https://'],
    ['licence: { name: Mine, url: "http://a.example/" }', 'yaml-shape 1: licence.url: must be an address that begins with https://'],
    ['navigation: [home]', 'yaml-shape 1: navigation.0: Invalid input'],
    ['navigation: [topics, { name: Us, url: /us }]', 'yaml-shape 1: navigation.1.url: must be an address that begins with https://'],
    ['navigation: [topics,\n  people]\npages: { people: false }', 'yaml-shape 2: navigation.1: people is switched off under pages'],
    ['pages: { topics: false }', 'unknown-key 1: pages: no key "topics"; did you mean "people"? Known here:'],
    ['pages: { people: no }', 'yaml-shape 1: pages.people: Invalid input: expected boolean, received string'],
    ['tokens: { accent: { light: red, dark: "#ffffff" } }', 'yaml-shape 1: tokens.accent.light: must be a colour such as "#a3300f"'],
    ['tokens: { accent: { light: "#ffffff" } }', 'yaml-shape 1: tokens.accent.dark: Invalid input: expected string, received undefined'],
    ['tokens: { colour: "#ffffff" }', 'unknown-key 1: tokens: no key "colour"; did you mean'],
    ['tokens: { measure: "38rem;}body{display:none" }', 'yaml-shape 1: tokens.measure: must be a length such as "1.125rem"'],
    ['tokens: { size-text: "url(//a.example)" }', 'yaml-shape 1: tokens.size-text: must be a length such as "1.125rem"'],
    ['tokens: { sans: "a</style><script>" }', 'yaml-shape 1: tokens.sans: must be names of fonts with commas between them'],
    ['tokens: { sans: "a;}" }', 'yaml-shape 1: tokens.sans: must be names of fonts with commas between them'],
    ['tokens: { sans: "\'Segoe" }', 'yaml-shape 1: tokens.sans: must close its quotation marks'],
    ['footer: { links: [{ name: Us }] }', 'yaml-shape 1: footer.links.0.url: must be an address that begins with https://'],
  ])('is refused where it says %s', (yaml, said) => {
    expect(issuesOf(yaml).map((line) => line.slice(0, said.length))).toEqual([said]);
  });

  it('gives tokens by day and by night', () => {
    const { tokens } = siteSchema.parse({
      tokens: { accent: { light: '#005500', dark: '#88FF88' }, sans: "Verdana, 'Segoe UI'", measure: '36.5rem' },
    });
    expect(tokenStyle({ tokens })).toBe(":root{--accent:light-dark(#005500,#88FF88);--sans:Verdana, 'Segoe UI';--measure:36.5rem}");
  });
});

describe('what pages lead to', () => {
  const told = (yaml: object, tellsChanges = true) => ({ site: siteSchema.parse(yaml), tellsChanges });
  const paths = (links: { to: string }[]) => links.map(({ to }) => to.replaceAll('/', '')).join(' ');

  it.each([
    [
      'without a site.yaml',
      {},
      true,
      'topics people timeline articles',
      'topics people timeline articles quotes compare method data changes feed.xml',
    ],
    [
      'where nothing has changed',
      {},
      false,
      'topics people timeline articles',
      'topics people timeline articles quotes compare method data feed.xml',
    ],
    [
      'without people',
      { pages: { people: false } },
      false,
      'topics timeline articles',
      'topics timeline articles quotes compare method data feed.xml',
    ],
    [
      'in an order of its own',
      { navigation: ['data', 'topics'] },
      false,
      'data topics',
      'data topics people timeline articles quotes compare method feed.xml',
    ],
  ])('%s', (_, yaml, tellsChanges, head, foot) => {
    expect([paths(navigationOf(told(yaml, tellsChanges))), paths(footOf(told(yaml, tellsChanges)))]).toEqual([head, foot]);
  });

  it('has links of the editor’s own, which are of no page', () => {
    const us = { name: 'Us', url: 'https://us.example/people/' };
    const links = navigationOf(told({ navigation: [us, 'topics'] }));
    expect(links).toEqual([
      { to: us.url, name: 'Us' },
      { page: 'topics', to: '/topics/', name: 'Topics' },
    ]);
    expect(footOf(told({ footer: { links: [us] } })).at(-1)).toEqual({ to: us.url, name: 'Us' });
  });
});

describe('a page that the site does without', () => {
  const without = (page: string) => siteSchema.parse({ pages: { [page]: false } });
  it.each([
    ['people', ['/people/', '/people', '/people/ann-poe/', '/people/ann-poe.md'], ['/peoples/', '/articles/people/', '/']],
    ['timeline', ['/timeline/', '/timeline.md', '/expected-dates.ics'], ['/timeline-of/']],
    ['quotes', ['/quotes/', '/quotes.md', '/quotes/others/2/'], []],
    ['compare', ['/compare/', '/compare/a--b/'], ['/data/accounts.json']],
    ['data', ['/data/', '/data/accounts.csv', '/data/annotations.jsonld', '/data/accounts.json'], ['/topics/data/']],
    ['changes', ['/changes/', '/changes.json'], []],
    ['cards', ['/cards/bridge/toll/', '/cards/bridge/toll/oembed.json'], []],
  ])('is "%s", with all that belongs to it', (page, gone, there) => {
    expect(gone.filter((path) => !isLeftOut(path, without(page), false))).toEqual([]);
    expect(there.filter((path) => isLeftOut(path, without(page), false))).toEqual([]);
    expect([...gone, ...there].filter((path) => isLeftOut(path, siteSchema.parse({}), false))).toEqual([]);
  });

  it('keeps the tables from which the browser compares accounts', () => {
    expect(isLeftOut('/data/accounts.json', without('data'), true)).toBe(false);
    expect(isLeftOut('/data/accounts.csv', without('data'), true)).toBe(true);
    expect(isLeftOut('/data/accounts.json', siteSchema.parse({ pages: { data: false, compare: false } }), true)).toBe(true);
  });
});
