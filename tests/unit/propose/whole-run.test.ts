import { cpSync, mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposed } from '../../../src/propose.ts';
import { forget, propose, reject } from '../../../src/propose.ts';
import { expectFile } from '../../helpers/expect-file.ts';

const texts = 'tests/fixtures/stories/lockmere-bridge/articles';
const articles = readdirSync(texts).filter((name) => !name.endsWith('.yaml'));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Copies the texts of the story of the bridge, and nothing that an editor wrote; one is left out. */
function take(except?: string): void {
  for (const name of articles) if (name !== except) cpSync(join(texts, name), join(folder, 'articles', name));
}

function write({ files }: Proposed): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All that an editor sees of a run. */
function shown({ files, summary }: Proposed): string {
  const today = new Date().toISOString().slice(0, 10);
  return [summary, ...[...files].map(([path, text]) => `=== ${path}\n${text.replaceAll(today, 'TODAY')}`)].join('\n\n');
}

describe('a run of npm run propose', () => {
  it('on bare texts, then on one more, says and writes this', async () => {
    const [last = ''] = articles;
    take(last);
    const first = await propose(folder);
    write(first);
    take();
    const second = await propose(folder);
    expectFile('tests/fixtures/propose/bare-texts.txt', `${shown(first)}\n\n=== then ${last}\n\n${shown(second)}`);
    write(second);
    const { files, summary } = await propose(folder);
    expect([...files.keys()]).toEqual(['addresses.lock']);
    expect(summary).toMatch(/^0 pins confirmed; addresses recorded in addresses\.lock$/m);
  });

  it('on the events alone writes them alone', async () => {
    take();
    write(await propose(folder));
    const before = await propose(folder, 'events');
    expect([...before.files.keys()].filter((path) => path !== 'events.yaml')).toEqual([]);
    const { files, summary } = await reject(folder, 'all', 'events');
    expect([...files.keys()]).toEqual(['events.yaml']);
    expect(files.get('events.yaml')).not.toContain('status: proposed');
    expect(files.get('events.yaml')?.match(/status: rejected/g)?.length).toBe(
      Number(/^events: (\d+) proposals? rejected$/.exec(summary)?.[1]),
    );
  });

  it('rejects names, all or of one kind, and does not propose them again', async () => {
    take();
    write(await propose(folder));
    const people = await reject(folder, 'person', 'names');
    expect([...people.files.keys()]).toEqual(['entities.yaml']);
    const lines = (people.files.get('entities.yaml') ?? '').split('\n').filter((line) => line.includes('{ id: '));
    expect(lines.map((line) => line.startsWith('# rejected - '))).toEqual(lines.map((line) => line.includes('kind: person')));
    write(people);
    await expect(reject(folder, 'person', 'names')).rejects.toThrow(
      'Nothing proposed in names is "person". It can be all, person, organisation, place.',
    );
    write(await reject(folder, 'all', 'names'));
    expect([...(await propose(folder)).files.keys()]).toEqual(['addresses.lock']);
  });

  it('rejects in one topic what it is asked to, and in all of them where none is named', async () => {
    take();
    write(await propose(folder));
    const all = await reject(folder, 'all');
    const [one = ''] = [...all.files.keys()].map((path) => /^topics\/(.+)\.yaml$/.exec(path)?.[1]);
    expect(all.files.size).toBeGreaterThan(1);
    expect([...(await reject(folder, 'all', one)).files.keys()]).toEqual([`topics/${one}.yaml`]);
    await expect(reject(folder, 'nonsense')).rejects.toThrow(
      'Nothing proposed is "nonsense". It can be all, single, joins, differs, or what stands under a heading: answer, next, unknown, or a question.',
    );
    await expect(reject(folder, 'nonsense', one)).rejects.toThrow(`Nothing proposed in ${one} is "nonsense".`);
  });

  it('lets go of an address that is lost, and of none that is not', async () => {
    writeFileSync(join(folder, 'dam.txt'), 'Dam\n\nThe gate broke on 3 May, the mayor said.\n\nThe tower stands.\n');
    write(await propose(folder));
    writeFileSync(join(folder, 'dam.txt'), 'Dam\n\nThe gate broke on 3 May, the mayor said.\n');
    await expect(forget(folder, '/articles/dam/#p1')).rejects.toThrow(
      'No lost address is "/articles/dam/#p1". Those that are: /articles/dam/#p2',
    );
    const one = await forget(folder, '/articles/dam/#p2');
    expect(one.summary).toBe('/articles/dam/#p2\n1 address forgotten');
    expect(one.files.get('addresses.lock')).toMatch(/^forgotten:\n {2}- \/articles\/dam\/#p2$/m);
    expect((await forget(folder, 'lost')).files).toEqual(one.files);
    write(one);
    await expect(forget(folder, 'lost')).rejects.toThrow('No lost address is "lost". Those that are: none');
    expect((await propose(folder)).files.get('addresses.lock')).toContain('/articles/dam/#p2');
  });
});
