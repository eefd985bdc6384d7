import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';

/** The address of the heaviest page below a folder of a built site, whatever its story: `topics/security-guarantees/`. */
export async function heaviestPage(dist: string, folder: 'topics' | 'people' | 'articles'): Promise<string> {
  const pages = (await filesBelow(dist)).filter((file) => new RegExp(`^${folder}/[^/]+/index\\.html$`).test(file));
  const weighed = await Promise.all(pages.map(async (file) => ({ file, bytes: (await stat(join(dist, file))).size })));
  const [heaviest] = weighed.sort((a, b) => b.bytes - a.bytes);
  return heaviest?.file.replace('index.html', '') ?? `${folder}/`;
}
