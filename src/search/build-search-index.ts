import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { ArticleData, StoryData, TopicData } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';

interface SearchRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** One record a passage and one a claim, so that a result opens at its own address. Writes the index to `folder`. */
export async function buildSearchIndex(content: string, folder: string, read: (path: string) => Promise<string>): Promise<number> {
  const json = async <T>(name: string) => JSON.parse(await read(join(content, 'data', `${name}.json`))) as T;
  const story = await json<StoryData>('story');
  const { index } = await createIndex({ forceLanguage: story.language });
  if (!index) throw new Error('Pagefind gave no index');
  const records: SearchRecord[] = [];
  for (const { slug } of story.topics) records.push(...topicRecords(await json<TopicData>(`topics/${slug}`), story));
  for (const { slug } of story.accounts) records.push(...articleRecords(await json<ArticleData>(`articles/${slug}`)));
  for (const record of records) await index.addCustomRecord({ ...record, language: story.language });
  await index.writeFiles({ outputPath: folder });
  await close();
  return records.length;
}

function topicRecords({ slug, title, question, description, claims }: TopicData, { accounts }: StoryData): SearchRecord[] {
  const markOf = new Map(accounts.map((account) => [account.slug, account.mark]));
  const url = `/topics/${slug}/`;
  const filters = { kind: ['Topic'], topic: [title] };
  return [
    { url, content: [title, question, description].filter(Boolean).join(' '), meta: { title, kind: 'Topic' }, filters },
    ...claims.map(({ id, plain, accounts: reporting }) => ({
      url: `${url}#c-${id}`,
      content: plain,
      meta: { title, kind: 'Claim', marks: reporting.map((account) => markOf.get(account)).join(' ') },
      filters: { ...filters, kind: ['Claim'] },
    })),
  ];
}

function articleRecords({ account, passages }: ArticleData): SearchRecord[] {
  const url = `/articles/${account.slug}/`;
  const date = account.publishedAt ? { date: formatEdtf(account.publishedAt) } : {};
  const meta = { title: account.headline, marks: account.mark, ...date };
  const filters = { account: [account.label] };
  return [
    {
      url,
      content: `${account.headline} ${account.label}`,
      meta: { ...meta, kind: 'Article' },
      filters: { ...filters, kind: ['Article'] },
    },
    ...passages.flatMap(({ id, text }) =>
      text === undefined
        ? []
        : [{ url: `${url}#${id}`, content: text, meta: { ...meta, kind: 'Passage' }, filters: { ...filters, kind: ['Passage'] } }],
    ),
  ];
}
