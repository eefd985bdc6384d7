import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import type { ShownPart } from '../../src/search/ask/search-data.ts';
import { elementsOf, parseHtml, textOf } from '../helpers/html.ts';
import { distOf } from './build-sites.ts';

const dist = distOf('many');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as unknown;
const pageOf = (path: string) => parseHtml(read(path), false);
const shown = (await filesBelow(join(dist, 'pagefind/pieces')))
  .filter((path) => path.includes('/texts/'))
  .flatMap((path) => json(`pagefind/pieces/${path}`) as ShownPart[]);

/** A statement of the story of many accounts, and somebody whom it names. */
interface Statement {
  topic: string;
  id: string;
  words: string;
  person: string;
}
/** One that the machine made, and two of an editor's: of a topic that is written, and in one that the machine composed. */
const found = { topic: 'cracks', id: 'dr-ada-quill-told-the-riverton-echo-that', words: 'older than any of us', person: 'ada-quill' };
const written = { topic: 'bridge', id: 'people-a-day', words: '1,200 people a day', person: 'lena-okafor' };
const accepted = { topic: 'council', id: 'four-million', words: '$4.2 million', person: 'lena-okafor' };

const inFeed = (path: string, tag: string) => (claim: Statement) =>
  (read(`topics/${claim.topic}/${path}`).match(new RegExp(`<${tag}>.*?</${tag}>`, 'gs')) ?? []).filter((item) =>
    item.includes(`#c-${claim.id}`),
  );
const content = (path: string, name: string) => {
  const [meta] = elementsOf(pageOf(path), ({ properties }) => [properties['name'], properties['property']].includes(name));
  return String(meta?.properties['content']);
};
const lines = (path: string, words: string) =>
  read(path)
    .split('\n')
    .filter((line) => line.includes(words));

/** What each place says of a statement. */
const places: [place: string, (claim: Statement) => string | string[]][] = [
  [
    'its page',
    ({ topic, id }) =>
      elementsOf(pageOf(`topics/${topic}/index.html`), ({ properties }) => properties['id'] === `c-${id}`).map((element) =>
        textOf(element),
      ),
  ],
  ['the page in Markdown', ({ topic, words }) => lines(`topics/${topic}.md`, words).slice(0, 1)],
  ['search', ({ topic, id }) => shown.filter((part) => part.path === `/topics/${topic}/` && part.id === `c-${id}`).map(({ text }) => text)],
  ['the feed as RSS', inFeed('feed.xml', 'item')],
  ['the feed as Atom', inFeed('feed.atom', 'entry')],
  [
    'titles of the feed',
    ({ topic, id }) =>
      (json(`topics/${topic}/feed.json`) as { items: { url: string; title: string }[] }).items
        .filter(({ url }) => url.endsWith(`#c-${id}`))
        .map(({ title }) => title),
  ],
  [
    'JSON-LD',
    ({ topic, id }) =>
      graphOf(topic)
        .filter((node) => String(node['@id']).endsWith(`#c-${id}`))
        .map(({ name }) => String(name)),
  ],
  [
    'the text in JSON-LD',
    ({ topic, id }) =>
      graphOf(topic)
        .filter((node) => String(node['@id']).endsWith(`#c-${id}`))
        .map(({ text }) => String(text)),
  ],
  [
    'the page to cite it',
    ({ topic, id }) =>
      elementsOf(pageOf(`topics/${topic}/cite/index.html`), ({ properties }) => properties['id'] === `c-${id}`)
        .flatMap((item) => elementsOf(item, ({ tagName }) => tagName === 'pre'))
        .map((element) => textOf(element)),
  ],
];

/** What stands for a topic, of which nobody has confirmed the answer. */
const summaries: [place: string, (claim: Statement) => string | string[]][] = [
  ['the description of its page', ({ topic }) => content(`topics/${topic}/index.html`, 'description')],
  ['what is shown of a link to it', ({ topic }) => content(`topics/${topic}/index.html`, 'og:description')],
  ['llms.txt', ({ topic }) => lines('llms.txt', `/topics/${topic}.md`)],
  ['JSON-LD of its page', ({ topic }) => graphOf(topic).flatMap(({ description }) => (typeof description === 'string' ? description : []))],
  ['its feed', ({ topic }) => String((json(`topics/${topic}/feed.json`) as { description: string }).description)],
  ['search', ({ topic }) => shown.filter((part) => part.path === `/topics/${topic}/` && part.id === undefined).map(({ text }) => text)],
];

function graphOf(topic: string): Record<string, unknown>[] {
  return (json(`topics/${topic}.jsonld`) as { '@graph': Record<string, unknown>[] })['@graph'];
}

const sign = /◇|found by machine/i;

describe.each([...places, ...summaries])('what nobody has confirmed: %s', (_, saysOf) => {
  it('says so of it, and of nothing else', () => {
    const said = [found, written, accepted].map((claim) => [saysOf(claim)].flat());
    expect(said.map((texts) => texts.length > 0)).toEqual([true, true, true]);
    expect(said.map((texts) => texts.map((text) => sign.test(text)))).toEqual(said.map((texts, i) => texts.map(() => i === 0)));
  });
});

it('is told from the rest on the page of somebody whom it names', () => {
  expect(lines(`people/${found.person}.md`, found.words).some((line) => sign.test(line))).toBe(true);
  expect(read(`people/${written.person}.md`)).not.toMatch(sign);
});

it('is told from the rest in the table of claims', () => {
  const rows = json('data/claims.json') as { topic: string; id: string; written: boolean }[];
  const isWritten = ({ topic, id }: Statement) => rows.find((row) => row.topic === topic && row.id === id)?.written;
  expect([found, written, accepted].map(isWritten)).toEqual([false, true, true]);
});
