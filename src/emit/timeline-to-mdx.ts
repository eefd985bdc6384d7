import type { Timeline } from '../compose/compose-events.ts';
import { writeMdx } from './mdx.ts';
import type { PageContext } from './claims-to-mdx.ts';
import { claimWriter, footnotes, section } from './claims-to-mdx.ts';

/** The text of the timeline, with its footnotes. */
export function timelineToMdx(timeline: Timeline, context: PageContext): string {
  const { events } = timeline;
  const { sections } = context.words;
  const write = claimWriter(timeline, context, '/timeline/');
  const dates = events.length > 0 ? [section({ id: 'dates', kind: 'days', title: sections.days }, write.dates(events))] : [];
  return writeMdx({ title: sections.timeline }, [...dates, ...footnotes(timeline, context)], context.cache);
}
