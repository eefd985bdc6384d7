import { AsyncLocalStorage } from 'node:async_hooks';
import { foldersOf } from '../folders.ts';
import type { StoryPlace } from './stories.ts';
import { stories } from './stories.ts';

const whole: StoryPlace = { path: '/', content: foldersOf(process.cwd(), process.env['SEEDS']).content };
const entered = new AsyncLocalStorage<StoryPlace>();

/** The story that is being read: in a site with several, that of the page that is being made. */
export function currentStory(): StoryPlace {
  if (stories.length === 0) return whole;
  const story = entered.getStore();
  if (!story) throw new Error('A story is read outside of its pages: which one is meant cannot be told.');
  return story;
}

/** Does what makes a page, with the story to which its route belongs as the current one: `/ferry/topics/[slug]`. */
export function enterStory<T>(routePattern: string, work: () => T): T {
  const around = stories.filter(({ path }) => `${routePattern}/`.startsWith(path));
  const [story] = around.sort((one, other) => other.path.length - one.path.length);
  return story ? entered.run(story, work) : work();
}

/** A `getStaticPaths` that reads the story of its route. */
export function ofStory<T>(paths: () => T): (options: { routePattern: string }) => T {
  return ({ routePattern }) => enterStory(routePattern, paths);
}
