import { currentStory } from './current-story.ts';

/** An address of this story with what stands in front of it: `/topics/` becomes `/sub/dir/topics/`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, currentStory().path) + path.replace(/^\//, '');
}

/** The same as a whole address, for what is read away from the site. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
