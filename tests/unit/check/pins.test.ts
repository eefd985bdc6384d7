import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/check/format-issues.ts';
import type { Pin } from '../../../src/domain/claim.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import type { SeedFile } from '../../../src/domain/seed.ts';
import { parseSeeds } from '../../../src/ingest/parse-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { codesOf, readSmallStory, readFullStory, textOfSeed, withSeed } from '../../helpers/seeds.ts';

/** A pin with the id of its claim and the file that it is written in. */
type PlacedPin = Pin & { claim: string; file: string };

describe('a pin', () => {
  it('is verified in the small story', async () => {
    expect(generate(await readSmallStory()).issues).toEqual([]);
  });

  it('that lost one word is reported with topic file, line, claim and nearest passage', async () => {
    const files = await readSmallStory();
    const path = 'articles/no-toll-planned.txt';
    const { issues } = generate(withSeed(files, path, textOfSeed(files, path).replace('gives half', 'gives a third')));
    expect(formatIssues(issues)).toMatchInlineSnapshot(`
      "error claim-words  topics/bridge.yaml:23
        claim "four-million": no-toll-planned#p3 does not contain "The repair will cost $4.2 million, of which the county gives half."; nearest: no-toll-planned#p3, "The repair will cost $4.2 million, of which the county gives a third. On Wednesday the council meets again."
        → Copy the exact words from the passage, or point the pin elsewhere.
      1 error, 0 warnings"
    `);
  });

  it('to a passage that does not exist is reported with the nearest one', async () => {
    const files = await readSmallStory();
    const path = 'topics/bridge.yaml';
    const { issues } = generate(withSeed(files, path, textOfSeed(files, path).replace('no-toll-planned#p3', 'no-toll-planned#p8')));
    expect(formatIssues(issues)).toMatchInlineSnapshot(`
      "error claim-passage  topics/bridge.yaml:23
        claim "four-million": there is no passage no-toll-planned#p8; nearest: no-toll-planned#p3, "The repair will cost $4.2 million, of which the county gives half. On Wednesday the council meets again."
        → Point the pin at a passage that exists.
      1 error, 0 warnings"
    `);
  });

  it('warns when the passage changed around the cited words', async () => {
    const files = await readSmallStory();
    const path = 'topics/bridge.yaml';
    const confirmed = textOfSeed(files, path).replace('gives half."', 'gives half."\n            hash: "00000000"');
    expect(formatIssues(generate(withSeed(files, path, confirmed)).issues)).toMatchInlineSnapshot(`
      "warning claim-context  topics/bridge.yaml:23
        claim "four-million": no-toll-planned#p3 has changed around the cited words since it was confirmed
        → Read the passage again; then remove the hash and run npm run propose to confirm it.
      0 errors, 1 warning"
    `);
  });

  it('is not moved by white space', async () => {
    const files = await readSmallStory();
    const path = 'topics/bridge.yaml';
    const wrapped = textOfSeed(files, path).replace('five months"', 'five\n          months"');
    expect(wrapped).toContain('five\n');
    expect(generate(withSeed(files, path, wrapped)).issues).toEqual([]);
  });

  it('to an article that may only be linked to must be a quotation', async () => {
    const files = await readSmallStory();
    const path = 'articles/no-toll-planned.yaml';
    const { issues } = generate(withSeed(files, path, `${textOfSeed(files, path)}rights: link\n`));
    expect(new Set(codesOf(issues))).toEqual(new Set(['claim-rights']));
  });

  it('breaks at the right line, whether its first, a middle or its last character changes', async () => {
    const files = await readSmallStory();
    const pins = pinsOf(files);
    expect(pins.length).toBeGreaterThan(3);
    for (const pin of pins) {
      const last = pin.words.length - 1;
      for (const offset of [0, Math.floor(last / 3), last]) breaksWith(files, pin, offset);
    }
  });

  it.each(['story.yaml', 'events.yaml', 'topics/'])('breaks in a whole story too, in %s', async (path) => {
    const files = await readFullStory();
    const pin = pinsOf(files).find(({ file, at, words }) => file.startsWith(path) && standsOnce(files, at, words));
    if (!pin) throw new Error(`no pin of ${path} stands once in its article`);
    breaksWith(files, pin, Math.floor(pin.words.length / 2));
  });
});

/** Changes one character of pinned words in their article: it must be reported for this pin, where the pin is written. */
function breaksWith(files: SeedFile[], pin: PlacedPin, offset: number): void {
  const path = pathOf(pin.at);
  const article = textOfSeed(files, path);
  expect(standsOnce(files, pin.at, pin.words), pin.words).toBe(true);
  const at = article.indexOf(pin.words) + offset;
  const tampered = `${article.slice(0, at)}${article[at] === 'x' ? 'Q' : 'x'}${article.slice(at + 1)}`;
  const { issues } = generate(withSeed(files, path, tampered));
  const found = issues.filter((issue) => issue.code === 'claim-words' && standsAt(files, issue, pin));
  expect(found, `${pin.claim}: ${pin.at} "${pin.words}", character ${offset}`).not.toEqual([]);
  expect(found[0]?.severity).toBe('error');
  expect(found[0]?.message).toContain(`claim "${pin.claim}": ${pin.at} does not contain "${pin.words}"`);
}

function pathOf(at: string): string {
  return `articles/${at.split('#')[0] ?? ''}.txt`;
}

function standsOnce(files: SeedFile[], at: string, words: string): boolean {
  return textOfSeed(files, pathOf(at)).split(words).length === 2;
}

/** The line that the issue names is where this pin is written, below the id of its claim. */
function standsAt(files: SeedFile[], { file, line = 0 }: Issue, pin: PlacedPin): boolean {
  const lines = textOfSeed(files, file).split('\n');
  const id = lines.slice(0, line).findLast((text) => text.includes('id: '));
  return file === pin.file && (lines[line - 1] ?? '').includes(pin.at) && id?.trim().replace(/^- /, '') === `id: ${pin.claim}`;
}

function pinsOf(files: SeedFile[]): PlacedPin[] {
  const { story, topics, events } = parseSeeds(files).seeds;
  const claims = [
    ...[...story.value.answer, ...story.value.positions].map((claim) => ({ claim, file: 'story.yaml' })),
    ...events.value.map((claim) => ({ claim, file: 'events.yaml' })),
    ...[...topics.values()].flatMap(({ file, value }) =>
      [...value.answer, ...value.questions.flatMap((question) => question.claims), ...value.next, ...value.unknown].map((claim) => ({
        claim,
        file,
      })),
    ),
  ];
  return claims.flatMap(({ claim, file }) => claim.pins.map((pin) => ({ ...pin, claim: claim.id, file })));
}
