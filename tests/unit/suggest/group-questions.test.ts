import { describe, expect, it } from 'vitest';
import type { LinkedStory } from '../../../src/link/link-story.ts';
import type { ClaimDraft } from '../../../src/suggest/draft-claims.ts';
import { groupQuestions } from '../../../src/suggest/group-questions.ts';

/** The headings of five claims, of which two name Ann Poe, in a story of four accounts of which `naming` do. */
function headingsOf(title: string, naming: number, text = 'Water reached the mill of Ann Poe.'): string[] {
  const draft = (entities: string[]) => ({ text, sentences: [], supported: [{ said: { text, entities }, backing: [], partly: [] }] });
  const drafts = [['poe'], ['poe'], [], [], []].map(draft) as unknown as ClaimDraft[];
  const readings = new Map([0, 1, 2, 3].map((i) => [`a${i}`, { mentions: i < naming ? [{ entity: 'poe' }] : [] }]));
  const entities = new Map([['poe', { id: 'poe', kind: 'person', name: 'Ann Poe' }]]);
  return [...groupQuestions(drafts, { title, terms: [] }, { readings, entities } as unknown as LinkedStory).keys()];
}

describe('a heading from a name', () => {
  it.each([
    ['of some accounts', 'The flood', 2, true],
    ['of most accounts', 'The flood', 3, false],
    ['that is the title', 'Ann Poe', 2, false],
  ])('%s', (_, title, naming, stands) => {
    expect(headingsOf(title, naming).includes('Ann Poe')).toBe(stands);
  });

  it.each([
    ['The water is deep, Ann Poe said.', true],
    ['The water is deep, said Mayor Ann Poe on Monday.', true],
    ['Ann Poe, the mayor, has also said that the water is deep.', true],
    ['Divers said the Ann Poe mill was wet.', false],
    ['At the mill of Ann Poe, divers stressed that it was wet.', false],
  ])('of most accounts, over what it says: %s', (text, speaks) => {
    expect(headingsOf('The flood', 3, text).includes('What Ann Poe says')).toBe(speaks);
  });

  it('has the article that accounts print', () => {
    expect(headingsOf('The flood', 3, 'The Ann Poe said that it is deep.')).toContain('What the Ann Poe says');
  });
});

describe('claims', () => {
  it('stand under one heading where a name and a term make the same', () => {
    const draft = (text: string, entities: string[]) => ({
      text,
      sentences: [],
      supported: [{ said: { text, entities }, backing: [], partly: [] }],
    });
    const drafts = [
      draft('Its members met at noon.', ['parliament']),
      draft('Its members left at one.', ['parliament']),
      draft('The seats of parliament are red.', []),
      draft('The roof of parliament is green.', []),
      draft('The mill is dry.', []),
    ] as unknown as ClaimDraft[];
    const readings = new Map([0, 1].map((i) => [`a${i}`, { mentions: [] }]));
    const entities = new Map([['parliament', { id: 'parliament', kind: 'organisation', name: 'Parliament' }]]);
    const topic = { title: 'The flood', terms: ['parliament'] };
    const under = groupQuestions(drafts, topic, { readings, entities } as unknown as LinkedStory);
    expect(under.get('Parliament')).toEqual(drafts.slice(0, 4));
    expect([...under.values()].flat()).toHaveLength(drafts.length);
  });
});
