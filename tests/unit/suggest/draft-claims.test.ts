import { describe, expect, it, test } from 'vitest';
import type { ArticleData, StoryData, TopicData } from '../../../src/domain/content.ts';
import type { Generated } from '../../../src/pipeline.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

const accounts = {
  'story.yaml': 'rights: digest\nasOf: 2025-03-09\n',
  'entities.yaml': '- {id: ada-quill, kind: person, name: Ada Quill, spellings: [Quill]}',
  'articles/echo.txt':
    'Council closes the bridge\n\nThe council closed the old bridge on March 3. The bridge opens again in May.\n\nAda Quill is the mayor of Riverton.',
  'articles/echo.yaml': 'label: The Echo\nmark: E\noutlet: The Echo\npublishedAt: 2025-03-04\nupdated: 2025-03-20\n',
  'articles/post.txt': 'Bridge shut\n\nThe bridge was closed on March 3. It opens again in July.\n\nThe mayor, Ada Quill, met the council.',
  'articles/post.yaml': 'label: The Post\nmark: P\noutlet: The Post\npublishedAt: 2025-03-05\nupdated: 2025-03-20\n',
};

const closed = [
  '      - id: closed',
  '        text: Mayor Ada Quill’s council closed the bridge on 3 March [E P].',
  '        short: The bridge was closed',
  '        pins: [{at: "echo#p1", words: closed the old bridge on March 3}, {at: "post#p1", words: The bridge was closed on March 3}]',
].join('\n');

const opens = (kind: string) =>
  [
    '      - id: opens',
    '        was: [opening]',
    '        differs:',
    '          about: When the bridge opens again',
    `          kind: ${kind}`,
    '          versions:',
    '            - {id: in-may, text: "In May [E].", short: The bridge opens in May, pins: [{at: "echo#p1", words: opens again in May}]}',
    '            - {id: in-july, text: "In July [P].", short: The bridge opens in July, pins: [{at: "post#p1", words: opens again in July}]}',
  ].join('\n');

const withClaims = (...claims: string[]) =>
  generateFrom({
    ...accounts,
    'topics/bridge.yaml': `title: Bridge\nquestions:\n  - id: why\n    question: Why?\n    claims:\n${claims.join('\n')}\n`,
  });

const data = <T>({ files }: Generated, path: string) => JSON.parse(files.get(`data/${path}.json`) ?? '') as T;
const rowsOf = (story: Generated) => data<TopicData>(story, 'topics/bridge').claims;
const backedBy = (story: Generated, account: string) =>
  data<ArticleData>(story, `articles/${account}`).passages.flatMap(({ backs }) => backs);
const page = ({ files }: Generated) => files.get('topics/bridge.mdx') ?? '';

describe('context', () => {
  const story = withClaims(
    `${closed
      .replace('}, {at: "post#p1", words: The bridge was closed on March 3}', '}')
      .replace('[E P]', '[E]')}\n        context: [{at: "post#p2", words: "The mayor, Ada Quill"}]`,
  );

  it('makes no account one that tells the claim', () => {
    expect(rowsOf(story).map(({ accounts: sentence }) => sentence)).toEqual([['echo']]);
    expect(data<TopicData>(story, 'topics/bridge').receipt.accounts).toEqual(['echo']);
    expect(backedBy(story, 'post')).toEqual([]);
    expect(backedBy(story, 'echo')).toMatchObject([{ claim: 'closed', others: 0 }]);
  });

  it('backs a name all the same, and is cited as what it is', () => {
    expect(codesOf(story.issues)).toEqual([]);
    expect(data<TopicData>(story, 'topics/bridge').citations.map(({ label, kind }) => [label, kind])).toEqual([
      ['E-1', 'support'],
      ['P-2c', 'context'],
    ]);
    expect(page(story)).toContain('Context. [Our digest of The Post](/articles/post/#p2), passage 2: The mayor, Ada Quill');
  });
});

describe('an account that tells only a part', () => {
  const inPart = ', partly: [{at: "post#p1", words: The bridge was closed on March 3}]';
  const claim = `      - {id: closed, text: 'The council closed the bridge on 3 March, says The Echo [E].', pins: [{at: "echo#p1", words: closed the old bridge on March 3}]${inPart}}`;
  const story = withClaims(claim);

  it('is cited, and is none of those that tell the claim', () => {
    expect(codesOf(story.issues)).toEqual([]);
    expect(rowsOf(story)).toMatchObject([{ accounts: ['echo'], partly: ['post'], citations: ['E-1', 'P-2'] }]);
    expect(data<TopicData>(story, 'topics/bridge').receipt).toMatchObject({ accounts: ['echo', 'post'], pins: 2 });
  });

  it('stands behind the others, and leaves no trace in the words', () => {
    expect(page(story)).toContain('says The Echo.[^E-1] <InPart>in part [^P-2]</InPart></Claim>');
    expect(rowsOf(story)[0]?.plain).toBe('The council closed the bridge on 3 March, says The Echo.');
    expect(rowsOf(story)[0]?.marked).toBe('The council closed the bridge on 3 March, says The Echo. [E]');
  });

  it('is no other that tells it, and hears of those that do', () => {
    expect(backedBy(story, 'echo')).toMatchObject([{ claim: 'closed', others: 0, alsoIn: [] }]);
    expect(backedBy(story, 'post')).toMatchObject([{ claim: 'closed', part: true, others: 1, alsoIn: [{ article: 'echo' }] }]);
  });

  it('has its words looked up like all others', () => {
    expect(codesOf(withClaims(claim.replace('words: The bridge was', 'words: The ferry was')).issues)).toEqual(['claim-words']);
  });

  it('cannot tell all of it too', () => {
    expect(codesOf(withClaims(claim.replace(/post#p1", words: .*?}/, 'echo#p1", words: closed the old bridge}')).issues)).toEqual([
      'claim-part',
    ]);
  });

  it('shares a citation with a claim that it tells in full', () => {
    const full = `      - {id: shut, text: 'The bridge was closed, says The Post [P].', pins: [{at: "post#p1", words: The bridge was closed on March 3}]}`;
    expect(data<TopicData>(withClaims(claim, full), 'topics/bridge').citations.map(({ label }) => label)).toEqual(['E-1', 'P-2']);
  });
});

describe('accounts that tell different things', () => {
  it('are shown side by side if they conflict, each version in its own row', () => {
    const story = withClaims(closed, opens('conflict'));
    expect(rowsOf(story).map(({ id, accounts: sentence, differs }) => [id, sentence, differs?.kind])).toEqual([
      ['closed', ['echo', 'post'], undefined],
      ['in-may', ['echo'], 'conflict'],
      ['in-july', ['post'], 'conflict'],
    ]);
    expect(page(story)).toContain('<Versions id="opens" was="opening">');
    expect(page(story)).toContain('**When the bridge opens again**: told differently.');
    expect(page(story)).toContain('- **The Post** <Claim id="in-july">In July.');
    expect(story.files.get('story.mdx')).toContain('<Versions id="bridge-opens"');
  });

  it('are not a difference if one is only more exact', () => {
    const story = withClaims(closed, opens('precision'));
    expect(page(story)).toContain(
      '<Claim id="in-may" was="opens opening">In May.[^E-3]</Claim> <Claim id="in-july">In July.[^P-4]</Claim>',
    );
    expect(page(story)).not.toContain('<Versions');
    expect(story.files.get('story.mdx')).not.toContain('Where the accounts differ');
    expect(rowsOf(story).map(({ differs }) => differs?.kind)).toEqual([undefined, 'precision', 'precision']);
  });

  it('give each address that they had', () => {
    for (const kind of ['conflict', 'precision'])
      expect(withClaims(closed, opens(kind)).addresses().topics['bridge']).toEqual([
        'c-closed',
        'c-in-july',
        'c-in-may',
        'c-opening',
        'c-opens',
        'q-why',
      ]);
  });
});

describe('a claim', () => {
  const invalid = (claim: string) => withClaims(`      - id: one\n${claim}`).issues.map(({ message }) => message);

  test.each([
    ['without a sentence', '        pins: [{at: "echo#p1", words: closed}]', 'text: is missing'],
    ['without a pin', '        text: Closed.', 'pins: needs at least one pin'],
    [
      'with a sentence beside its versions',
      `        text: Closed.\n${opens('conflict').split('\n').slice(2).join('\n')}`,
      'text: must be left out',
    ],
    ['of one version', opens('conflict').split('\n').slice(2, -1).join('\n'), 'needs at least two versions'],
  ])('%s is reported', (_, claim, message) => {
    expect(invalid(claim).join('\n')).toContain(message);
  });
});

describe('rows that read the same', () => {
  const again = closed
    .replace('id: closed', 'id: again')
    .replace('"post#p1", words: The bridge was closed on March 3', '"post#p2", words: met the council');

  it('rest on the same accounts', () => {
    expect(codesOf(withClaims(closed, again).issues)).not.toContain('claim-same-short');
    const alone = again.replace(', {at: "post#p2", words: met the council}', '').replace('[E P]', '[E]');
    const [found] = withClaims(closed, alone).issues.filter(({ code }) => code === 'claim-same-short');
    expect(found?.message).toBe('claim "again" reads "The bridge was closed" as "closed" of bridge does, and rests on E instead of E, P');
  });
});

describe('what stands alone', () => {
  it('has what the table says, with its name, before a sentence that may need the one before it, and the marks of its accounts', () => {
    const pointing = closed.replace('Mayor Ada Quill’s council closed the bridge', 'It was closed').replace('id: closed', 'id: pointing');
    expect(rowsOf(withClaims(pointing, opens('conflict'))).map(({ alone }) => alone)).toEqual([
      'The bridge was closed. It was closed on 3 March. [E P]',
      'The bridge opens in May. In May. [E] Other accounts tell it differently.',
      'The bridge opens in July. In July. [P] Other accounts tell it differently.',
    ]);
    const whole = closed.replace(/ +short: .*\n/, '');
    expect(rowsOf(withClaims(whole)).map(({ alone }) => alone)).toEqual(['Mayor Ada Quill’s council closed the bridge on 3 March. [E P]']);
  });
});

describe('the accounts of a story', () => {
  it('are named as digests wherever their words are cited, and without quotation marks', () => {
    const story = withClaims(closed, opens('conflict'));
    const notes = page(story).match(/^\[\^.*$/gm) ?? [];
    expect(notes).toHaveLength(4);
    for (const note of notes) expect(note).toMatch(/^\[\^[EP]-\d\]: \[Our digest of The (?:Echo|Post)\]\([^)]*\), passage 1: [^“”"]*$/);
    expect(page(story)).toContain('Rests on our digests of 2 accounts.');
    expect(data<StoryData>(story, 'story').accounts.map(({ updated }) => updated)).toEqual(['2025-03-20', '2025-03-20']);
  });
});
