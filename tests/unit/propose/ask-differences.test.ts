import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Slug } from '../../../src/domain/slug.ts';
import { proposeTopic } from '../../../src/propose/propose-topic.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const cost = (sum: string) => `The repair of the bridge at Orme will cost ${sum} million crowns, the council said on Monday.`;

/** Two accounts of one cost, and a topic in whose file these proposals stand. */
function story(proposals: unknown[] = []) {
  const generated = generateFrom({
    'articles/echo.txt': `Bridge\n\n${cost('4.2')}\n`,
    'articles/post.txt': `Repair\n\n${cost('5.1')}\n`,
    'topics/repair.yaml': stringify({ title: 'The repair', terms: ['repair'], proposals }),
  });
  const topic = generated.seeds.topics.get('repair' as Slug)?.value;
  if (!topic) throw new Error('the topic is there');
  const asked = proposeTopic(topic, generated.story, generated.suggester).filter(({ proposal }) => proposal.differs);
  return { asked, page: generated.files.get('topics/repair.mdx') ?? '' };
}

const [question] = story().asked.map(({ proposal }) => proposal);

describe('whether two accounts differ', () => {
  it('is asked of the editor, with both sentences in view, and shown on no page', () => {
    expect(question?.differs?.versions.map(({ text }) => /[\d.]+ million/.exec(text)?.[0])).toEqual(['4.2 million', '5.1 million']);
    expect(story().page).not.toContain('<Versions');
  });

  it.each([
    ['proposed', false],
    ['rejected', false],
    ['accepted', true],
  ])('is not asked again once it is %s, and is on the page: %s', (status, isShown) => {
    const { asked, page } = story([{ ...question, status }]);
    expect(asked).toEqual([]);
    expect(page.includes('<Versions')).toBe(isShown);
    expect(page).toContain('4.2 million');
    expect(page).toContain('5.1 million');
  });
});
