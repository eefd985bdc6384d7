import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../../src/domain/content.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

const explained = (words = 'The Ferry Treaty lets either town close the river') => `explained:
  - id: ferry-treaty
    term: Ferry Treaty
    spellings: [treaty of the ferry]
    text: Either town may close the river under it, the Echo writes.
    pins: [{ at: 'echo#p2', words: '${words}' }]
`;

/** A story with one claim a topic; `more` goes into `story.yaml`. */
function story(texts: Record<string, string>, more = explained()) {
  const topics = Object.entries(texts).map(([slug, text]) => [
    `topics/${slug}.yaml`,
    `title: ${slug}\nterms: [${slug.replace('-', ' ')}]\nquestions:\n  - id: why\n    question: Why?\n    claims:\n      - id: one\n        text: ${JSON.stringify(text)}\n        pins: [{ at: 'echo#p1', words: The bridge was closed under the Ferry Treaty }]\n`,
  ]);
  const { files, issues } = generateFrom({
    'story.yaml': `title: The bridge\nrights: full\nasOf: '2025'\n${more}`,
    'articles/echo.txt':
      'Bridge\n\nThe bridge was closed under the Ferry Treaty, as it is called.\n\nThe Ferry Treaty lets either town close the river.\n',
    'articles/echo.yaml': "label: the Echo\noutlet: the Echo\nmark: E\npublishedAt: '2025-05-09'\n",
    'articles/post.txt': 'Shut\n\nNobody says why the bridge is shut.\n',
    'articles/post.yaml': "label: the Post\nmark: P\npublishedAt: '2025-05-09'\n",
    ...(Object.fromEntries(topics) as Record<string, string>),
  });
  return { files, issues, page: (slug: string) => files.get(`topics/${slug}.mdx`) ?? '' };
}

const mention = '<Term to="#t-ferry-treaty">';

describe('a term that an editor explains', () => {
  it('leads, where a page first uses it, to what it means, with the words that say so', () => {
    const { page, issues } = story({
      bridge: 'The bridge was closed under the Ferry Treaty, the Echo writes; the treaty of the ferry says so.',
    });
    expect(issues).toEqual([]);
    expect(page('bridge').split(mention)).toHaveLength(2);
    expect(page('bridge')).toContain(`under the ${mention}Ferry Treaty</Term>, the Echo`);
    expect(page('bridge')).toContain(
      '- <Explained id="ferry-treaty">**Ferry Treaty**: Either town may close the river under it, the Echo writes.[^E-2]</Explained>',
    );
    expect(page('bridge')).toMatch(/^\[\^E-2\]: .*: The Ferry Treaty lets either town close the river$/m);
  });

  it('is no link to the page that tells more, which what it means leads to', () => {
    const { page } = story({
      bridge: 'The bridge was closed under the Ferry Treaty, the Echo writes.',
      'ferry-treaty': 'It was closed, the Echo writes.',
    });
    expect(page('bridge')).toContain(mention);
    expect(page('bridge')).not.toContain('[Ferry Treaty](/topics');
    expect(page('bridge')).toContain('the Echo writes.[^E-2] [More in its topic](/topics/ferry-treaty/)');
  });

  it.each([
    ['in a quotation', 'The bridge was closed as “under the Ferry Treaty”, the Echo writes.'],
    ['nowhere', 'The bridge was closed, the Echo writes.'],
  ])('is not explained on a page that has it %s', (_, text) => {
    expect(story({ bridge: text }).page('bridge')).not.toContain('ferry-treaty');
  });

  it('is not explained on the page that is about it', () => {
    const { page } = story({ 'ferry-treaty': 'The bridge was closed under the Ferry Treaty, the Echo writes.' });
    expect(page('ferry-treaty')).toContain('under the Ferry Treaty, the Echo');
    expect(page('ferry-treaty')).not.toContain('Explained');
  });

  it('is named on the page of each article that uses it', () => {
    const { files } = story({ bridge: 'The bridge was closed, the Echo writes.' });
    const termsOf = (slug: string) => (JSON.parse(files.get(`data/articles/${slug}.json`) ?? '') as ArticleData).terms;
    expect(termsOf('echo')).toEqual([
      {
        id: 'ferry-treaty',
        term: 'Ferry Treaty',
        plain: 'Either town may close the river under it, the Echo writes.',
        in: [{ article: 'echo', passage: 'p2' }],
      },
    ]);
    expect(termsOf('post')).toBeUndefined();
  });

  it.each([
    ['claim-words', 'whose words are in no passage', explained('The treaty lets either town do so')],
    ['same-id', 'that is explained twice', explained() + explained().replace('explained:\n', '')],
    ['claim-figure', 'with a figure that no account has', explained().replace('Either town', 'Each of 4 towns')],
    ['term-unused', 'that nothing uses', explained().replace('term: Ferry Treaty', 'term: Bridge Act')],
  ])('is reported as %s: one %s', (code, _, more) => {
    expect(codesOf(story({ bridge: 'The bridge was closed under the Ferry Treaty, the Echo writes.' }, more).issues)).toContain(code);
  });

  it('need not be listed as unexplained', () => {
    const text = 'The bridge was closed under the Ferry Treaty, the Echo writes.';
    expect(codesOf(story({ bridge: text }, '').issues)).toEqual(['term-unexplained']);
    expect(codesOf(story({ bridge: text }).issues)).toEqual([]);
  });
});
