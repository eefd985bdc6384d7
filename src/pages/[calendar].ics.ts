import type { APIRoute } from 'astro';
import { expectedEvents, writeCalendar } from '../exports/write-calendar.ts';
import { ofStory } from '../page-data/current-story.ts';
import { absolute } from '../page-data/href.ts';
import { getStory, getTimeline } from '../page-data/story.ts';

/** `/expected-dates.ics`, where a story expects anything. */
export const getStaticPaths = ofStory(async () => {
  const story = await getStory();
  const events = expectedEvents((await getTimeline()).events, story.asOf);
  return events.length === 0 ? [] : [{ params: { calendar: 'expected-dates' }, props: { text: writeCalendar(events, story, absolute) } }];
});

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
