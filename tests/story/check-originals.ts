/** Compares the digests with the originals, where somebody holds them: `npm run check:originals -- FOLDER`. */
import { existsSync } from 'node:fs';
import { checkOriginals } from '../../src/check/check-originals.ts';
import { readSeeds } from '../../src/ingest/read-seeds.ts';
import { parseSeeds } from '../../src/ingest/parse-seeds.ts';
import { readOriginals } from '../helpers/originals.ts';

const folder = process.argv[2] ?? process.env['ORIGINALS'];
if (!folder || !existsSync(folder) || process.argv.length > 3) {
  console.error(
    folder && !existsSync(folder) ? `There is no ${folder}` : 'Name the folder that holds the originals: npm run check:originals -- FOLDER',
  );
  process.exit(2);
}
const { files } = await readSeeds('seeds');
const { articles } = parseSeeds(files).seeds;
const problems = checkOriginals(articles, await readOriginals(folder));
for (const problem of problems) console.error(problem);
console.log(`${articles.length} digests compared with ${folder}: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}`);
process.exitCode = problems.length > 0 ? 1 : 0;
