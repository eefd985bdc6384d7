import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands, newInProject } from '../../../src/commands.ts';
import { foldersOf } from '../../../src/folders.ts';
import { readLine } from '../../../src/run-command.ts';

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  jobs: Record<string, { steps: Step[] }>;
}
interface Gitlab {
  site: { image: string; script: string[]; pages: { publish: string }; artifacts: { paths: string[] } };
}

const read = (file: string) => readFileSync(file, 'utf8');
const stepsOf = (file: string) => Object.values((parse(read(file)) as Workflow).jobs).flatMap(({ steps }) => steps);

const github = stepsOf('templates/project/.github/workflows/pages.yml');
const { site: gitlab } = parse(read('docs/deploy/gitlab-ci.yml')) as Gitlab;
/** `RUN npm ci` as `['RUN', 'npm ci']`. */
const dockerfile = read('packaging/Dockerfile')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
const inDockerfile = (name: string) => dockerfile.flatMap(([instruction, rest]) => (instruction === name ? rest : []));

const started = ['ENTRYPOINT', 'CMD'].flatMap((name) => JSON.parse(inDockerfile(name)[0] ?? '[]') as string[]).join(' ');
const ran = [...github.flatMap(({ run = [] }) => run), ...gitlab.script, ...inDockerfile('RUN'), started].flatMap((line) =>
  line.split(' && '),
);

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const table = { ...commands, new: newInProject };
const dist = basename(foldersOf('/project', undefined).dist);

describe('what hosts run', () => {
  it.each(ran)('%s is something that there is', (line) => {
    const [, ours, script, other] =
      /^(?:(?:npx |node_modules\/\.bin\/)synoptic (.+)|npm run ([\w:]+)|(npm (?:ci|install|pack)|chown|export|mkdir|rm)\b.*)$/.exec(line) ??
      [];
    expect(ours ?? script ?? other).toBeDefined();
    if (script) expect(scripts).toHaveProperty(script);
    const [name = '', ...words] = ours?.split(' ') ?? [];
    if (ours) expect(() => readLine(name, words, table)).not.toThrow();
  });

  it('checks the story before it is built', () => {
    for (const lines of [github.flatMap(({ run = [] }) => run), gitlab.script]) {
      const orderOf = (start: string) => lines.findIndex((line) => line.startsWith(start));
      expect(orderOf('npx synoptic check')).toBeGreaterThan(orderOf('npm ci'));
      expect(orderOf('npx synoptic build')).toBeGreaterThan(orderOf('npx synoptic check'));
    }
  });

  it('publishes the folder that a build writes', () => {
    expect(github.flatMap((step) => step.with?.['path'] ?? [])).toEqual([dist]);
    expect([gitlab.pages.publish, ...gitlab.artifacts.paths]).toEqual([dist, dist]);
  });

  it('uses the Node and the actions that this repository uses', () => {
    const node = read('.nvmrc').trim();
    expect(github.flatMap((step) => step.with?.['node-version'] ?? []).map(String)).toEqual([node]);
    for (const image of [gitlab.image, ...inDockerfile('FROM')]) expect(image).toMatch(new RegExp(`^node:${node}-slim`));
    const ours = new Set(['pages', 'tests'].flatMap((name) => stepsOf(`.github/workflows/${name}.yml`)).map(({ uses }) => uses));
    expect(github.flatMap(({ uses }) => uses ?? []).filter((uses) => !ours.has(uses))).toEqual([]);
  });

  it('copies into an image what is there, and runs as nobody in particular', () => {
    const copied = inDockerfile('COPY').filter((rest) => !rest.startsWith('--from'));
    expect(copied.flatMap((rest) => rest.split(' ').slice(0, -1)).filter((path) => !existsSync(path))).toEqual([]);
    expect(inDockerfile('USER')).toEqual(['node']);
  });
});

describe('where a site on GitLab Pages is', () => {
  it.each([
    ['https://group.gitlab.io/my/project', 'https://group.gitlab.io', '/my/project/'],
    ['https://story-1a2b.gitlab.io', 'https://story-1a2b.gitlab.io', '/'],
    ['http://pages.example/a', 'http://pages.example', '/a/'],
  ])('%s', (url, site, base) => {
    const lines = gitlab.script.filter((line) => line.startsWith('export '));
    const said = execFileSync('sh', ['-ec', [...lines, 'echo "$SITE $BASE"'].join('\n')], {
      env: { PATH: process.env['PATH'], CI_PAGES_URL: url },
    });
    expect(said.toString().trim()).toBe(`${site} ${base}`);
  });
});
