import type { Timeline } from '../compose/compose-topic.ts';
import { writeMdx } from './mdx.ts';
import type { PageContext } from './claims-to-mdx.ts';
import { claimWriter, datesNodes, footnotes, section } from './claims-to-mdx.ts';

/** The text of the timeline, with its footnotes. */
export function timelineToMdx(timeline: Timeline, context: PageContext): string {
  const dates = () =>
    section({ id: 'dates', title: 'Event by event' }, datesNodes(timeline.events, claimWriter(timeline, context, '/timeline/')));
  return writeMdx({ title: 'Timeline' }, [...(timeline.events.length > 0 ? [dates()] : []), ...footnotes(timeline, context)]);
}
