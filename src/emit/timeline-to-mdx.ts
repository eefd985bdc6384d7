import type { Timeline } from '../compose/compose-events.ts';
import { writeMdx } from './mdx.ts';
import type { PageContext } from './claims-to-mdx.ts';
import { claimWriter, footnotes, section } from './claims-to-mdx.ts';

/** The text of the timeline, with its footnotes. */
export function timelineToMdx(timeline: Timeline, context: PageContext): string {
  const { events } = timeline;
  const write = claimWriter(timeline, context, '/timeline/');
  const dates = events.length > 0 ? [section({ id: 'dates', kind: 'days', title: 'Day by day' }, write.dates(events))] : [];
  return writeMdx({ title: 'Timeline' }, [...dates, ...footnotes(timeline, context)]);
}
