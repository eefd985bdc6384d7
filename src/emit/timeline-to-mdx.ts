import type { Timeline } from '../compose/compose-topic.ts';
import { writeMdx } from './mdx.ts';
import type { PageContext } from './topic-to-mdx.ts';
import { claimWriter, footnotes, section } from './topic-to-mdx.ts';

/** The text of the timeline, with its footnotes. */
export function timelineToMdx(timeline: Timeline, context: PageContext): string {
  const body = section('dates', 'dates', 'Event by event', claimWriter(timeline, context, '/timeline/').events(timeline.events));
  return writeMdx({ title: 'Timeline' }, [...body, ...footnotes(timeline, context)]);
}
