/** `npm run package`: the package that others install, in `.package/`, and the one that `npm create` runs, in `.package/create-synoptic/`. */
import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { filesBelow } from '../src/files-below.ts';

const into = '.package';
await rm(into, { recursive: true, force: true });
// Types alone: `erasableSyntaxOnly` sees to it that nothing else has to be compiled.
const { status } = spawnSync('tsc', ['-p', 'packaging/tsconfig.json'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) process.exit(1);

// Modules without their types, as Node runs them here; pages, components and styles as they are.
for (const file of await filesBelow('src')) {
  const text = await readFile(join('src', file), 'utf8');
  if (file.endsWith('.ts')) await write(join(into, 'src', file.replace(/ts$/, 'js')), namingModules(withoutTypes(text)));
  else await write(join(into, 'src', file), /\.(?:astro|mdx|html)$/.test(file) ? namingModules(text) : text);
}
for (const file of await filesBelow(join(into, 'src')))
  if (file.endsWith('.d.ts')) await write(join(into, 'src', file), namingModules(await readFile(join(into, 'src', file), 'utf8')));
for (const path of ['templates', 'LICENSE']) await cp(path, join(into, path), { recursive: true });
await cp('public/favicon.svg', join(into, 'templates/project/public/favicon.svg'));
await cp('packaging/README.md', join(into, 'README.md'));
const ours = await manifest();
await write(join(into, 'package.json'), toJson(ours));
await chmod(join(into, 'src/cli.js'), 0o755);
await write(join(into, 'create-synoptic/package.json'), toJson(manifestOfCreate(ours)));
await cp('packaging/create-synoptic.js', join(into, 'create-synoptic/index.js'));
await cp('LICENSE', join(into, 'create-synoptic/LICENSE'));

/** Node leaves spaces where types stood. */
function withoutTypes(text: string): string {
  return stripTypeScriptTypes(text).replaceAll(/[ \t]+$/gm, '');
}

/** With modules named as they are in the package: `from '../domain/slug.ts'`, `src="/desk.ts"`, `new URL('cli.ts', import.meta.url)`. */
function namingModules(text: string): string {
  return text
    .replace(/((?:from|import|import\() ?'\.{1,2}\/[^'\n]+)\.ts'/g, "$1.js'")
    .replace(/(src="[^"\n]+)\.ts"/g, '$1.js"')
    .replace(/(new URL\('[^'\n]+)\.ts', import\.meta\.url\)/g, "$1.js', import.meta.url)");
}

/** Ours, without what only this repository needs; `astro` is the user's. */
async function manifest() {
  const { name, version, description, license, type, engines, dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as Record<
    string,
    unknown
  > & { dependencies: Record<string, string> };
  const { astro = '', ...others } = dependencies;
  return {
    ...{ name, version, description, license, type, engines },
    bin: { synoptic: './src/cli.js' },
    exports: {
      '.': { types: './src/integration.d.ts', default: './src/integration.js' },
      './components/*.astro': './src/components/*.astro',
      './package.json': './package.json',
    },
    files: ['src', 'templates'],
    peerDependencies: { astro: `^${astro}` },
    dependencies: others,
  };
}

/** Of the package that starts a project with ours, of the same version. */
function manifestOfCreate({ version, license, type, engines }: Awaited<ReturnType<typeof manifest>>) {
  return {
    ...{ name: 'create-synoptic', version, description: 'Starts a site of a story: npm create synoptic my-story', license, type, engines },
    bin: './index.js',
    files: ['index.js'],
    dependencies: { synoptic: version },
  };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
