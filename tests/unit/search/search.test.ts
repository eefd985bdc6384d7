import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../../../src/files-below.ts';
import { writeIndex } from '../../../src/search/build/build-search-index.ts';
import { documentsOf } from '../../../src/search/build/documents.ts';
import type { Answer } from '../../../src/search/ask/engine.ts';
import { groupByPage } from '../../../src/search/ask/engine.ts';
import { excerptOf } from '../../../src/search/show/excerpt.ts';
import { filter, filterByKind, needsFacets } from '../../../src/search/ask/filter.ts';
import { readContent } from '../../../src/search/build/read-content.ts';
import { isNarrowed, parametersOf, stateFrom } from '../../../src/search/ask/search-state.ts';
import { fullStory, known } from '../../helpers/stories.ts';
import { indexStory } from '../../search/index-story.ts';
import { openIndex } from '../../search/open-index.ts';

const home = await mkdtemp(join(tmpdir(), 'synoptic-search-'));
const { content: contentFolder, index: folder, places, engine, addresses } = await indexStory(fullStory, home);
const { facets } = engine;
const anything = stateFrom(new URLSearchParams());
afterAll(() => rm(home, { recursive: true }));

const search = (query: string, literal = false) => engine.search(query, literal);

/** Queries whose first three pages are none of those that are right. */
async function missedOf(rows: { type: string; find: string[] }[]): Promise<string[]> {
  const missed: string[] = [];
  for (const { type, find } of rows) {
    const pages = groupByPage((await search(type)).hits).slice(0, 3);
    const best = pages.map(([{ doc, part }]) => addresses[doc]?.[part] ?? '?');
    if (!best.some((name) => find.some((right) => name === right || name.startsWith(`${right}/`))))
      missed.push(`${type}: ${best.join(' ')}`);
  }
  return missed;
}

describe('search', () => {
  it('finds what readers look for among the first three pages', async () => {
    const lists = parse(await readFile('tests/search/queries.yaml', 'utf8')) as Record<string, { type: string; find: string[] }[]>;
    const rows = Object.values(lists).flat();
    const missed = await missedOf(rows);
    expect(missed.length / rows.length, missed.join('\n')).toBeLessThan(0.05);
    expect(places).toBe(addresses.flat().length);
  });

  it.each(['asked', 'apart'])('answers what people ask, among the first three pages: %s', async (list) => {
    const lists = parse(await readFile('tests/search/questions.yaml', 'utf8')) as Record<string, { type: string; find: string[] }[]>;
    const rows = lists[list] ?? [];
    const missed = await missedOf(rows);
    expect(rows).toHaveLength(30);
    expect(missed.length / rows.length, missed.join('\n')).toBeLessThanOrEqual(0.15);
  });

  it('finds answers, what comes next and what is not known as it finds any claim', async () => {
    const { topics } = readContent(contentFolder);
    const told = topics.flatMap(({ slug, claims }) => claims.map(({ id, plain }) => ({ plain, name: `topic:${slug}/c-${id}` })));
    const kinds = topics.flatMap(({ sections }) => sections.flatMap((section) => ('claims' in section ? section.kind : [])));
    expect(new Set(kinds)).toEqual(new Set(['answer', 'question', 'next', 'unknown']));
    for (const { plain, name } of told) {
      const { hits } = await search(plain.replace(/[“”]/g, ''));
      expect(
        hits.slice(0, 3).map(({ doc, part }) => addresses[doc]?.[part]),
        plain,
      ).toContain(name);
    }
  });

  it('finds a phrase in quotation marks only in its exact words and order', async () => {
    const contentOf = async ({ hits: [hit] }: Answer) => (hit ? (await engine.text(hit)).words.join(' ').toLowerCase() : '');
    expect(await contentOf(await search(`“${known.phrase}”`))).toContain(known.phrase);
    expect((await search(`“${known.phrase.split(' ').reverse().join(' ')}”`)).hits).toEqual([]);
  });

  it('corrects a typing error, says so, and searches for the word as typed on request', async () => {
    const { typed, meant, title } = known.slip;
    expect(await search(typed)).toMatchObject({ query: typed, corrected: meant });
    expect((await search(title.replace(' ', ''))).corrected).toBe(title.toLowerCase());
    expect(await search(typed, true)).toMatchObject({ unknown: [typed], hits: [] });
  });

  it('shows the words around what it found, marked', async () => {
    const { hits } = await search(known.phrase);
    const [hit] = hits.filter(({ part }) => part > 0);
    if (!hit) throw new Error('nothing found');
    const excerpt = excerptOf(await engine.text(hit), hit, 8);
    expect(excerpt.words.length).toBeLessThanOrEqual(8);
    expect(excerpt.words.filter(({ found }) => found).map(({ text }) => text)).toContain(known.phrase.split(' ')[0]);
    expect(excerpt.marks[0]).toBe(known.phrase);
    expect(excerpt.cutBefore || excerpt.cutAfter).toBe(true);
    expect(`${addresses[hit.doc]?.[hit.part]}`).toContain(excerpt.id);
  });

  it('calls an article so once, and says of a passage what its day is the day of', async () => {
    const { hits } = await search(known.word);
    const detailOf = async (kind: string) => (await engine.text(hits.find((hit) => hit.kind === kind) ?? expect.fail(kind))).detail;
    expect(await detailOf('Article')).toMatch(/^our digest, (?:about )?\d/);
    expect(await detailOf('Passage')).toMatch(/^our digest, article of (?:about )?\d/);
  });

  it('suggests what is near where it finds nothing', async () => {
    const { words, topics, people } = await engine.suggest(known.slip.typed);
    expect(words).toContain(known.slip.meant);
    expect(topics[0]?.label).toBe(known.slip.title);
    expect(people).toHaveLength(4);
  });
});

describe('narrowing', () => {
  it('says of each choice what it would leave, and leaves that', async () => {
    const { hits } = await search(known.word);
    const { kinds, others } = await filter(hits, anything, facets);
    const lists = Object.entries({ kind: kinds, ...others });
    expect(lists.map(([name]) => name).sort()).toEqual(['account', 'kind', 'person', 'topic']);
    for (const [name, list] of lists) {
      expect(list.length, name).toBeGreaterThan(1);
      for (const { slug, count } of list) {
        const left = await filter(hits, { ...anything, [name]: slug }, facets);
        expect(left.hits, `${name} ${slug}`).toHaveLength(count);
      }
    }
    expect(filterByKind(hits, anything)).toEqual({ hits, kinds });
  });

  it('to a kind or an account leaves nothing else', async () => {
    const { hits } = await search(known.quoted);
    const quotations = filterByKind(hits, { kind: 'quotation' }).hits;
    expect(quotations.length).toBeGreaterThan(0);
    expect(new Set(quotations.map(({ kind }) => kind))).toEqual(new Set(['Quotation']));
    const { others } = await filter(hits, anything, facets);
    const [account] = others?.account ?? [];
    const ofOne = (await filter(hits, { ...anything, account: account?.slug ?? '' }, facets)).hits;
    expect(ofOne.length).toBeGreaterThan(0);
    for (const hit of ofOne) expect((await engine.text(hit)).accounts.map(([, , label]) => label)).toContain(account?.label);
  });

  it('leaves nothing where what was chosen is none of the story’s', async () => {
    const { hits } = await search(known.word);
    expect((await filter(hits, { ...anything, person: 'nobody' }, facets)).hits).toEqual([]);
  });

  it('puts the newest first where that is asked for', async () => {
    const { hits } = await search(known.word);
    const sorted = (await filter(hits, { ...anything, sort: 'date' }, facets)).hits;
    const facetsOf = await facets.of(sorted);
    const days = sorted.map((hit) => facetsOf.get(hit)?.day ?? '');
    expect(new Set(days).size).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('needs to know more than kinds for the other choices and the order', () => {
    const needs = (parameters: string) => needsFacets(stateFrom(new URLSearchParams(parameters)));
    expect([needs('q=a&kind=claim'), needs('topic=a'), needs('account=a'), needs('person=a'), needs('sort=date')]).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('the address of a search', () => {
  it('contains everything that a reader chose, and nothing else', () => {
    const address = 'q=troops&kind=claim&topic=nato-stance&sort=date&literal=1';
    const state = stateFrom(new URLSearchParams(address));
    expect([...parametersOf(state)].sort()).toEqual([...new URLSearchParams(address)].sort());
    expect([isNarrowed(state), isNarrowed({ ...anything, q: 'troops' })]).toEqual([true, false]);
    expect(parametersOf(anything).toString()).toBe('');
  });
});

describe('the files of the index', () => {
  it('are small where every word of a query needs one', async () => {
    const chunks = (await filesBelow(folder)).filter((file) => file.endsWith('.pf_index'));
    const sizes = await Promise.all(chunks.map(async (file) => (await readFile(join(folder, file))).length));
    // As Pagefind cuts by itself, there would be one, of some 20 kB.
    expect(chunks.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(8_000);
  });

  it('in folders that servers call immutable never change under one name', async () => {
    const content = readContent(contentFolder);
    const docs = documentsOf(content);
    const changed = docs.map((doc, i) => (i === docs.length - 2 ? { ...doc, title: `${doc.title} anew`, parts: doc.parts.slice(1) } : doc));
    const sharedBy = async (others: typeof docs, kind: string) => {
      const other = join(home, 'other');
      await writeIndex(others, content, other);
      const before = new Set(await filesBelow(folder));
      const files = (await filesBelow(other)).filter((file) => file.startsWith(kind));
      const shared = files.filter((file) => before.has(file));
      for (const file of shared) expect(await readFile(join(other, file)), file).toEqual(await readFile(join(folder, file)));
      return [shared.length, files.length];
    };
    for (const kind of ['index/', 'pieces/']) {
      const [same, all = 0] = await sharedBy(docs, kind);
      expect(all).toBeGreaterThan(3);
      expect(same).toBe(all);
      const [still = 0, total = 0] = await sharedBy(changed, kind);
      expect(still).toBeLessThan(total);
    }
  });
});

describe('what Pagefind would take apart or for another', () => {
  const sentences = [
    'Two F-16s landed.',
    'It was a U-turn.',
    'Rates rose by 3.5 percent.',
    'Some 35 people came.',
    'The Straße was ﬁnished.',
    'A turn.',
  ];
  const content = {
    story: { site: { language: 'en' }, language: 'en', accounts: [], topics: [], people: [] },
    topics: [],
    names: [],
  } as unknown as Parameters<typeof writeIndex>[1];
  const parts = ['', ...sentences].map((text, i) => ({ ...(i > 0 && { id: `p${i}` }), text, accounts: [], topics: [], people: [] }));
  const index = join(home, 'apart');

  it.each([
    ['F-16', [1]],
    ['f16', [1]],
    ['F-16s', [1]],
    ['u-turn', [2]],
    ['3.5', [3]],
    ['35', [4]],
    ['strasse', [5]],
    ['finished', [5]],
  ])('is found as it is meant: %s', async (query, found) => {
    await (made ??= writeIndex([{ url: '/articles/a/', title: 'News', kinds: ['Article', 'Passage'], parts }], content, index));
    const { hits } = await (await openIndex(index)).search(`${query} `, true);
    expect(hits.map(({ part }) => part)).toEqual(found);
  });
});
let made: Promise<void> | undefined;
