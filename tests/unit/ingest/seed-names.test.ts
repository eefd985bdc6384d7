import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isError } from '../../../src/domain/issue.ts';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const text = 'The ferry waits for its engine, which was lost on the way. It will come by train, the company said.';
const other = 'The bridge at Riverton is shut for a week, since a beam has cracked. Nobody was hurt, the mayor said.';
const base = { 'story.yaml': 'rights: full\n', 'articles/ferry.txt': `The ferry waits\n\n${text}\n` };
const rightsOf = (files: Record<string, string>) => {
  const { seeds, issues } = generateFrom({ ...base, ...files });
  const errors = issues.filter(isError).map(({ code, file, line }) => [code, file, ...(line === undefined ? [] : [line])].join(' '));
  return { errors, rights: Object.fromEntries(seeds.articles.map(({ file, rights }) => [file, rights])) };
};

describe('rights', () => {
  const keys = 'headline: The bridge\nrights: link\n';
  it.each([
    ['as they should be', `---\n${keys}---\n\n${other}`],
    ['with spaces behind the hyphens', `---  \n${keys}---   \n\n${other}`],
    ['with blank lines before', `\n \n---\n${keys}---\n\n${other}`],
    ['with a blank line inside', `---\n\n${keys}---\n\n${other}`],
    ['with full stops at the end', `---\n${keys}...\n\n${other}`],
    ['with line ends of Windows', `---\n${keys}---\n\n${other}`.replaceAll('\n', '\r\n')],
    ['with a comment first', `---\n# The bridge\n${keys}---\n\n${other}`],
    ['in brackets', `---\n{headline: The bridge, rights: link}\n---\n\n${other}`],
    ['with quoted keys', `---\n"headline": The bridge\n'rights': link\n---\n\n${other}`],
  ])('in front matter are read %s', (_, markdown) => {
    for (const file of ['articles/bridge.md', 'articles/bridge.MD']) {
      expect(rightsOf({ [file]: markdown })).toEqual({ errors: [], rights: { 'articles/ferry.txt': 'full', [file]: 'link' } });
    }
  });

  it.each([
    ['without its last line', 'md', `---\n${keys}\n${other}`, 'yaml-syntax articles/bridge.md 1'],
    ['with a last line of four hyphens', 'md', `---\n${keys}----\n\n${other}`, 'yaml-syntax articles/bridge.md 1'],
    ['without its first line', 'md', `${keys}---\n\n${other}`, 'rights-unread articles/bridge.md 2'],
    ['without either', 'md', `${keys}\n${other}`, 'rights-unread articles/bridge.md 2'],
    ['of another kind', 'md', `+++\nrights = "link"\n+++\n\n${other}`, 'rights-unread articles/bridge.md 2'],
    ['a second time', 'md', `---\nlabel: B\n---\n---\n${keys}---\n\n${other}`, 'rights-unread articles/bridge.md 6'],
    ['in a list', 'md', `# The bridge\n\n- Rights: link\n\n${other}`, 'rights-unread articles/bridge.md 3'],
    ['with a slip in it', 'md', `---\nrights: lnik\n---\n\n${other}`, 'yaml-shape articles/bridge.md 2'],
    ['with a slip in its key', 'md', `---\nright: link\n---\n\n${other}`, 'unknown-key articles/bridge.md 2'],
    ['in a text', 'txt', `---\n${keys}---\n\n${other}`, 'rights-unread articles/bridge.txt 3'],
    ['in a page', 'html', `<!-- rights: link -->\n<h1>The bridge</h1><p>${other}</p>`, 'rights-unread articles/bridge.html 1'],
  ])('that stand in front matter %s stop the build', (_, kind, body, told) => {
    expect(rightsOf({ [`articles/bridge.${kind}`]: body }).errors).toEqual([told]);
  });

  it('are not looked for in a text that begins with a rule, nor in a sentence', () => {
    const markdown = `---\n\n# The bridge\n\n${other}\n\n---\n\nHe spoke of rights: full, he said, and equal for all of us.\n`;
    expect(rightsOf({ 'articles/bridge.md': markdown }).errors).toEqual([]);
  });

  it.each(['yml', 'YAML', 'Yml', 'YML'])('are read beside the article from a file that ends in .%s', (ending) => {
    const { errors, rights } = rightsOf({ [`articles/ferry.${ending}`]: 'rights: link\n' });
    expect({ errors, rights }).toEqual({ errors: [], rights: { 'articles/ferry.txt': 'link' } });
  });

  it.each([
    ['another case', 'articles/Ferry.yaml', 'rights-unread articles/Ferry.yaml 1'],
    ['the name of the whole file', 'articles/ferry.txt.yaml', 'rights-unread articles/ferry.txt.yaml 1'],
    ['a place beside the folder', 'ferry.yaml', 'rights-unread ferry.yaml 1'],
    ['a slip in the story’s name', 'storry.yml', 'rights-unread storry.yml 1'],
    ['a text for YAML', 'notes.md', 'rights-unread notes.md 1'],
  ])('in a file that has %s stop the build', (_, file, error) => {
    expect(rightsOf({ [file]: 'rights: link\n' }).errors).toEqual([error]);
  });

  it('in one of two files of a name leave its article out', () => {
    const files = {
      'articles/bridge.txt': `The bridge\n\n${other}`,
      'articles/ferry.yaml': 'label: F\n',
      'articles/ferry.yml': 'rights: link\n',
    };
    expect(rightsOf(files)).toEqual({ errors: [], rights: { 'articles/bridge.txt': 'full' } });
  });
});

describe('a folder of seeds', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'synoptic-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const read = async (paths: Record<string, string>) => {
    for (const [path, content] of Object.entries({ ...base, ...paths })) {
      const isFolder = path.endsWith('/');
      mkdirSync(isFolder ? join(root, path) : dirname(join(root, path)), { recursive: true });
      if (!isFolder) writeFileSync(join(root, path), content);
    }
    const { files, issues } = await readSeeds(root);
    return generate(files, undefined, issues);
  };

  it('is read whatever the endings are written like', async () => {
    const { seeds, issues } = await read({
      'articles/B.TXT': `The bridge\n\n${other}`,
      'articles/C.Html': `<h1>C</h1><p>${other} ${text}</p>`,
      'topics/ferry.yml': 'title: The ferry\nterms: [ferry]\n',
      'entities.YML': '- {id: quill, kind: person, name: Ada Quill}\n',
    });
    expect(issues.filter(({ code }) => /unread|ending/.test(code)).map(({ code, file, message }) => `${code} ${file} ${message}`)).toEqual([
      'other-ending entities.YML is read as entities.yaml',
      'other-ending topics/ferry.yml is read as topics/ferry.yaml',
    ]);
    expect(seeds.articles.map(({ file }) => file)).toEqual(['articles/B.TXT', 'articles/C.Html', 'articles/ferry.txt']);
    expect([...seeds.topics].map(([slug, { file }]) => [slug, file])).toEqual([['ferry', 'topics/ferry.yml']]);
    expect(seeds.entities.value.map(({ id }) => id)).toEqual(['quill']);
  });

  it.each([
    'articles/z.markdown',
    'articles/z.docx',
    'articles/z.pdf',
    'articles/z',
    'articles/sub/',
    'articles/x.txt/',
    'topics/sub/',
    'story.yml/',
    'pictures/',
    'storry.yaml',
    'topics/t.txt',
    'z.txt',
  ])('has %s, which is named as not read', async (path) => {
    const { issues } = await read({ [path]: 'title: T\n' });
    expect(issues.filter(({ code }) => code === 'unread-file').map(({ file }) => file)).toEqual([path.replace(/\/$/, '')]);
  });
});
