import { describe, expect, it } from 'vitest';
import { proposeSidecars } from '../../../src/propose/propose-sidecars.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const said = '“We will not take the ferry before the storm has passed,” said Ada Quill on 3 May 2025.';
const echo = {
  'articles/a.txt': `The ferry is late\n\nThe harbour was shut all day, and nobody was let in.\n\n${said}\n`,
  'articles/a.yaml': 'outlet: Dunmore Echo\npublishedAt: "2025-05-04"\n',
};
const post = `No ferry today\n\nFour people slept in the hall on the pier.\n\n${said}\n\n© 2025 Orme Post. All rights reserved.\n`;

/** What is proposed beside articles, with what stands there. */
function proposed(files: Record<string, string>): Record<string, string> {
  const { story } = generateFrom(files);
  const found = proposeSidecars(
    story.seeds.articles,
    (name) => name,
    (path) => files[path] ?? '',
  );
  return Object.fromEntries(found.map(({ file, text }) => [file, text]));
}

/** The same with the marks of the proposed lines taken away. */
function accepted(text: string): string {
  return text.replace(/^# (?=outlet|publishedAt)/gm, '');
}

describe('beside an article', () => {
  it('the outlet and the day that were inferred are proposed, with their grounds', () => {
    expect(proposed({ ...echo, 'articles/b.txt': post })).toEqual({
      'articles/b.yaml': [
        '# Proposed by npm run propose: take the mark away from the lines that are right. What remains a comment has no effect',
        '# and is not proposed again.',
        '# outlet: Orme Post',
        '# outletSource: inferred # it says “© 2025 Orme Post. All rights reserved.”',
        '# publishedAt: 2025-05-04~',
        '# publishedAtSource: inferred # it shares 1 quotation with Dunmore Echo (4 May 2025)',
        '',
      ].join('\n'),
    });
  });

  it('what is proposed is as it was inferred once the marks are away, and is not proposed again', () => {
    const bare = { ...echo, 'articles/b.txt': post };
    const sidecar = proposed(bare)['articles/b.yaml'] ?? '';
    const articleOf = (files: Record<string, string>) => {
      const { story, issues } = generateFrom(files);
      expect(issues.map(({ code }) => code)).not.toContain('yaml-shape');
      const { outlet, outletSource, publishedAt, publishedAtSource } = story.seeds.articles.find(({ slug }) => slug === 'b') ?? {};
      return { outlet, outletSource, publishedAt, publishedAtSource };
    };
    for (const text of [sidecar, accepted(sidecar)]) {
      expect(articleOf({ ...bare, 'articles/b.yaml': text })).toEqual(articleOf(bare));
      expect(proposed({ ...bare, 'articles/b.yaml': text })).toEqual({});
    }
  });

  it.each([
    ['a key of an editor’s', 'outlet: The Post # says the masthead\n', ['publishedAt']],
    ['a comment of an editor’s', 'mark: P\n#outlet: not that one\n', ['publishedAt']],
    ['what an editor says of a source', 'outletSource: unknown\npublishedAtSource: unknown\n', []],
    ['another key', 'mark: P\n', ['outlet', 'publishedAt']],
    ['the word within another line', 'label: the outlet, as it calls itself\n', ['outlet', 'publishedAt']],
  ])('what stands there stays: %s', (_, before, keys) => {
    const text = proposed({ ...echo, 'articles/b.txt': post, 'articles/b.yaml': before })['articles/b.yaml'];
    expect([...(text ?? '').matchAll(/^# (outlet|publishedAt):/gm)].map(([, key]) => key)).toEqual(keys);
    if (text !== undefined) expect(text.startsWith(before)).toBe(true);
  });

  it.each([
    ['in braces', '{ mark: P }\n'],
    ['with a document’s end', 'mark: P\n...\n'],
    ['further in', '  mark: P\n'],
  ])('nothing is proposed where a line cannot be added: %s', (_, before) => {
    expect(proposed({ ...echo, 'articles/b.txt': post, 'articles/b.yaml': before })).toEqual({});
  });

  it('the heading stands once, however its lines end', () => {
    const [once = ''] = Object.values(proposed({ ...echo, 'articles/b.txt': post, 'articles/b.yaml': 'mark: P\r\n' }));
    const onlyOutlet = once
      .split('\r\n')
      .filter((line) => !line.includes('publishedAt'))
      .join('\r\n');
    const twice = proposed({ ...echo, 'articles/b.txt': post, 'articles/b.yaml': onlyOutlet })['articles/b.yaml'] ?? '';
    expect(twice.match(/^# publishedAt:/gm)).toHaveLength(1);
    expect(twice.match(/^# Proposed by/gm)).toHaveLength(1);
  });

  it('nothing is proposed in a file of the story', () => {
    expect(proposed({ 'a.txt': echo['articles/a.txt'], 'a.yaml': echo['articles/a.yaml'], 'entities.txt': post })).toEqual({});
  });

  it.each([
    ['lines that end otherwise', 'mark: P\r\n', /^mark: P\r\n\r\n# Prop[^]*\r\n# outlet: Orme Post\r\n/],
    ['no last line break', 'mark: P', /^mark: P\n\n# Prop[^]*\n# outlet: Orme Post\n/],
    ['a block, whose last line is an empty one,', 'byline: |+\n  Ann\n\n', /^byline: \|\+\n {2}Ann\n\n\n# Prop/],
  ])('what stands there is added to as it is: %s', (_, before, after) => {
    expect(proposed({ ...echo, 'articles/b.txt': post, 'articles/b.yaml': before })['articles/b.yaml']).toMatch(after);
  });

  it('nothing is proposed where the text or its head says it', () => {
    const head = '---\noutlet: Orme Post\npublishedAt: "2025-05-04"\n---\n\n';
    expect(proposed({ ...echo, 'articles/b.md': `${head}# No ferry today\n\n${said}\n` })).toEqual({});
  });

  it.each(['\n', '\r', '\u2028', '\u0085', '\u0000', '\u202e'])('words of an article end no comment: %j', (breaker) => {
    const { story } = generateFrom({ ...echo, 'articles/b.txt': post });
    const hostile = story.seeds.articles.map((article) => ({
      ...article,
      ...(article.outletGrounds && { outlet: `Post${breaker}rights: full`, outletGrounds: `a${breaker}rights: full` }),
    }));
    const [found] = proposeSidecars(
      hostile,
      (name) => name,
      () => '',
    );
    expect(found?.text).toContain('# outlet: "Post rights: full"\n# outletSource: inferred # a rights: full\n');
    expect(found?.text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))).toEqual([]);
  });
});
