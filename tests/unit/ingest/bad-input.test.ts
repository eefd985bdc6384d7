import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/check/format-issues.ts';
import { filesBelow } from '../../../src/files-below.ts';
import { generateFromDisk } from '../../../src/generate.ts';

const good = 'A bridge stays shut\n\nThe bridge is shut. It rains on the quay of Riverton, the mayor said.';
const known = "label: A\nrights: full\npublishedAt: '2024-10-08'\n";
let root = '';
const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, 'seeds', path)), { recursive: true });
  writeFileSync(join(root, 'seeds', path), content);
};
const generate = () => generateFromDisk({ seeds: join(root, 'seeds'), content: join(root, 'content'), cache: join(root, 'cache') });
/** The whole message for one more file beside a good story. */
const report = async (path: string, content: string | Uint8Array) => {
  put(path, content);
  return formatIssues((await generate()).issues);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'synoptic-'));
  put('story.yaml', "rights: full\nasOf: '2024-10-31'\n");
  put('articles/a.txt', good);
  put('articles/a.yaml', known);
});
afterEach(() => rmSync(root, { recursive: true }));

const article = (text: string) => `A ferry waits\n\nPublished: 8 October 2024\n\nSite icon Radio Riverton\n\n${text}`;

describe('input that cannot be published', () => {
  it.each([
    ['an empty file', 'articles/b.txt', ''],
    ['a file with nothing but a headline and chrome', 'articles/b.md', '# A ferry waits\n\nSource link\n'],
    ['a page without an article', 'articles/b.html', '<nav><a href="/">Home</a></nav>'],
    ['a picture', 'articles/b.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0])],
    ['a file that breaks off in UTF-16', 'articles/b.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42])],
    ['a file of more than 5 MB', 'articles/b.txt', 'It rains. '.repeat(500_001)],
    ['a page nested without end', 'articles/b.html', '<div>'.repeat(50_000)],
    ['a YAML file nested without end', 'articles/a.yaml', '['.repeat(100_000)],
    ['a file name that no address can hold', 'articles/b<c>.txt', good],
    ['broken YAML', 'articles/a.yaml', 'label: "A\nrights: full\n'],
    [
      'a YAML bomb',
      'articles/a.yaml',
      `a: &a [1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    ],
    ['a YAML tag', 'articles/a.yaml', 'label: !!js/function "function () {}"\n'],
    ['an unknown key', 'articles/a.yaml', 'lable: A\n'],
    ['an unknown key in front matter', 'articles/b.md', `---\nlabel: B\noutlets: Echo\n---\n\n${good}`],
    ['front matter without an end', 'articles/b.md', `---\nlabel: B\n\n${good}`],
    ['an address used twice', 'articles/a.md', article('The ferry waits for its engine. It came by train.')],
    ['the same article twice', 'articles/b.txt', good],
    ['a date after the story’s “as of”', 'articles/a.yaml', "label: A\nrights: full\npublishedAt: '2024-11-01'\n"],
    ['a topic without a title', 'topics/t.yaml', 'title: "  "\n'],
    ['a language that is none', 'story.yaml', 'rights: full\nlanguage: en_US\n'],
    [
      'a claim of marks alone, which takes its own place',
      'topics/t.yaml',
      'title: T\nanswer: [{ id: a, was: [a], text: "[A]", pins: [{ at: a#p1, words: The bridge is shut }] }]\n',
    ],
    [
      'a day that does not exist',
      'articles/b.txt',
      'A ferry waits\n\nPublished: 31 September 2024\n\nSite icon Radio Riverton\n\nThe ferry waits. It came by train.',
    ],
    ['a day that does not exist, in YAML', 'articles/a.yaml', "label: A\nrights: full\npublishedAt: '2024-02-30'\n"],
    ['rights in front matter that nobody reads', 'articles/b.txt', `---\nrights: link\n---\n\n${good}`],
    ['two files of one name', 'articles/a.yml', known],
    ['a sidecar of nothing', 'articles/c.yaml', 'label: C\n'],
    ['a line rule that could take for ever', 'story.yaml', "rights: full\nlineRules:\n  - {name: horn, pattern: '(a+)+b', example: aab}\n"],
    [
      'a line rule that does not know its example',
      'story.yaml',
      'rights: full\nlineRules:\n  - {name: horn, pattern: the horn, example: The bell}\n',
    ],
    [
      'a line rule that is a pattern only between brackets',
      'story.yaml',
      "rights: full\nlineRules:\n  - {name: horn, pattern: 'a)|(?:b', example: a}\n",
    ],
    [
      'a line rule that is not a pattern',
      'story.yaml',
      "rights: full\nlineRules:\n  - {name: horn, pattern: 'the (horn', example: The horn}\n",
    ],
  ])('%s', async (_, path, content) => {
    expect(await report(path, content)).toMatchSnapshot();
  });

  it.each([
    ['leaves it out', '', false],
    ['stops', 'strict: true\n', true],
  ])('of one text %s the build where the story says so', async (_, strict, stops) => {
    put('story.yaml', `rights: full\n${strict}`);
    put('articles/b.txt', good);
    put('articles/b.yaml', 'outlet: Echo\n');
    put('articles/c.txt', '');
    const { failed, issues } = await generate();
    expect(failed).toBe(stops);
    expect(issues.filter(({ file }) => /[bc]\.txt/.test(file)).map(({ code, severity }) => [code, severity])).toEqual(
      expect.arrayContaining([
        ['same-article', stops ? 'error' : 'warning'],
        ['no-running-text', stops ? 'error' : 'warning'],
      ]),
    );
    if (!stops) expect((await filesBelow(join(root, 'content/articles'))).length).toBe(1);
  });

  describe('beside one text', () => {
    const text = 'A ferry waits\n\nThe ferry waits for its engine. It came by train.';
    const sound = { 'articles/b.txt': text, 'articles/b.yaml': "label: B\npublishedAt: '2024-10-08'\n" };
    it.each<[string, Record<string, string | Uint8Array>, string]>([
      ['YAML that cannot be read', { 'articles/b.yaml': 'label: "B\nmark: B\n' }, 'yaml-syntax'],
      ['a key that nobody knows', { 'articles/b.yaml': 'label: B\noutlets: Echo\n' }, 'unknown-key'],
      ['a value that is none', { 'articles/b.yaml': 'label: B\npublishedAt: soon\n' }, 'yaml-shape'],
      ['keys in each other without end', { 'articles/b.yaml': '['.repeat(100) }, 'too-deep'],
      ['bytes that are no text', { 'articles/b.yaml': Uint8Array.from([0, 1, 2]) }, 'binary-file'],
      ['a sidecar that is too large', { 'articles/b.yaml': '# It rains.\n'.repeat(500_001) }, 'file-too-large'],
      ['two sidecars', { 'articles/b.yml': 'label: B\n' }, 'same-name'],
      ['a day that is still to come', { 'articles/b.yaml': "label: B\npublishedAt: '2999-01-01'\n" }, 'impossible-date'],
      ['paragraphs of no passage', { 'articles/b.yaml': 'label: B\nparagraphs: { p9: 1 }\n' }, 'unknown-passage'],
      ['the mark of another', { 'articles/a.yaml': `${known}mark: AA\n`, 'articles/b.yaml': 'label: B\nmark: aa\n' }, 'same-label'],
      ['front matter that cannot be read', { 'articles/b.md': `---\nlabel: "B\n---\n\n${text}`, 'articles/b.txt': '' }, 'yaml-syntax'],
      ['a text that cannot be read, and rights', { 'articles/b.txt': '', 'articles/b.yaml': 'rights: link\n' }, 'no-running-text'],
      [
        'a text that is too large, and rights',
        { 'articles/b.txt': 'It rains. '.repeat(500_001), 'articles/b.yaml': 'rights: link\n' },
        'file-too-large',
      ],
    ])('%s leaves the article out, and stops a story that is strict', async (_, files, code) => {
      for (const [path, content] of Object.entries({ ...sound, ...files })) put(path, content);
      const { failed, issues } = await generate();
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(issues.filter((found) => found.code === code && found.message.endsWith('is left out'))).toHaveLength(1);
      expect(failed).toBe(false);
      expect(await filesBelow(join(root, 'content/articles'))).toEqual(['a.mdx']);
      put('story.yaml', 'rights: full\nstrict: true\n');
      const strict = await generate();
      expect(strict.issues.filter(({ severity }) => severity === 'error').map((found) => found.code)).toContain(code);
    });

    it.each<[string, Record<string, string>, string]>([
      ['YAML that cannot be read', { 'articles/b.yaml': 'label: "B\nrights: link\n' }, 'yaml-syntax'],
      ['a value that is none', { 'articles/b.yaml': 'label: B\nrights: all\n' }, 'yaml-shape'],
      ['a key that nobody knows', { 'articles/b.yaml': 'label: B\nright: link\n' }, 'unknown-key'],
      ['front matter without an end', { 'articles/b.md': `---\nrights: link\n\n${text}`, 'articles/b.txt': '' }, 'yaml-syntax'],
      ['a line of a text', { 'articles/b.txt': `---\nrights: link\n---\n\n${text}` }, 'rights-unread'],
    ])('%s stops every story where rights are said in it', async (_, files, code) => {
      for (const [path, content] of Object.entries({ ...sound, ...files })) put(path, content);
      const { failed, issues } = await generate();
      expect(issues.filter(({ severity }) => severity === 'error').map((found) => found.code)).toEqual([code]);
      expect(failed).toBe(true);
    });

    it('nothing else is said of an article that is left out', async () => {
      put('articles/b.txt', text);
      put('articles/b.yaml', 'lable: B\n');
      expect((await generate()).issues.map(({ code }) => code)).toEqual(['unknown-key']);
    });

    it('stops the build where its page was published', async () => {
      put('articles/b.txt', text);
      put('articles/b.yaml', 'lable: B\n');
      put('addresses.lock', 'articles: { b: { p1: 0123456789abcdef } }\ntopics: {}\nquotes: {}\nevents: []\n');
      const { failed, issues } = await generate();
      expect(failed).toBe(true);
      expect(formatIssues(issues.filter(({ code }) => code === 'unknown-key'))).toMatchSnapshot();
    });

    it('that belongs to no article only asks for a look, unless it says rights', async () => {
      put('articles/c.yaml', 'label: C\n');
      expect((await generate()).failed).toBe(false);
      put('articles/c.yaml', 'rights: link\n');
      expect((await generate()).failed).toBe(true);
    });

    it.each([
      ['a topic', 'topics/t.yaml', 'titel: T\n'],
      ['the story', 'story.yaml', 'rihgts: full\n'],
      ['the site', 'site.yaml', 'nmae: S\n'],
      ['people', 'entities.yaml', '- { id: a }\n'],
      ['events', 'events.yaml', '- { id: a }\n'],
    ])('what editors write of %s stops the build', async (_, path, content) => {
      put(path, content);
      expect((await generate()).failed).toBe(true);
    });
  });

  it('is an error all the same where no text is left', async () => {
    put('articles/a.txt', '');
    expect((await generate()).issues.map(({ code }) => code)).toContain('no-articles');
  });

  it('a day that is still to come', async () => {
    put('story.yaml', 'rights: full\n');
    expect(await report('articles/a.yaml', "label: A\npublishedAt: '2999-01-01'\n")).toMatchSnapshot();
  });

  it('a link that leads out of the seeds', async () => {
    writeFileSync(join(root, 'secret.txt'), good);
    symlinkSync(join(root, 'secret.txt'), join(root, 'seeds/articles/b.txt'));
    expect(formatIssues((await generate()).issues)).toMatchSnapshot();
  });

  it('a file that cannot be read', async () => {
    execFileSync('mkfifo', [join(root, 'seeds/articles/b.txt')]);
    expect(formatIssues((await generate()).issues)).toMatchSnapshot();
  });

  it('a folder that is not there', async () => {
    rmSync(join(root, 'seeds'), { recursive: true });
    expect(formatIssues((await generate()).issues).replaceAll(root, '…')).toMatchSnapshot();
  });

  it('is all reported in one run, with exit code 1, and what was published stays', async () => {
    expect((await generate()).failed).toBe(false);
    const read = async () =>
      (await filesBelow(join(root, 'content'))).map((path) => [path, readFileSync(join(root, 'content', path), 'utf8')]);
    const published = await read();
    put('story.yaml', 'rights: full\nstrict: true\n');
    put('articles/b.txt', '');
    put('articles/c.txt', Uint8Array.from([0, 1, 2]));
    put('articles/d.yaml', 'label: [');
    put('topics/e.yaml', 'titel: E\n');
    const { issues, failed } = await generate();
    expect(failed).toBe(true);
    expect(
      issues
        .filter(({ severity }) => severity === 'error')
        .map(({ code, file }) => `${code} ${file}`)
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "binary-file articles/c.txt",
        "no-running-text articles/b.txt",
        "unknown-key topics/e.yaml",
        "yaml-shape topics/e.yaml",
      ]
    `);
    expect(await read()).toEqual(published);
    expect(() =>
      execFileSync(process.execPath, ['src/cli.ts', 'generate'], { env: { ...process.env, SEEDS: join(root, 'seeds') }, stdio: 'pipe' }),
    ).toThrow(/no-running-text/);
  });
});

describe('input that an editor should look at', () => {
  const long =
    'The ferry at Riverton waits for its engine, which was lost on the way, and the company said that it will come by train. '.repeat(12);
  it.each([
    ['a file of another kind', 'articles/b.docx', good],
    ['a name that no file of a story has', 'topics/t.txt', good],
    ['an article too deep in the folder', 'articles/more/b.txt', good],
    ['no date and no outlet', 'articles/b.txt', 'A ferry waits\n\nThe ferry waits for its engine. It came by train.'],
    [
      'a date that cannot be read',
      'articles/b.txt',
      'A ferry waits\n\nPublished: the day before yesterday\n\nSite icon Radio Riverton\n\nThe ferry waits. It came by train.',
    ],
    ['no word on rights', 'story.yaml', ''],
    [
      'another language',
      'articles/b.txt',
      article(
        'Die Fähre von Riverton wartet auf ihren Motor, und niemand weiß, wann er kommt. Der Bürgermeister sagte, dass sie nicht mehr lange warten werde, weil es für die Leute auf der anderen Seite keine Brücke gibt.',
      ),
    ],
    ['doubled apostrophes', 'articles/b.txt', article("''Go,'' the captain said. The ferry waits for its engine.")],
    ['a paywall', 'articles/b.txt', article('The ferry waits for its engine. It came by train.\n\nSubscribe to read the full story.')],
    ['a text that breaks off', 'articles/b.txt', article('The ferry waits for its engine. It came by train and was lost on the…')],
    ['nearly the same article', 'articles/b.txt', article(`${long}\n\nIt rains.`)],
  ])('%s', async (name, path, content) => {
    if (name === 'nearly the same article') put('articles/c.txt', article(`${long}\n\nIt snows.`).replace('Radio', 'Night'));
    if (name === 'no word on rights') put('articles/a.yaml', "label: A\npublishedAt: '2024-10-08'\n");
    const text = await report(path, content);
    expect(text).toMatchSnapshot();
    expect(text).toContain('\n0 errors');
  });

  it('in many files is said once', async () => {
    for (let i = 0; i < 9; i++) put(`articles/ferry-${i}.txt`, `A ferry waits\n\nThe ferry waits for engine ${i}. It came by train.`);
    const text = formatIssues((await generate()).issues);
    expect(text.match(/^warning no-outlet .*\n.*/gm)).toEqual([
      'warning no-outlet  9 files\n  articles/ferry-0.txt, articles/ferry-1.txt, articles/ferry-2.txt, articles/ferry-3.txt, articles/ferry-4.txt and 4 more',
    ]);
  });
});
