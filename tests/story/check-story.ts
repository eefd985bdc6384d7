/**
 * Whether the story in `seeds/` can be published: `npm run check:story`. Its seeds have no errors, the committed
 * `content/` is what the generator writes from them, and digests tell what their originals do, where `ORIGINALS`
 * names the folder that holds these.
 */
import { checkOriginals } from '../../src/check/check-originals.ts';
import { count, formatIssues } from '../../src/check/format-issues.ts';
import { isError } from '../../src/domain/issue.ts';
import { foldersOf } from '../../src/folders.ts';
import { readSeeds } from '../../src/ingest/read-seeds.ts';
import { generate } from '../../src/pipeline.ts';
import { originals, readOriginals } from '../helpers/originals.ts';
import { compareContent } from './compare-content.ts';

const { seeds: folder, content } = foldersOf(process.cwd(), undefined);
const read = await readSeeds(folder);
const { seeds, files, issues } = generate(read.files);
const all = [...read.issues, ...issues];
if (all.length > 0) console.error(formatIssues(all));

const stale = all.some(isError) ? [] : await compareContent(content, files);
if (stale.length > 0)
  console.error(
    [
      'content/ is not what the generator writes from seeds/',
      ...stale.map((line) => `  ${line}`),
      '  → Run npm run generate, and commit content/ together with seeds/.',
    ].join('\n'),
  );

const untrue = originals ? checkOriginals(seeds.articles, await readOriginals(originals)) : [];
if (untrue.length > 0) console.error(untrue.join('\n'));

if (all.some(isError) || stale.length > 0 || untrue.length > 0) process.exitCode = 1;
else console.log(`The story can be published: ${count(seeds.articles.length, 'article')}, ${count(seeds.topics.size, 'topic')}.`);
if (!originals && seeds.articles.some(({ rights }) => rights === 'digest'))
  console.log('Its digests were not compared with their originals: ORIGINALS names no folder.');
