import { expect, it } from 'vitest';
import type { ArticleData, TopicData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const texts = [
  'Farmers clashed with guards at the locked sluice gate, as Ines Marlow asked for the records of the gauges.',
  'Angry farmers clashed with guards at the locked sluice gate on Sunday, witnesses say.',
  'Rain fell on the valley for three days and the river rose. The council met in the evening.',
];

it('an account that tells only how a sentence begins has its mark there', () => {
  const { files } = generateFrom({
    'topics/gate.yaml': 'title: The sluice gate\nterms: [farmers, guards, sluice gate]\n',
    ...Object.fromEntries(texts.map((text, i) => [`articles/account-${i}.txt`, `Report ${i}\n\nPublished: 10 March 2025\n\n${text}\n`])),
  });
  const { claims } = JSON.parse(files.get('data/topics/gate.json') ?? '') as TopicData;
  // Everywhere else it tells a part.
  expect(claims.filter(({ plain }) => plain.includes('clashed'))).toMatchObject([{ accounts: ['account-0'], partly: ['account-1'] }]);
  const page = files.get('topics/gate.mdx') ?? '';
  expect(page).toContain('locked sluice gate,[^B-1] as [Ines Marlow](/people/ines-marlow/) asked for the records of the gauges.[^A-2]');
});

it('an account that gives a reason of its own tells no more than a part', () => {
  const [, clashed = '', rain = ''] = texts;
  const marked = (first: string, second: string) => {
    const { files } = generateFrom({
      'topics/gate.yaml': 'title: The sluice gate\nterms: [farmers, guards, sluice gate]\n',
      ...Object.fromEntries(
        [first, second, rain].map((text, i) => [`articles/account-${i}.txt`, `Report ${i}\n\nPublished: 10 March 2025\n\n${text}\n`]),
      ),
    });
    const { claims } = JSON.parse(files.get('data/topics/gate.json') ?? '') as TopicData;
    return /clashed[^[]*gate,?\[\^B/.test(files.get('topics/gate.mdx') ?? '') && claims.length > 0;
  };
  const reason = 'Farmers clashed with guards at the locked sluice gate after Ines Marlow had asked for the records of the gauges.';
  expect(marked(reason, clashed)).toBe(true);
  expect(marked(reason, clashed.replace('witnesses say', 'after a dam broke, witnesses say'))).toBe(false);
});

it('an account that tells only a part stands behind the others, and its sentence is not told again', () => {
  const moved =
    'More planks were seen by divers, but on Sunday the main search area was moved 45 km to the north-east and closer to Ostbrook, as the currents had been read anew.';
  const focus = 'The 12 boats of the search will now focus on an area 45 km north-east of the main search area.';
  const { files } = generateFrom({
    'topics/search.yaml': 'title: The search\nterms: [search area, divers]\n',
    'articles/a.txt': `Report\n\nPublished: 10 March 2025\n\n${moved}\n\nRain fell on the valley for three days and the river rose.\n`,
    'articles/b.txt': `Other report\n\nPublished: 10 March 2025\n\n${focus}\n\nThe mayor thanked the divers for the night at the dam.\n`,
  });
  const { claims } = JSON.parse(files.get('data/topics/search.json') ?? '') as TopicData;
  expect(claims.filter(({ plain }) => plain.includes('45 km'))).toMatchObject([{ accounts: ['a'], partly: ['b'] }]);
  expect(files.get('topics/search.mdx')).toMatch(/<InPart>in part \[\^B-\d+\]<\/InPart>/);
  // Its passage leads to the claim, and says that it tells a part.
  const { passages } = JSON.parse(files.get('data/articles/b.json') ?? '') as ArticleData;
  expect(passages[0]?.backs).toMatchObject([{ topic: 'search', part: true, alsoIn: [{ article: 'a', passage: 'p1' }] }]);
});

it('an account that tells one of two sentences of a claim tells a part of it', () => {
  const { files } = generateFrom({
    'topics/barge.yaml': 'title: The barge\nterms: [barge, tugs]\n',
    'articles/a.txt':
      'Report\n\nPublished: 10 March 2025\n\nThe barge ran aground on the Ostbrook sandbank. It was towed to the yard at Velm by two tugs of the harbour.\n',
    'articles/b.txt':
      'Other report\n\nPublished: 10 March 2025\n\nNobody was hurt on the boat at night. It was towed to the yard at Velm by two tugs of the harbour on Sunday.\n\nRain fell on the valley for three days.\n',
  });
  const { claims } = JSON.parse(files.get('data/topics/barge.json') ?? '') as TopicData;
  expect(claims).toMatchObject([{ accounts: ['a'], partly: ['b'] }]);
  expect(claims[0]?.plain).toMatch(/aground.*towed/);
  expect(files.get('topics/barge.mdx')).not.toContain('<InPart>');
});
