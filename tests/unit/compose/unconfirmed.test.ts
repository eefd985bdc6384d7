import { describe, expect, it } from 'vitest';
import type { PersonData, TopicData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const files = {
  'articles/echo.txt':
    'Dam\n\nThe gate of the Velm dam broke on 3 May.\n\nIt is not known who will pay for the dam, the Velm council said.\n',
  'articles/echo.yaml': 'mark: E\n',
  'topics/dam.yaml': [
    'title: The dam',
    'terms: [gate, council]',
    'proposals:',
    '  - id: broke',
    '    status: accepted',
    '    under: answer',
    '    text: The gate broke on 3 May [E].',
    '    pins: [{at: "echo#p1", words: The gate of the Velm dam broke on 3 May}]\n',
  ].join('\n'),
};

it('marks each statement that no editor has confirmed, also beside those that one has', () => {
  const story = generateFrom(files);
  const page = story.files.get('topics/dam.mdx') ?? '';
  expect(page).toMatch(/<Claim id="broke">The gate broke on 3 May\.\[\^E-1\]<\/Claim>/);
  expect(page).toMatch(/who will pay for the dam, the Velm council said \\\[undated\]\.\[\^E-2\] <Unconfirmed>◇<\/Unconfirmed><\/Claim>/);
  expect(page).toContain('◇: found by machine, not confirmed by an editor.');
  expect(story.files.get('story.mdx')).toContain('◇: found by machine, not confirmed by an editor.');
  const { claims } = JSON.parse(story.files.get('data/topics/dam.json') ?? '') as TopicData;
  expect(claims.map(({ unconfirmed }) => unconfirmed)).toEqual([undefined, true]);
});

describe('what stands for a topic where nothing else is told of it', () => {
  const page = (topic: string) =>
    JSON.parse(generateFrom({ ...files, 'topics/dam.yaml': topic }).files.get('data/topics/dam.json') ?? '') as TopicData;
  const unknown = 'It is not known who will pay for the dam, the Velm council said [undated].';

  it.each([
    ['says that nobody has confirmed it', 'proposed', 'Found by machine, not confirmed by an editor: The gate broke on 3 May.'],
    ['is what an editor has confirmed', 'accepted', 'The gate broke on 3 May.'],
  ])('%s', (_, status, summary) => {
    const { description, marked } = page(files['topics/dam.yaml'].replace('accepted', status));
    expect([description, marked]).toEqual([summary, `${summary} [E]`]);
  });

  it('says of a statement of it that nobody has confirmed it', () => {
    expect(page(files['topics/dam.yaml']).claims.map(({ alone }) => alone)).toEqual([
      'The gate broke on 3 May. [E]',
      `${unknown} [E] (found by machine, not confirmed by an editor)`,
    ]);
  });
});

it('says on the page of a body which statements of it nobody has confirmed', () => {
  const entities = '- { id: velm-council, kind: organisation, name: Velm council }\n';
  const page = generateFrom({ ...files, 'entities.yaml': entities }).files.get('data/people/velm-council.json') ?? '';
  const { claims } = JSON.parse(page) as PersonData;
  expect(claims.map(({ text, unconfirmed }) => [text.slice(0, 15), unconfirmed])).toEqual([['It is not known', true]]);
});

describe('what stands for a claim in a table', () => {
  const long = 'The gate of the Velm dam, which was built before anybody kept records of the river, broke on 3 May [E].';
  const tableText = (text: string, short: string) => {
    const claim = `    text: ${text}\n${short}    pins: [{at: "echo#p1", words: The gate of the Velm dam broke}]\n`;
    const topic = `title: The dam\nproposals:\n  - id: broke\n    status: accepted\n    under: What broke?\n${claim}`;
    const data = generateFrom({ ...files, 'topics/dam.yaml': topic }).files.get('data/topics/dam.json') ?? '';
    return (JSON.parse(data) as TopicData).claims[0]?.text;
  };
  const cut = 'The gate of the Velm dam, which was built before anybody kept records of the river, broke …';

  it.each([
    ['is the beginning of a long sentence of a proposal', long, '', cut],
    ['is a short sentence itself', 'The gate broke on 3 May [E].', '', 'The gate broke on 3 May.'],
    [
      'is cut anew where the sentence was reworded',
      long,
      '    short: A gate of the Velm dam, which is said to be older than any house, has given …\n',
      cut,
    ],
    [
      'is a new short sentence',
      'The gate broke [E].',
      '    short: A gate of the Velm dam, which is said to be older than any house, has given …\n',
      'The gate broke.',
    ],
    ['is what an editor made short', long, '    short: Gate broke on 3 May\n', 'Gate broke on 3 May'],
  ])('%s', (_, text, short, shown) => {
    expect(tableText(text, short)).toBe(shown);
  });
});
