import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/dependencies.md', 'utf8');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

it('each dependency has its reason in docs/dependencies.md, and nothing else has', () => {
  const items = page.match(/^- .*$/gm) ?? [];
  const reasoned = items.flatMap((item) => [...item.matchAll(/`((?:@[\w-]+\/)?[\w-]+)`/g)].map(([, name]) => name));
  expect(reasoned.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted());
});

it('every version is exact', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('every package gets the versions that it asks for: npm 10 cannot install what does not fit, even where it is optional', () => {
  const { stdout } = spawnSync('npm', ['ls', '--all', '--package-lock-only', '--json'], { encoding: 'utf8' });
  const { problems = [] } = JSON.parse(stdout) as { problems?: string[] };
  // Two packages are asked for as "latest", which npm compares with no version.
  expect(problems.filter((problem) => !/^invalid: (?:legacy-javascript|third-party-web)@/.test(problem))).toEqual([]);
});
