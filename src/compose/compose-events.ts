import type { Event } from '../domain/claim.ts';
import { isConfirmed } from '../domain/claim.ts';
import type { TimelineData } from '../domain/content.ts';
import { bounds } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Sourced } from '../domain/seed.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { Numbered } from './number-citations.ts';
import { numberCitations } from './number-citations.ts';
import type { ComposedEvent } from './resolve-claim.ts';
import { resolveStatement } from './resolve-claim.ts';
import { copiesData } from './topic-sections.ts';

/** All dated events of the story, in order. */
export interface Timeline extends Numbered {
  events: ComposedEvent[];
  data: TimelineData;
}

/** Of a site without one. */
export const noTimeline: Timeline = { events: [], ...numberCitations([]), data: { events: [], citations: [] } };

/**
 * The events of the editor's file. Where an editor has written none of them, what is only proposed there stands among them,
 * and what `suggest` finds beyond it, which nobody has confirmed.
 */
export function composeEvents(
  source: Sourced<Event[]>,
  story: LinkedStory,
  suggest: () => Event[],
): { timeline: Timeline; issues: Issue[] } {
  const issues: Issue[] = [];
  const isWritten = source.value.some(({ status }) => status === undefined);
  const listed = source.value.map((event, i) => ({ event, path: [i] as PropertyKey[] }));
  const found = isWritten ? [] : suggest().map((event) => ({ event, path: [] }));
  const shown = [...listed, ...found].filter(({ event }) => isConfirmed(event) || (event.status === 'proposed' && !isWritten));
  const events = shown.map(({ event: { when, topics, status, ...event }, path }): ComposedEvent => {
    const resolved = resolveStatement(event, { source, path }, story);
    const known = topics.filter((topic) => story.seeds.topics.has(topic));
    const unknown = topics.filter((topic) => !known.includes(topic));
    const place = { file: source.file, line: source.lineOf([...path, 'topics']) };
    issues.push(...resolved.issues, ...unknown.map((topic) => issue('unknown-topic', place, `there is no topic "${topic}"`)));
    return { ...resolved.statement, confirmed: isConfirmed({ status }), when, topics: known };
  });
  const sortKey = ({ when }: ComposedEvent) => `${bounds(when).from} ${bounds(when).to}`;
  events.sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
  const numbered = numberCitations(events);
  const data = {
    events: events.map((event) => {
      const { id, when, plain, accounts, partly, topics } = event;
      return {
        id,
        when,
        ...(event.confirmed ? {} : { confirmed: false as const }),
        plain,
        accounts,
        ...(partly.length > 0 ? { partly } : {}),
        ...copiesData(event),
        topics,
        citations: numbered.labelsOf([...event.pins, ...event.partPins]),
      };
    }),
    citations: numbered.citations,
  };
  return { timeline: { events, ...numbered, data }, issues };
}
