import type { AstroPrerenderer } from 'astro';
import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { prerenderAs } from '../../src/prerender.ts';

const route = 'src/pages/articles/[slug].astro';

it('takes over pages as they are kept, and writes none into a site that is published', async () => {
  const home = await mkdtemp(join(tmpdir(), 'prerender-'));
  const [kept, site, published] = [join(home, 'kept'), join(home, 'site'), join(home, 'published')];
  const files = { '/same': 'same/index.html', '/changed': 'changed/index.html', '/other-code': 'other-code/index.html' };
  for (const file of Object.values(files)) {
    for (const folder of [join(kept, 'dist'), published]) await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(kept, 'dist', file), 'before');
    await link(join(kept, 'dist', file), join(published, file));
  }
  const pages = Object.keys(files).map((pathname) => ({ pathname, route: { component: route }, cacheKey: pathname }));
  const astro = { name: 'astro', getStaticPaths: () => Promise.resolve(pages), render: () => Promise.resolve(new Response('after')) };
  const open = () => prerenderAs('digest', () => false, { kept, site, base: '/base' })(astro as unknown as AstroPrerenderer);
  const paths = Object.fromEntries(
    (await open().getStaticPaths()).map(({ pathname, cacheKey }) => [
      pathname,
      { cacheKey: pathname === '/changed' ? 'another' : cacheKey, outputFile: files[pathname as keyof typeof files] },
    ]),
  );
  await writeFile(join(kept, 'incremental-build.json'), JSON.stringify({ routes: { [route]: { paths } } }));

  const prerenderer = open();
  await prerenderer.getStaticPaths();
  expect(Object.values(files).filter((file) => existsSync(join(site, file)))).toEqual([files['/same'], files['/other-code']]);
  expect((await stat(join(site, files['/same']))).ino).toBe((await stat(join(published, files['/same']))).ino);

  for (const path of ['/changed', '/other-code'] as const) {
    await prerenderer.render(new Request(`http://localhost/base${path}/`), { routeData: pages[0]?.route as never });
    for (const folder of [site, join(kept, 'dist')]) {
      await mkdir(dirname(join(folder, files[path])), { recursive: true });
      await writeFile(join(folder, files[path]), 'after');
    }
    expect(await readFile(join(published, files[path]), 'utf8')).toBe('before');
  }
});
