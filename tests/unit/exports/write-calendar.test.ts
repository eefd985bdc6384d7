import { describe, expect, it } from 'vitest';
import type { EventData, StoryData } from '../../../src/domain/content.ts';
import { eventDataSchema } from '../../../src/domain/content.ts';
import { expectedEvents, writeCalendar } from '../../../src/exports/write-calendar.ts';

const event = (id: string, when: string, plain = 'They meet.'): EventData =>
  eventDataSchema.parse({ id, when, plain, accounts: [], topics: [], citations: [] });
const story = { title: 'The bridge', asOf: '2025-03-10', accounts: [] } as unknown as StoryData;
const absolute = (path: string) => `https://news.example${path}`;

describe('expected dates', () => {
  it.each([
    ['2025-03-09', false],
    ['2025-03-10', false],
    ['2025-03-11', true],
    ['2025-03-09/2025-03-12', true],
    ['2025-03-12/..', false],
  ])('%s is one on 10 March: %s', (when, expected) => {
    expect(expectedEvents([event('meeting', when)], story.asOf)).toHaveLength(expected ? 1 : 0);
  });

  it('say what nobody has confirmed', () => {
    const told = event('vote', '2025-03-30');
    const textOf = (one: EventData) => writeCalendar([one], story, absolute).replaceAll('\r\n ', '');
    expect(textOf({ ...told, confirmed: false })).toMatch(/^SUMMARY:They meet\. \(found by machine\)\r$/m);
    expect(textOf({ ...told, confirmed: false })).toMatch(/^DESCRIPTION:Found by machine\\, not confirmed by an editor\. \S/m);
    expect(textOf(told)).not.toMatch(/machine/i);
  });

  it('are whole days, the end behind the last, in lines of at most 75 bytes', () => {
    const text = writeCalendar([event('vote', '2025-03-30/2025-03-31', `They vote; “${'é'.repeat(60)}”, they say.`)], story, absolute);
    expect(text).toContain('DTSTART;VALUE=DATE:20250330\r\nDTEND;VALUE=DATE:20250401\r\n');
    expect(text).toContain('UID:vote@news.example\r\n');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:They vote\\; “${'é'.repeat(60)}”\\, they say.\r\n`);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });
});
