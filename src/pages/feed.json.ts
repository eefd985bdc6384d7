import type { APIRoute } from 'astro';
import { storyFeed } from '../exports/feeds.ts';

export const GET: APIRoute = () => storyFeed('json');
