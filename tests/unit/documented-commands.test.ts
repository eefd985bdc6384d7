import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands, newInProject } from '../../src/commands.ts';
import { projectScripts } from '../../src/new-story/new-project.ts';
import { readLine } from '../../src/run-command.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const ofProjects = Object.fromEntries(projectScripts.map((name) => [name, `synoptic ${name}`]));

/** What people read, with the scripts that they have. */
const guides: [string, Record<string, string>][] = [
  ...[
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ].map((file): [string, Record<string, string>] => [file, scripts]),
  ['packaging/README.md', ofProjects],
  ['templates/project/README.md', ofProjects],
];

interface Documented {
  /** `docs/editing.md: npm run propose -- events`. */
  shown: string;
  name: string;
  words: string[];
  isNpm: boolean;
  scripts: Record<string, string>;
}

/** Every use of a command: up to the end of the line or of its code, or to where the shell goes on. */
const uses = /(npm (?=run|start)(?:run )?(?:-s |--silent )?|npx synoptic |`synoptic )([\w:]+)((?:(?! && | \| | [<>] | #)[^`\n])*)/g;

const documented: Documented[] = guides.flatMap(([file, scripts]) =>
  [
    ...readFileSync(file, 'utf8')
      .replaceAll(/\$\{\{.*?\}\}/g, '1')
      .matchAll(uses),
  ].map(([whole, caller = '', name = '', rest = '']) => ({
    shown: `${file}: ${whole.replace('`', '')}`,
    name,
    words: wordsOf(rest),
    isNpm: caller.startsWith('npm'),
    scripts,
  })),
);

/** As a shell takes words apart, without the `--` that npm takes away. */
function wordsOf(text: string): string[] {
  const words = [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  return words[0] === '--' ? words.slice(1) : words;
}

/** Whether a script is one of our commands, and not a tool of the repository. */
const isOurs = ({ isNpm, name, scripts }: Documented) => !isNpm || /^(?:node src\/cli\.ts|synoptic) /.test(scripts[name] ?? '');

describe('a command in what people read', () => {
  it('is found wherever it stands', () => {
    expect(documented.length).toBeGreaterThan(100);
    expect(new Set(documented.filter(isOurs).map(({ name }) => name))).toEqual(
      new Set(Object.keys(commands).map((name) => name.split(' ')[0])),
    );
  });

  it('is a script that there is', () => {
    const unknown = documented.filter(({ isNpm, name, scripts }) => isNpm && !Object.hasOwn(scripts, name));
    expect(unknown.map(({ shown }) => shown)).toEqual([]);
  });

  it('has options that there are, and no word too many', () => {
    const table = { inRepository: commands, inProject: { ...commands, new: newInProject } };
    for (const line of documented.filter(isOurs)) {
      const { shown, name, words, scripts: known } = line;
      expect(() => readLine(name, words, line.isNpm && known === scripts ? table.inRepository : table.inProject), shown).not.toThrow();
    }
  });
});

describe('a command in what people read that is quick, and writes into its project alone', () => {
  /** In this order: what one begins another goes on with. */
  const quick = ['new topic', 'check', 'doctor', 'upgrade', 'explain', 'propose', 'generate'];
  const lines = documented.filter(isOurs).map(({ name, words }) => [name, ...words].join(' '));
  const runnable = quick.flatMap((name) => lines.filter((line) => `${line} `.startsWith(`${name} `) && !line.includes('<')));

  it('runs', () => {
    const project = mkdtempSync(join(tmpdir(), 'synoptic-documented-'));
    cpSync('templates/story', join(project, 'seeds'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    const lines = [...new Set(runnable)];
    expect(lines.length).toBeGreaterThan(10);
    // One after the other in one process; what it cannot do says why.
    const program = `
      const { runCommand } = await import(${JSON.stringify(resolve('src/run-command.ts'))});
      for (const words of ${JSON.stringify(lines.map(wordsOf))})
        await runCommand(words).catch((error) => console.error(words.join(' ') + ': ' + error.message));`;
    const { SEEDS: _seeds, SITE: _site, BASE: _base, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    rmSync(project, { recursive: true });
    // In this story nothing is lost that could be let go of, and no event is proposed.
    expect(stderr.split('\n').filter((line) => line && !/: (?:No lost address is|Nothing proposed in) /.test(line))).toEqual([]);
    expect(status).toBe(0);
  });
});
