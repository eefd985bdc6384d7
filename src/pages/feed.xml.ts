import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { getStory, getTopics } from '../components/story.ts';
import { bounds } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';

export const GET: APIRoute = async ({ site }) => {
  const story = await getStory();
  const topics = await getTopics();
  const dated = (value: Edtf | undefined) => (value ? { pubDate: new Date(`${bounds(value).to}T00:00:00Z`) } : {});
  return rss({
    title: story.title,
    description: story.standfirst ?? story.title,
    site: new URL(href('/'), site),
    customData: `<language>${story.language}</language>`,
    items: [
      ...topics.map(({ data }) => ({
        title: data.title,
        description: data.description,
        link: href(`/topics/${data.slug}/`),
        ...dated(data.updated),
      })),
      ...story.accounts.map((account) => ({
        title: account.headline,
        description: `${account.label}${account.rights === 'digest' ? ', our digest' : ''}`,
        link: href(`/articles/${account.slug}/`),
        ...dated(account.publishedAt),
      })),
    ],
  });
};
