import type { ComposedEvent } from '../compose/compose-topic.ts';
import { numberCitations } from '../compose/number-citations.ts';
import { writeMdx } from './mdx.ts';
import type { PageContext } from './topic-to-mdx.ts';
import { claimWriter, footnotes, section } from './topic-to-mdx.ts';

/** All dated events of the story, in order. */
export function timelineToMdx(events: ComposedEvent[], context: PageContext): string {
  const numbered = numberCitations(events);
  const body = section('dates', 'dates', 'Event by event', claimWriter(numbered, context, '/timeline/').events(events));
  return writeMdx({ title: 'Timeline' }, [...body, ...footnotes(numbered, context)]);
}
