import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { build } from './build-sites.ts';

const seeds = join('.cache', 'test-seeds', 'test-link-rights');
const home = join('.stories', 'test-link-rights');

/** Each word stands in one place only. The headline, the account and the cited quotation may be shown. */
const story = {
  'story.yaml': 'title: The bridge\nrights: full\n',
  'entities.yaml':
    '- {id: ada-quill, kind: person, name: Ada Quill}\n- {id: tomas-varga, kind: person, name: Tomas Varga, role: {text: engineer, at: linked#p2, words: wordrole}}\n',
  'articles/linked.txt': `Bridge stays shut, wordheadline says

Wordstandfirst is a second headline of more than six words here

Editor's note: wordnote is what the editor noted.

Photo: Wordcredit

By Wordbyline Person

Published: 8 October 2024

“The bridge wordcited is shut,” Ada Quill said. Then she spoke of a wordbeside, and it rained on her.

“Nobody wordunquoted knows,” said Tomas Varga on 7 October 2024, and a wordrole is what he is. It cost 12 wordfigures.

Wordheading

“The town will wordsaid pay for a new bridge in the spring,” Ada Quill said.

• Wordlabel: Wordlabelled things come here and go.

• A worditem is an item of the list, and it is the last.

#Wordtag #Anotherwordtag

© 2024 Wordcopyright Ltd
`,
  'articles/linked.yaml': 'label: The Linked Echo\nmark: LE\nrights: link\nurl: https://echo.example/bridge\n',
  'articles/open.txt':
    'Bridge is shut\n\nPublished: 8 October 2024\n\n“The bridge is shut,” Ada Quill said. The bridge will open in spring, the council said.\n\n“The town will pay for a new bridge in the spring,” Ada Quill said.\n',
  'articles/open.yaml': 'label: Radio Riverton\nmark: RR\n',
  'events.yaml':
    '- id: shut\n  when: 2024-10-08\n  text: The bridge is shut.\n  topics: [bridge]\n  pins:\n    - {at: linked#p1, words: The bridge wordcited is shut}\n    - {at: open#p1, words: The bridge is shut}\n' +
    // Dates without an end or a beginning are drawn too.
    '- id: stays-shut\n  when: 2024-10/..\n  text: The bridge is shut [RR].\n  topics: [bridge]\n  pins: [{at: open#p1, words: The bridge is shut}]\n' +
    '- id: was-open\n  when: ../2020\n  text: The bridge is shut [RR].\n  topics: [bridge]\n  pins: [{at: open#p1, words: The bridge is shut}]\n',
  'topics/bridge.yaml': `title: The bridge
terms: [the bridge]
questions:
  - id: is-it-shut
    question: Is it shut?
    claims:
      - id: shut
        text: Ada Quill says so [LE RR].
        wordings: true
        pins:
          - {at: 'linked#p1', words: The bridge wordcited is shut}
          - {at: 'open#p1', words: The bridge is shut}
      - id: pays
        text: The town will pay, says Ada Quill [RR].
        pins: [{at: 'open#p2', words: The town will pay for a new bridge in the spring}]
`,
  'topics/rain.yaml': 'title: Rain\nterms: [rained, things]\n',
};
const shown = ['wordheadline', 'wordcited'];
const words = [
  ...new Set(
    Object.values(story)
      .join(' ')
      .toLowerCase()
      .match(/\b(?:another)?word[a-z]+/g),
  ),
].filter((word) => word !== 'words' && word !== 'wordings');

describe('an article that may only be linked to', () => {
  let files: { path: string; text: string }[] = [];

  beforeAll(async () => {
    rmSync(seeds, { recursive: true, force: true });
    for (const [path, text] of Object.entries(story)) {
      mkdirSync(dirname(join(seeds, path)), { recursive: true });
      writeFileSync(join(seeds, path), text);
    }
    const { code, output } = await build(seeds);
    expect(code, output.slice(-3000)).toBe(0);
    const paths = [
      ...(await filesBelow(join(home, 'dist'))).map((path) => `dist/${path}`),
      ...(await filesBelow(join(home, 'content'))).map((path) => `content/${path}`),
    ];
    files = paths.map((path) => ({ path, text: textOf(readFileSync(join(home, path))).toLowerCase() }));
  });

  it('is shown with its headline and its cited quotation', () => {
    for (const word of shown) expect(files.filter(({ text }) => text.includes(word)).map(({ path }) => path)).not.toEqual([]);
    expect(words.length).toBeGreaterThan(14);
  });

  it.each(words.filter((word) => !shown.includes(word)))('keeps "%s" out of pages, data, feeds and the search index', (word) => {
    expect(files.filter(({ text }) => text.includes(word)).map(({ path }) => path)).toEqual([]);
  });

  it('is reserved from text mining, as is one that is here in full', () => {
    const textAt = (path: string) => files.find((file) => file.path === path)?.text ?? '';
    expect(JSON.parse(textAt('dist/.well-known/tdmrep.json'))).toEqual([
      { location: '/articles/linked/', 'tdm-reservation': 1 },
      { location: '/articles/linked.md', 'tdm-reservation': 1 },
      { location: '/articles/linked.txt', 'tdm-reservation': 1 },
      { location: '/articles/open/', 'tdm-reservation': 1 },
      { location: '/articles/open.md', 'tdm-reservation': 1 },
      { location: '/articles/open.txt', 'tdm-reservation': 1 },
      { location: '/pagefind/', 'tdm-reservation': 1 },
      { location: '/', 'tdm-reservation': 0 },
    ]);
    const reserved = files.filter(({ text }) => text.includes('<meta name="tdm-reservation" content="1">')).map(({ path }) => path);
    expect(reserved).toEqual(['dist/articles/linked/index.html', 'dist/articles/open/index.html']);
  });
});

/** Pagefind packs its index. */
function textOf(bytes: Buffer): string {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
