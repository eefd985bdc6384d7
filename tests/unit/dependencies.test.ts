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
