import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../src/domain/content.ts';
import type { SeedFile } from '../../src/domain/seed.ts';
import type { Generated } from '../../src/pipeline.ts';
import { generate } from '../../src/pipeline.ts';
import { rereadArticle } from '../../src/reread-article.ts';
import { readFullStory, readSmallStory, textOfSeed, withSeed } from '../helpers/seeds.ts';

/** The article's page as it is once its file is saved with these seeds, and nothing else was read. */
function reread({ files }: Generated, slug: string, file: string, seeds: SeedFile[]) {
  const people = (JSON.parse(files.get('data/story.json') ?? '') as { people: [] }).people;
  return rereadArticle(seeds, { file, before: dataOf(files, slug), people });
}

function dataOf(files: Map<string, string>, slug: string): ArticleData {
  return JSON.parse(files.get(`data/articles/${slug}.json`) ?? '{}') as ArticleData;
}

describe('an article read by itself', () => {
  it.each([
    ['small', readSmallStory],
    ['full', readFullStory],
  ])('has the page that the whole %s story gives it, while it is the same', async (_, read) => {
    const seeds = await read();
    const story = generate(seeds);
    for (const { slug, file } of story.seeds.articles) {
      const pages = reread(story, slug, file, seeds);
      expect(pages.size).toBe(2);
      for (const [path, text] of pages) expect(text, path).toBe(story.files.get(path));
    }
  });

  const [slug, file] = ['bridge-stays-shut', 'articles/bridge-stays-shut.txt'];
  const edit = async (change: (text: string) => string) => {
    const seeds = await readSmallStory();
    const story = generate(seeds);
    return { story, pages: reread(story, slug, file, withSeed(seeds, file, change(textOfSeed(seeds, file)))) };
  };

  it('shows what was added, and all else as it was', async () => {
    const { story, pages } = await edit((text) => `${text}\n\nNobody counted the lamps.\n`);
    const [before, after] = [dataOf(story.files, slug), dataOf(pages, slug)];
    expect(pages.get(`articles/${slug}.mdx`)).toContain('Nobody counted the lamps.');
    expect(after.passages.slice(0, -1)).toEqual(before.passages);
    expect(after.account).toEqual(before.account);
    expect(after.unanswered).toEqual(before.unanswered);
  });

  it('says of a passage with other words no longer what it backs', async () => {
    const { story, pages } = await edit((text) => text.replace(/^([^\n]+\n\n)/, '$1It rained.\n\n'));
    const wordsBacking = ({ passages }: ArticleData) => passages.filter(({ backs }) => backs.length > 0).map((passage) => passage.text);
    const known = wordsBacking(dataOf(story.files, slug));
    expect(known.length).toBeGreaterThan(0);
    for (const words of wordsBacking(dataOf(pages, slug))) expect(known).toContain(words);
  });

  it('has no page where its file cannot be published', async () => {
    expect((await edit(() => '')).pages.size).toBe(0);
  });
});
