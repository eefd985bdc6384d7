import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { expectFile } from '../../helpers/expect-file.ts';

const pages = 'tests/fixtures/emit';

describe('the pages of a story', () => {
  it.each([
    ['one of everything that an editor can write', 'ferry', `${pages}/ferry`],
    ['what the machine makes by itself', 'lockmere-bridge', 'tests/fixtures/stories/lockmere-bridge'],
  ])('say %s', async (_, name, seeds) => {
    const { files, issues } = generate((await readSeeds(seeds)).files);
    expect(issues).toEqual([]);
    const texts = [...files].filter(([path]) => path.endsWith('.mdx'));
    expectFile(`${pages}/${name}.txt`, texts.map(([path, text]) => `=== ${path}\n${text}`).join('\n'));
  });
});

describe('what a story may have and lack', () => {
  /** The pages of one of everything, with some of its files changed, added or taken away. */
  const pagesWith = async (changes: Record<string, (text: string) => string | undefined>) => {
    const { files } = await readSeeds(`${pages}/ferry`);
    const before = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
    const after = new Map([...before, ...Object.entries(changes).map(([path, change]) => [path, change(before.get(path) ?? '')] as const)]);
    const { files: made, issues } = generate(
      [...after].flatMap(([path, text]) => (text === undefined ? [] : { path, bytes: new TextEncoder().encode(text) })),
    );
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    return made;
  };
  const ferry = 'topics/ferry.mdx';

  it('no timeline: its page has a title', async () => {
    const made = await pagesWith({ 'events.yaml': () => undefined });
    expect(made.get('timeline.mdx')).toBe('---\ntitle: "Timeline"\n---\n\n');
  });

  it.each<[what: string, file: string, change: (text: string) => string, page: string, has: string, hasNot: string]>([
    ['no page that compares', 'site.yaml', () => 'pages: { compare: false }\n', ferry, '<Section id="answer"', '/compare/'],
    [
      'two terms that nobody explains',
      'topics/ferry.yaml',
      (text) => text.replace('[bearing]', '[bearing, ferry]'),
      ferry,
      ': bearing, ferry.',
      '',
    ],
    ['no day that it is as of', 'story.yaml', (text) => text.replace(/^asOf.*\n/m, ''), ferry, '<Basis>\n  Rests on ', 'As of'],
    [
      'a cell of the board that goes on behind its mark',
      'topics/ferry.yaml',
      (text) => text.replace('the Gazette has heard [G].', 'the Gazette has heard [G], not even now.'),
      ferry,
      '<Claim id="board-board" was="board-old">**Harbour Board** says nothing of it, “not a word”, the Gazette has heard,[^G-5] not even now.</Claim>',
      '',
    ],
    [
      'a cell of the board of which an account tells a part',
      'topics/ferry.yaml',
      (text) =>
        text.replace(
          'pins: [{ at: gazette#p2, words: "“not a word”" }]',
          '$&\n          partly: [{ at: harbour-radio#p1, words: "after a bearing broke" }]',
        ),
      ferry,
      '<InPart>in part [^',
      '',
    ],
    ['a picture before its name', 'site.yaml', () => 'logo: logo.svg\n', 'data/logo.json', 'svg', ''],
  ])('%s', async (_, file, change, page, has, hasNot) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';
    const made = (await pagesWith({ [file]: change, 'logo.svg': () => svg })).get(page) ?? '';
    expect(made).toContain(has);
    if (hasNot !== '') expect(made).not.toContain(hasNot);
  });
});
