#!/usr/bin/env node
// `npm create synoptic my-story` is `npx synoptic new my-story`.
process.argv.splice(2, 0, 'new');
await import(new URL('src/cli.js', import.meta.resolve('synoptic/package.json')).href);
