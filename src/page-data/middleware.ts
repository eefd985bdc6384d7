import type { MiddlewareHandler } from 'astro';
import { enterStory } from './current-story.ts';

/** Of a site with several stories: each page is made with its own. */
export const onRequest: MiddlewareHandler = ({ routePattern }, next) => enterStory(routePattern, () => next());
