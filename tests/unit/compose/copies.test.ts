import { expect, it } from 'vitest';
import type { EventData, TopicData } from '../../../src/domain/content.ts';
import { isMuchTold } from '../../../src/page-data/periods-of.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const agency = 'The gate of the Velm dam broke on 3 May 2025 after two days of heavy rain in the hills.';
const article = (first: string) => `Dam\n\n${first}\n\nThe council met in the evening and talked of the price of a new gate.\n`;
const pin = (slug: string, words: string) => `      - {at: "${slug}#p1", words: ${words}}`;
const claim = (id: string, text: string, ...pins: string[]) => [`    - id: ${id}`, `      text: ${text}`, '      pins:', ...pins];
const topic = (...claims: string[][]) =>
  ['title: The dam', 'questions:', '  - id: what', '    question: What happened?', '    claims:', ...claims.flat(), ''].join('\n');
const files = {
  'articles/echo.txt': article(agency),
  'articles/post.txt': article(`On Monday it rained again. ${agency}`),
  'articles/star.txt': article('Velm lost its dam gate on 3 May 2025, when the water stood higher than ever.'),
  ...Object.fromEntries(['echo', 'post', 'star'].map((slug) => [`articles/${slug}.yaml`, `mark: ${slug.charAt(0).toUpperCase()}\n`])),
  'topics/dam.yaml': topic(
    claim(
      'broke',
      'The gate broke on 3 May 2025.',
      pin('echo', agency),
      pin('post', agency),
      pin('star', 'Velm lost its dam gate on 3 May 2025'),
    ),
    claim('lost', 'The dam lost its gate.', pin('echo', 'The gate of the Velm dam broke'), pin('star', 'Velm lost its dam gate')),
  ),
  'events.yaml': [
    '- id: broke',
    '  when: 2025-05-03',
    '  text: The gate broke.',
    '  pins:',
    pin('echo', agency),
    pin('post', agency),
    '',
  ].join('\n'),
};

it('counts accounts that print a statement in the same words once', () => {
  const { files: pages, issues } = generateFrom(files);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { claims } = JSON.parse(pages.get('data/topics/dam.json') ?? '') as TopicData;
  expect(claims.map(({ accounts, copies }) => [accounts.length, copies])).toEqual([
    [3, 1],
    [2, undefined],
  ]);
  expect(pages.get('topics/dam.mdx')).toContain('2025.[^E-1][^P-2][^S-3] <Copies>(one largely in another’s words)</Copies></Claim>');
  expect(pages.get('topics/dam.mdx')?.match(/<Copies>/g)).toHaveLength(1);
  expect(pages.get('timeline.mdx')).toContain('<Copies>(one largely in another’s words)</Copies></Event>');
});

it('takes nobody’s quotation for the words of an account', () => {
  const said = 'We have watched the water rise for two whole days and nights without sleep';
  const { files: pages } = generateFrom({
    ...files,
    'articles/echo.txt': article(`“${said},” said Ann Poe.`),
    'articles/post.txt': article(`“${said},” the mayor said.`),
    'topics/dam.yaml': topic(claim('said', 'The water was watched.', pin('echo', said), pin('post', said))),
    'events.yaml': '[]\n',
  });
  const { claims } = JSON.parse(pages.get('data/topics/dam.json') ?? '') as TopicData;
  expect(claims).toMatchObject([{ accounts: ['echo', 'post'] }]);
  expect(claims[0]).not.toHaveProperty('copies');
});

it('lets no event stand out that accounts tell in the words of one', () => {
  const { events } = JSON.parse(generateFrom(files).files.get('data/timeline.json') ?? '') as { events: EventData[] };
  const [event] = events;
  expect(event?.copies).toBe(1);
  expect(event && isMuchTold(event, events, 3)).toBe(false);
  expect(event && isMuchTold({ ...event, copies: undefined }, events, 3)).toBe(true);
});
