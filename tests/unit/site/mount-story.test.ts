import type { AstroConfig } from 'astro';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Mount } from '../../../src/mount-story.ts';
import { mountStory } from '../../../src/mount-story.ts';
import { smallStory } from '../../helpers/stories.ts';

const bridge: Mount = { path: '/bridge/', seeds: smallStory };
const other: Mount = { path: '/lockmere/', seeds: 'tests/fixtures/stories/lockmere-bridge' };

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is said where the integrations of some stories are set up in a site, one after the other; nothing where all is well. */
async function sayOf(mounts: Mount[], settings: Partial<AstroConfig> = {}): Promise<string> {
  let said = '';
  vi.spyOn(console, 'error').mockImplementation((text: string) => (said += text));
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  const config = {
    ...{ root: pathToFileURL(`${process.cwd()}/`), base: '/', site: 'https://news.example', trailingSlash: 'ignore', compressHTML: 'jsx' },
    ...{ build: { format: 'directory' }, integrations: [], vite: { plugins: [] } },
    ...settings,
  } as unknown as AstroConfig;
  const options = {
    ...{ command: 'sync', config, injectRoute: () => undefined, addMiddleware: () => undefined, logger: console },
    updateConfig: ({ vite }: Partial<AstroConfig>) => void (config.vite.plugins as unknown[]).push(...(vite?.plugins ?? [])),
  };
  for (const mount of mounts) {
    const setup = mountStory(mount).hooks['astro:config:setup'] as unknown as (given: typeof options) => Promise<void>;
    await setup(options).catch((error: unknown) => {
      if ((error as Error).message !== 'ended') throw error;
    });
  }
  return said;
}

describe('stories in a site that has other pages', () => {
  it('may be two', async () => {
    expect(await sayOf([bridge, other])).toBe('');
  });

  it.each([
    ['one path', [bridge, { ...other, path: 'bridge' }], 'Two stories are to be at /bridge/.'],
    ['one folder of output', [bridge, { ...bridge, path: '/again/' }], 'their folders of seeds need names of their own'],
    ['two layouts', [bridge, { ...other, layout: 'src/layouts/Prose.astro' }], 'The stories of a site have one layout, not two'],
    ['a layout that is not there', [{ ...bridge, layout: 'Site.astro' }], 'Site.astro is not there. The setting `layout` names'],
    ['seeds that are not there', [{ ...bridge, seeds: 'nowhere' }], 'nowhere is not there. The setting `seeds` names the folder'],
    ['a path that is a pattern', [{ ...bridge, path: '/[story]/' }], 'A story cannot be at the path "/[story]/"'],
  ])('cannot have %s', async (_, mounts, said) => {
    expect(await sayOf(mounts)).toContain(said);
  });

  it.each<[string, Partial<AstroConfig>, string]>([
    ['no site', { site: undefined }, "site: 'https://…'"],
    ['addresses without a slash', { trailingSlash: 'never' }, "trailingSlash: 'ignore' or 'always'"],
    ['pages that are no folders', { build: { format: 'file' } as AstroConfig['build'] }, "build: { format: 'directory' }"],
    ['a story that is all of it', { integrations: [{ name: 'synoptic', hooks: {} }] }, 'A story without a path is the whole site'],
  ])('cannot be where a site has %s', async (_, settings, said) => {
    expect(await sayOf([bridge], settings)).toContain(said);
  });
});
