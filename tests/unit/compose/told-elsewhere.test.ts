import { describe, expect, it } from 'vitest';
import type { Backed } from '../../../src/domain/backed.ts';
import type { ArticleData } from '../../../src/domain/content.ts';
import type { Generated } from '../../../src/pipeline.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

/** Three accounts of a ferry that ran aground: the Post agrees with the Echo and gives another hour; the Gazette came out before. */
const accounts = {
  'story.yaml': 'rights: digest\nasOf: 2025-03-09\n',
  'entities.yaml': '- {id: ada-quill, kind: person, name: Ada Quill}',
  'articles/echo.txt': 'Aground\n\nThe ferry ran aground near Velm. It happened at six, Ada Quill said. Nobody was hurt.',
  'articles/echo.yaml': 'label: The Echo\nmark: E\noutlet: The Echo\npublishedAt: 2025-03-05\nupdated: 2025-03-20\n',
  'articles/post.txt': 'The ferry\n\nNear Velm the ferry ran aground. It was eight, said the crew.',
  'articles/post.yaml': 'label: The Post\nmark: P\noutlet: The Post\npublishedAt: 2025-03-06\nupdated: 2025-03-20\n',
  'articles/gazette.txt': 'Ferries\n\nA ferry lay aground at Velm. The harbour is deep.',
  'articles/gazette.yaml': 'label: The Gazette\nmark: G\noutlet: The Gazette\npublishedAt: 2025-03-06\nupdated: 2025-03-20\n',
};

interface Written {
  /** What the editor says of "nobody was hurt". */
  unhurt?: string;
  /** What the editor says of the question. */
  asked?: string;
  files?: Partial<Record<keyof typeof accounts, string>>;
}

const story = ({ unhurt = '', asked = '', files = {} }: Written = {}) =>
  generateFrom({
    ...accounts,
    ...files,
    'topics/ferry.yaml': `title: The ferry
questions:
  - id: what
    question: What happened?
    ${asked}
    claims:
      - id: aground
        text: The ferry ran aground near Velm.
        pins: [{at: "echo#p1", words: The ferry ran aground near Velm}, {at: "post#p1", words: Near Velm the ferry ran aground}]
      - id: when
        differs:
          about: When it ran aground
          versions:
            - {id: at-six, text: "At six [E].", short: At six, pins: [{at: "echo#p1", words: It happened at six}]}
            - {id: at-eight, text: "At eight [P].", short: At eight, pins: [{at: "post#p1", words: It was eight}]}
      - id: unhurt
        text: Nobody was hurt [E].
        ${unhurt}
        pins: [{at: "echo#p1", words: Nobody was hurt.}]
`,
  });

const dataOf = ({ files }: Generated, slug: string) => JSON.parse(files.get(`data/articles/${slug}.json`) ?? '') as ArticleData;
const backs = (generated: Generated, slug: string): Backed[] => dataOf(generated, slug).passages.flatMap((passage) => passage.backs);
const claim = (generated: Generated, slug: string, id: string) => backs(generated, slug).find((backed) => backed.claim === id);

describe('a statement of an article', () => {
  it('has the words of those that tell it too, cut where their sentences go on', () => {
    expect(claim(story(), 'echo', 'aground')).toMatchObject({
      others: 1,
      alsoIn: [{ article: 'post', passage: 'p1', words: 'Near Velm the ferry ran aground' }],
    });
    expect(claim(story(), 'post', 'at-eight')?.differs?.versions[0]?.in[0]?.words).toBe('It happened at six …');
  });

  it('has, where accounts conflict, the versions of the others and what they are about', () => {
    expect(claim(story(), 'echo', 'at-six')).toMatchObject({
      others: 0,
      differs: { about: 'When it ran aground', versions: [{ text: 'At eight', in: [{ article: 'post' }] }] },
    });
  });

  it.each([
    ['not because the others have no pin', '', undefined],
    ['not while an editor has looked in some of them', 'notIn: [P]', undefined],
    ['once an editor has looked in all of them', 'notIn: [P, G]', true],
  ])('is told here alone %s', (_, unhurt, only) => {
    expect(claim(story({ unhurt }), 'echo', 'unhurt')?.only).toBe(only);
  });

  it('stops being told here alone when an account is added', () => {
    const files = { 'articles/herald.txt': 'Ferry\n\nThe ferry is old.' } as Written['files'];
    expect(claim(story({ unhurt: 'notIn: [P, G]', ...(files && { files }) }), 'echo', 'unhurt')?.only).toBeUndefined();
  });

  it.each([
    ['a mark that no account has', 'notIn: [X]'],
    ['an account that tells it', 'notIn: [E]'],
  ])('is reported where notIn lists %s', (_, unhurt) => {
    expect(codesOf(story({ unhurt }).issues)).toEqual(['claim-not-in']);
  });
});

describe('a question', () => {
  const unanswered = (written: Written) => dataOf(story(written), 'gazette').unanswered.map(({ id, accounts: telling }) => [id, telling]);

  it.each([
    ['not because an account has no pin', {}, []],
    ['where an editor found no answer', { asked: 'notIn: [G]' }, [['q-what', ['echo', 'post']]]],
    [
      'not by an account that is older than those that answer',
      { asked: 'notIn: [G]', files: { 'articles/gazette.yaml': accounts['articles/gazette.yaml'].replace('03-06', '03-05') } },
      [],
    ],
    [
      'not by an account without a date',
      { asked: 'notIn: [G]', files: { 'articles/gazette.yaml': accounts['articles/gazette.yaml'].replace(/publishedAt: .*\n/, '') } },
      [],
    ],
  ])('is left unanswered %s', (_, written, expected) => {
    expect(unanswered(written)).toEqual(expected);
  });

  it('is reported where an account that answers it stands under notIn', () => {
    expect(codesOf(story({ asked: 'notIn: [P]' }).issues)).toEqual(['claim-not-in']);
  });
});
