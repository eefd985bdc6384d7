import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { expectFile } from '../../helpers/expect-file.ts';
import { toSeedFiles } from '../../helpers/seeds.ts';

const folder = 'tests/fixtures/undated';
const stories = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Bare texts of one story, none of which states when it came out. */
describe.each(stories)('the story of %s', (name) => {
  it('has the days of publication and the timeline that a careful reader gives it', async () => {
    const { files } = await readSeeds(join(folder, name));
    const articles = files.map(({ path, bytes }) => ({ path: `articles/${path}`, bytes }));
    const { story, files: content } = generate([...toSeedFiles({ 'story.yaml': 'rights: full\n' }), ...articles]);
    const { events } = JSON.parse(content.get('data/timeline.json') ?? '{}') as { events: { when: string; plain: string }[] };
    const published = story.seeds.articles.map(({ file, publishedAt }) => `${publishedAt ?? 'unknown'}  ${file.replace('articles/', '')}`);
    const told = events.map(({ when, plain }) => `${when}  ${plain}`);
    expectFile(join(folder, `${name}.expected`), `${[...published, '', ...told].join('\n')}\n`);
  });
});
