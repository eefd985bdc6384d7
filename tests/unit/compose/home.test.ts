import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

const days = ['3 May', '4 May', '5 May', '6 May', '7 May', '8 May'];
const things = ['gate', 'tower', 'sluice', 'bridge', 'lamp', 'wall'];
const account = (shift: number) =>
  `Dam\n\n${things.map((thing, i) => `The ${thing} fell on ${days[(i + shift) % 6] ?? ''}.`).join('\n\n')}\n`;
const version = (id: string, slug: string, mark: string, i: number, shift: number) =>
  `{ id: ${id}-${slug}, text: 'It was ${days[(i + shift) % 6] ?? ''} [${mark}].', pins: [{ at: '${slug}#p${i + 1}', words: The ${things[i] ?? ''} fell on }] }`;
const difference = (i: number) =>
  `      - id: ${things[i] ?? ''}\n        differs:\n          about: When the ${things[i] ?? ''} fell\n          versions: [${version(things[i] ?? '', 'echo', 'E', i, 0)}, ${version(things[i] ?? '', 'globe', 'G', i, 1)}]\n`;
const topic = (title: string, numbers: number[]) =>
  `title: ${title}\nquestions:\n  - id: when\n    question: When did it fall?\n    claims:\n${numbers.map(difference).join('')}`;

const home = (topics: Record<string, string>) =>
  generateFrom({
    'story.yaml': "title: The dam\nrights: full\nasOf: '2025'\n",
    'articles/echo.txt': account(0),
    'articles/echo.yaml': "label: Echo\nmark: E\npublishedAt: '2025-05-09'\n",
    'articles/globe.txt': account(1),
    'articles/globe.yaml': "label: Globe\nmark: G\npublishedAt: '2025-05-09'\n",
    ...topics,
  }).files.get('story.mdx') ?? '';

describe('the home page', () => {
  it('tells three differences, one of each topic first, and names the others, none twice', () => {
    const text = home({ 'topics/dam.yaml': topic('The dam', [0, 1, 2]), 'topics/town.yaml': topic('The town', [0, 3, 4]) });
    expect([...text.matchAll(/<Versions id="(\S+)"/g)].map(([, id]) => id)).toEqual(['dam-gate', 'dam-tower', 'town-bridge']);
    expect(text).toContain(
      'Also told differently: [When the sluice fell](/topics/dam/#c-sluice) · [When the lamp fell](/topics/town/#c-lamp)\n',
    );
    // The heading of the section says it of each.
    expect(text).not.toContain(': told differently.');
  });

  it('says by machine what the story is while a topic is left to write, each sentence marked', () => {
    const answer = (text: string) => text.slice(text.indexOf('id="answer"'), text.indexOf('</Section>'));
    const written = topic('The dam', [0]);
    const left = answer(home({ 'topics/dam.yaml': written, 'topics/town.yaml': 'title: The town\nterms: [bridge]\n' }));
    expect(left.match(/<Claim /g)?.length).toBeGreaterThan(0);
    expect(left.match(/<Unconfirmed>/g)).toHaveLength(left.match(/<Claim /g)?.length ?? 0);
    expect(home({ 'topics/dam.yaml': written })).not.toContain('id="answer"');
  });

  it('names none where it tells all', () => {
    expect(home({ 'topics/dam.yaml': topic('The dam', [0, 1]) })).not.toContain('Also told differently');
  });
});
