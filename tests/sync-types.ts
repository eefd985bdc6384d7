/** Has Astro write the types that the checks need. */
import { sync } from 'astro';

await sync({ logLevel: 'warn' });
