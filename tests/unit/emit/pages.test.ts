import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { expectFile } from '../../helpers/expect-file.ts';

const pages = 'tests/fixtures/emit';

describe('the pages of a story', () => {
  it.each([
    ['one of everything that an editor can write', 'ferry', `${pages}/ferry`],
    ['what the machine makes by itself', 'lockmere-bridge', 'tests/fixtures/stories/lockmere-bridge'],
  ])('say %s', async (_, name, seeds) => {
    const { files, issues } = generate((await readSeeds(seeds)).files);
    expect(issues).toEqual([]);
    const texts = [...files].filter(([path]) => path.endsWith('.mdx'));
    expectFile(`${pages}/${name}.txt`, texts.map(([path, text]) => `=== ${path}\n${text}`).join('\n'));
  });
});
