import type { Account, EventData, StoryData } from '../domain/content.ts';
import { accountName } from '../domain/content.ts';
import { bounds, dayAfter, formatEdtf } from '../domain/edtf.ts';
import { capitalise } from '../domain/words.ts';
import { accounts as accountWords, cite, dates, timeline as words } from '../interface/here.ts';

/** What accounts expect: events of which some day is behind the last one that the story knows anything about. */
export function expectedEvents(events: EventData[], asOf: StoryData['asOf']): EventData[] {
  if (asOf === undefined) return [];
  return events.filter(({ when }) => !when.includes('..') && bounds(when).to > bounds(asOf).to);
}

/**
 * Expected dates as iCalendar (RFC 5545), the same bytes whenever they are written. Each is tentative: accounts expect it,
 * and we do not know more.
 */
export function writeCalendar(
  events: EventData[],
  { title, asOf, accounts }: Pick<StoryData, 'title' | 'asOf' | 'accounts'>,
  absolute: (path: string) => string,
): string {
  const stamp = `${day(bounds(asOf ?? '1970-01-01').to)}T000000Z`;
  const lines = events.flatMap(({ id, when, plain, confirmed = true, accounts: telling }) => {
    const { from, to } = bounds(when);
    const address = absolute(`/timeline/#e-${id}`);
    const told = words.toldBy(formatEdtf(when, dates), namesOf(telling, accounts), asOf && formatEdtf(asOf, dates));
    const about = confirmed ? told : `${capitalise(cite.unconfirmed)}. ${told}`;
    return [
      'BEGIN:VEVENT',
      `UID:${id}@${new URL(address).host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day(from)}`,
      `DTEND;VALUE=DATE:${day(dayAfter(to))}`,
      `SUMMARY:${escape(confirmed ? plain : cite.byMachine(plain))}`,
      `DESCRIPTION:${escape(`${about} ${address}`)}`,
      `URL:${address}`,
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Synoptic//EN', `X-WR-CALNAME:${escape(title)}`];
  return [...head, ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}

function namesOf(telling: string[], accounts: Account[]): string {
  return accounts
    .filter(({ slug }) => telling.includes(slug))
    .map((account) => accountName(account, accountWords))
    .join(', ');
}

function day(date: string): string {
  return date.replaceAll('-', '');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\s+/gu, ' ');
}

/** A line has at most 75 bytes; what is more stands behind a space on the next, no character cut in two. */
function fold(line: string): string {
  let [folded, bytes] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) [folded, bytes] = [`${folded}\r\n `, 1];
    folded += character;
    bytes += size;
  }
  return folded;
}
