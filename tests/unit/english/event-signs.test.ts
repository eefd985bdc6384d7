import { describe, expect, it } from 'vitest';
import { tellsOfDay } from '../../../src/english/event-signs.ts';

/** The date of a sentence stands between marks. */
function tells(marked: string): boolean {
  const [before = '', date = '', behind = ''] = marked.split('|');
  return tellsOfDay(before + date + behind, before.length, before.length + date.length);
}

describe('the date of a sentence', () => {
  it.each([
    'The ferry sank on |3 May| off Orme.',
    'On |3 May|, the ferry sank off Orme.',
    'At 1400 GMT on |3 May| the minister announced that a rescue would begin.',
    'The minister, Ann Poe, said on |Monday| that the hull will be raised.',
    'Three days after it sank, divers reached the hull on |Thursday|.',
    'The owners sold the ferry |Monday|.',
    'As families gathered on |3 May| to remember, the minister left the pier.',
  ])('is the day of what it tells: %s', (sentence) => {
    expect(tells(sentence)).toBe(true);
  });

  it.each([
    ['a limit', 'The owners had never checked the hull before |3 May|.'],
    ['a deadline', 'The owners were told to answer by |3 May|.'],
    ['to come', 'The hull will be raised on |3 May|.'],
    ['to come, in front', 'On |3 May| the hull will be raised.'],
    ['of one of two', 'While the owner called it calm, divers said on |Monday| that the ferry had sunk.'],
    ['of one of two, in front', 'While divers met on |3 May|, the mayor left the pier.'],
    ['another’s day', 'The court heard the owner, who bought the ferry on |3 May|.'],
    ['another thing’s day', 'Crowds cheered at the |3 May| parade.'],
    ['its noun’s day', 'Families cheered at |Thursday|’s announcement.'],
    ['only perhaps', 'The ferry reportedly sank on |3 May|.'],
    ['asked for', 'Who sold the ferry on |3 May|?'],
    ['the day of what came before', 'After families gathered on |3 May|, the minister left the pier.'],
    ['planned', 'The launch was planned for |3 May|.'],
  ])('is not, where it is %s', (_, sentence) => {
    expect(tells(sentence)).toBe(false);
  });
});
