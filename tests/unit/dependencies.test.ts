import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/dependencies.md', 'utf8');
/** Installed by the command that works with them. */
const apart = ['tests/audit', 'tests/mutation'];
const manifests = ['package.json', ...apart.map((folder) => `${folder}/package.json`), ...globSync('tests/bench/peers/*/package.json')];
const versions = Object.assign({}, ...manifests.map(versionsIn)) as Record<string, string>;

it('each dependency has its reason in docs/dependencies.md, and nothing else has', () => {
  const items = page.match(/^- .*$/gm) ?? [];
  const reasoned = items.flatMap((item) => [...item.matchAll(/`((?:@[\w-]+\/)?[\w-]+)`/g)].map(([, name]) => name));
  expect(reasoned.toSorted()).toEqual(Object.keys(versions).toSorted());
});

it('every version is exact', () => {
  expect(Object.values(versions).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it.each(['.', ...apart])('every package of the lock file in %s has the sum of its bytes', (folder) => {
  const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  const without = Object.keys(packages).filter((path) => path !== '' && !packages[path]?.integrity?.startsWith('sha512-'));
  expect(without).toEqual([]);
});

it.each(apart)('what only %s needs is not installed by npm ci', (folder) => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
  const needed = Object.keys(versionsIn(`${folder}/package.json`)).map((name) => `node_modules/${name}`);
  expect(Object.keys(packages).filter((path) => needed.includes(path))).toEqual([]);
});

it('every package gets the versions that it asks for: npm 10 cannot install what does not fit, even where it is optional', () => {
  const { stdout } = spawnSync('npm', ['ls', '--all', '--package-lock-only', '--json'], { encoding: 'utf8' });
  const { problems = [] } = JSON.parse(stdout) as { problems?: string[] };
  expect(problems).toEqual([]);
});

function versionsIn(manifest: string): Record<string, string> {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}
