import { expect, it } from 'vitest';
import type { TopicData } from '../../../src/domain/content.ts';
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
  const [claim] = claims.filter(({ accounts }) => accounts.length > 1);
  expect(claim?.accounts).toEqual(['account-0', 'account-1']);
  const page = files.get('topics/gate.mdx') ?? '';
  expect(page).toContain('locked sluice gate,[^B-1] as [Ines Marlow](/people/ines-marlow/) asked for the records of the gauges.[^A-2]');
});
