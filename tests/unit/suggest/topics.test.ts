import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const accounts = {
  'articles/a.txt':
    'A ferry waits\n\nThe ferry boat lost its engine on Monday.\n\nA spare part comes by train, the owners said. The spare part weighs two tons.\n\nThe passengers slept on the quay. Forty passengers missed a wedding in Kasten.',
  'articles/b.txt':
    'No ferry in Velm\n\nWorkers in Orme built the spare part in a week. Passengers were angry about the price of rooms.\n\nThe mayor gave the passengers tea in the town hall.',
  'articles/c.txt':
    'Velm is cut off\n\nA crane dropped the spare part in Kasten. The town must wait for the spare part until May. The passengers went home by land.',
};

/** Three accounts that tell of one thing, each twice. */
function storyOf(thing: string, headline = 'What Velm has seen') {
  return {
    'articles/a.txt': `${headline}\n\nThe ${thing} broke two cranes in the harbour. Divers from Orme studied the ${thing} on 3 March.\n`,
    'articles/b.txt': `News of the sheep\n\nNine farmers blamed the ${thing} for their losses. The ${thing} emptied the schools of Tarn.\n`,
    'articles/c.txt': `A day in Kasten\n\nThe ${thing} changed how trains run. A bakery survived the ${thing} without a scratch.\n`,
  };
}

function topicsOf(files: Record<string, string>): string[] {
  return [...generateFrom(files).story.seeds.topics.values()].map(({ value }) => value.title);
}

describe('a story without topics', () => {
  it('gets those that several accounts speak of, under the words that they use', () => {
    const { story } = generateFrom(accounts);
    expect([...story.seeds.topics].map(([slug, { value }]) => [slug, value.title, value.question])).toEqual([
      ['spare-part', 'The spare part', undefined],
      ['passengers', 'The passengers', undefined],
    ]);
  });

  it.each([
    ['a thing', 'drought', ['The drought']],
    ['two words', 'storm surge', ['The storm surge']],
    ['a thing without the word that says how much', 'heavy rain', ['The rain']],
    ['a group of people', 'families', ['The families']],
    ['a time', 'past year', []],
    ['where somebody spoke', 'news conference', []],
    ['a direction', 'east coast', []],
    ['people who tell it', 'forecasters', []],
    ['a thing with the words that say which', 'river flood gate', ['The river flood gate']],
    ['an actor in any story', 'party', []],
    ['what anybody does to anybody', 'criticism', []],
    ['a word that is no subject', 'appearance', []],
  ])('gets %s or not: %s', (_, thing, titles) => {
    expect(topicsOf(storyOf(thing))).toEqual(titles);
  });

  it('gets none that each account only names once', () => {
    const once = Object.entries(storyOf('drought')).map(([path, text]): [string, string] => [
      path,
      text.replace(
        /\. (?=[A-Z])/g,
        `. ${path} had a shop that sold tea. Two boats of ${path} went by at noon. Snow fell on ${path} at night.\n\n`,
      ),
    ]);
    expect(topicsOf(Object.fromEntries(once))).toEqual([]);
  });

  it('gets none that its accounts mostly print in a name, by whatever word', () => {
    const named = ['b', 'c', 'd'].map((name) => [
      `articles/${name}2.txt`,
      `Hurricane Velma, ${name}\n\nHurricane Velma sank nine boats of Orme ${name}.\n`,
    ]);
    const files = {
      ...storyOf('hurricane'),
      ...Object.fromEntries([...named, ...named.map(([path, text]) => [`${path?.replace('2', '3')}`, text?.replaceAll('nine', 'ten')])]),
    } as Record<string, string>;
    expect(topicsOf(files)).toEqual([]);
  });

  it('gets one of two names of a thing', () => {
    const renamed = Object.entries(storyOf('quake')).map(([path, text]): [string, string] => [path.replace('.txt', '2.txt'), text]);
    const files = { ...storyOf('earthquake'), ...Object.fromEntries(renamed) };
    expect(topicsOf(files)).toHaveLength(1);
  });

  it('gets one of two words for one thing, with what accounts tell by either', () => {
    const others = {
      'articles/d.txt': 'Tea in Orme\n\nThe relatives slept in the town hall. A nun gave the relatives tea and bread on 4 March.\n',
      'articles/e.txt': 'Buses of Velm\n\nTwo buses took the relatives to the quay. The relatives sang until the rain came.\n',
      'articles/f.txt': 'Letters\n\nEleven lawyers wrote to the relatives. The relatives want the log of the captain.\n',
    };
    const { story, suggester } = generateFrom({ ...storyOf('families'), ...others });
    const topics = [...story.seeds.topics.values()].map(({ value }) => value);
    expect(topics.map(({ terms }) => terms.toSorted())).toEqual([['families', 'relatives']]);
    const told = suggester.suggest(topics[0] ?? expect.fail('no topic'), topics).claims.map(({ proposal }) => proposal.text);
    for (const word of ['families', 'relatives']) expect(told.filter((text) => text?.includes(word)).length).toBeGreaterThan(1);
  });

  it('names who is meant as most accounts do', () => {
    expect(topicsOf(storyOf('Velmish crown prince'))).toEqual(['The Velmish crown prince']);
  });

  it('gets people and organisations that a headline names', () => {
    const told = (headline: string) => storyOf('Kasten Energy Company', headline);
    const withoutArticle = (files: Record<string, string>): Record<string, string> =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll(/[Tt]he Kasten/g, 'Kasten')]));
    expect(topicsOf(withoutArticle(told('Energy Company under fire')))).toEqual(['Kasten Energy Company']);
    expect(topicsOf(withoutArticle(told('What Velm has seen')))).toEqual([]);
  });

  it('gets none that is called as somebody is', () => {
    const withDrought = (files: Record<string, string>, text: string) => ({
      ...files,
      'articles/b.txt': `${files['articles/b.txt']}\n${text}\n`,
    });
    const met = 'Mayor Nils Drought, 53, said he fishes. Mr Drought met the board.';
    expect(topicsOf(withDrought(storyOf('drought'), met.replaceAll('Drought', 'Dunn')))).toContain('The drought');
    expect(topicsOf(withDrought(storyOf('drought'), met))).not.toContain('The drought');
  });

  it('gets nobody whom most accounts are about', () => {
    const about = (name: string) =>
      Object.fromEntries(
        Object.entries(storyOf(name, 'Ada Quill and the bees')).map(([path, text]) => [path, text.replaceAll(/[Tt]he Mayor/g, 'Mayor')]),
      );
    const others = Object.fromEntries(
      ['Orme', 'Kasten', 'Tarn'].map((town) => [`articles/${town}.txt`, `Tea in ${town}\n\nA mayor drank tea in ${town} in May.\n`]),
    );
    expect(topicsOf({ ...about('Mayor Ada Quill'), ...others })).toEqual(['Ada Quill']);
    expect(topicsOf(about('Mayor Ada Quill'))).toEqual([]);
  });

  it('gets none that has too little for a page, or of one account alone', () => {
    const { 'articles/a.txt': first, 'articles/b.txt': second } = storyOf('drought');
    const short = second.replace(/ The drought emptied.*/, '');
    expect(topicsOf({ 'articles/a.txt': first, 'articles/b.txt': short })).toEqual([]);
    expect(topicsOf({ 'articles/a.txt': first + second, 'articles/b.txt': 'Tea\n\nA mayor drank tea in Orme.\n' })).toEqual([]);
  });

  it('gets none of what is only named on the side', () => {
    const files: Record<string, string> = Object.fromEntries(
      ['goats', 'boats', 'roads'].map((noun, i) => [
        `articles/${i}.txt`,
        `News of ${noun}\n\nA mayor counted ${noun} near the drought. Two men died of ${noun} during the drought on 3 March.\n`,
      ]),
    );
    expect(topicsOf(files).filter((title) => title.includes('drought'))).toEqual([]);
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
