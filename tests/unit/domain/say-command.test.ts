import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LOCK_HEADING } from '../../../src/domain/lock.ts';
import { sayCommand } from '../../../src/domain/say-command.ts';
import { filesBelow } from '../../../src/files-below.ts';

describe('a command, as a reader is to run it', () => {
  it.each([
    ['check', 'npm run check', 'npx synoptic check'],
    ['start', 'npm start', 'npx synoptic start'],
    ['propose the-ferry', 'npm run propose -- the-ferry', 'npx synoptic propose the-ferry'],
    ['start --port 8080', 'npm start -- --port 8080', 'npx synoptic start --port 8080'],
    ['annotate < articles.jsonl', 'npm run annotate < articles.jsonl', 'npx synoptic annotate < articles.jsonl'],
  ])('%s', (line, inRepository, inPackage) => {
    expect([sayCommand(line, false), sayCommand(line, true)]).toEqual([inRepository, inPackage]);
  });

  it('is called so in every message', async () => {
    // What the file of addresses begins with stays as it was first written; a package's project has that script too.
    const kept = ['src/domain/say-command.ts', 'src/domain/lock.ts'];
    const files = (await filesBelow('src')).map((file) => `src/${file}`).filter((file) => !kept.includes(file));
    const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
    const isComment = (line: string) => /^\s*(?:\/\/|\/?\*)/.test(line);
    const said = texts.flatMap(({ file, text }) =>
      text
        .split('\n')
        .filter((line) => /npm (?:run|start)/.test(line) && !isComment(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(said).toEqual([]);
    expect(LOCK_HEADING).toContain('npm run propose');
  });
});
