/** Has Astro write the types that the checks need, with a story of the tests: what is in `content/` does not matter. */
import { sync } from 'astro';
import { foldersOf } from '../src/folders.ts';
import { generateFromDisk } from '../src/generate.ts';
import { smallStory } from './helpers/stories.ts';

process.env['SEEDS'] = smallStory;
await generateFromDisk(foldersOf(process.cwd(), smallStory));
await sync({ logLevel: 'warn' });
