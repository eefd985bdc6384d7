import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const accounts = {
  'articles/a.txt':
    'A ferry waits\n\nThe ferry boat lost its engine on Monday.\n\nA spare part comes by train, the owners said. The spare part weighs two tons.\n\nThe passengers slept on the quay.',
  'articles/b.txt':
    'No ferry in Velm\n\nThe owners have asked for a spare part from Orme. Passengers were angry.\n\nThe mayor gave the passengers tea in the town hall.',
  'articles/c.txt': 'Velm is cut off\n\nFor the spare part the town must wait a month. The passengers went home by land.',
};

describe('a story without topics', () => {
  it('gets those that several accounts speak of, under the words that they use', () => {
    const { story } = generateFrom(accounts);
    expect([...story.seeds.topics].map(([slug, { value }]) => [slug, value.title, value.question])).toEqual([
      ['spare-part', 'The spare part', 'What do the accounts say about the spare part?'],
      ['passengers', 'Passengers', 'What do the accounts say about passengers?'],
    ]);
  });

  it('gets none under a word that is now of this kind, now of that', () => {
    const articleOf = (kind: string) =>
      `Report on the ${kind}\n\nAlba has a ${kind} mode. Velm likes its ${kind} mode more. She slept in Orme on Monday.\n`;
    const files = ['night', 'harbour', 'storm', 'fog'].map((kind): [string, string] => [`articles/${kind}.txt`, articleOf(kind)]);
    expect([...generateFrom(Object.fromEntries(files)).story.seeds.topics.keys()]).toEqual([]);
  });

  it('has pages of them that say nobody confirmed them', () => {
    const { files } = generateFrom(accounts);
    const page = JSON.parse(files.get('data/topics/spare-part.json') ?? '{}') as { confirmed: boolean; claims: unknown[] };
    expect(page.confirmed).toBe(false);
    expect(page.claims.length).toBeGreaterThan(0);
  });

  it('says on its home page what most accounts tell, and that nobody confirmed it', () => {
    const told = 'The ferry Alba struck a sandbank at dawn on 8 March and sank within minutes.';
    const { files } = generateFrom({
      'articles/a.txt': `Ferry sinks\n\n${told} The mayor went to the quay.`,
      'articles/b.txt': `Nine on the Alba\n\nNobody slept in Orme. At dawn on 8 March the ferry Alba had struck a sandbank, and she sank within minutes.`,
    });
    const home = JSON.parse(files.get('data/story.json') ?? '{}') as StoryData;
    expect(home.sections[0]).toMatchObject({
      id: 'answer',
      claims: [{ plain: expect.stringContaining('within minutes') as string, accounts: ['a', 'b'], unconfirmed: true }],
    });
  });

  it.each([
    [
      'the name that most headlines share',
      ['Ferry Lena 2 lost off Velm', 'Search for ferry Lena 2', 'What we know of ferry Lena 2', 'Who sailed?'],
      'Ferry Lena 2',
    ],
    ['one word with a number', ['MV12 lost off Velm', 'Search for MV12', 'What we know: MV12', 'Who sailed?'], 'MV12'],
    ['nothing that is no name', ['Dam breaks', 'The dam is lost', 'Who owns the dam', 'Dam of Velm'], 'One story, several accounts'],
    ['nothing that half of them lack', ['Lena 2 lost', 'Lena 2 found', 'A storm', 'A mayor'], 'One story, several accounts'],
    ['what its editor says', ['Lena 2 lost', 'Lena 2 found', 'Lena 2 here', 'Lena 2 gone'], 'A ferry'],
  ])('is called %s', (_, headlines, title) => {
    const files = Object.fromEntries(
      headlines.map((headline, i) => [`articles/${i}.txt`, `${headline}\n\nNets are sold at quay ${i}.\n`] as const),
    );
    const { files: content } = generateFrom({ ...files, ...(title === 'A ferry' ? { 'story.yaml': 'title: A ferry\n' } : {}) });
    expect(JSON.parse(content.get('data/story.json') ?? '{}')).toMatchObject({ title });
  });

  it('gets none of what one account alone speaks of', () => {
    expect(generateFrom({ 'articles/a.txt': accounts['articles/a.txt'] }).story.seeds.topics.size).toBe(0);
  });

  it('gets none beside those of an editor', () => {
    const { story } = generateFrom({ ...accounts, 'topics/tea.yaml': 'title: Tea\nterms: [tea]\n' });
    expect([...story.seeds.topics.keys()]).toEqual(['tea']);
  });
});
