import type { APIRoute } from 'astro';
import type { Heading, ListItem, Paragraph, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describeAccount } from '../page-data/describe-account.ts';
import { absolute } from '../page-data/href.ts';
import { isLeftOut } from '../domain/site.ts';
import { getStory } from '../page-data/story.ts';
import { tableNames } from '../exports/tables.ts';
import { frame, llms as words, tables } from '../interface/here.ts';

/** What is to be found here, for language models: https://llmstxt.org */
export const GET: APIRoute = async () => {
  const { site, title, standfirst, topics, accounts } = await getStory();
  const held = accounts.every(({ rights }) => rights === 'digest') ? words.allDigests : words.someDigests;
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, title),
      ...(standfirst ? [{ type: 'blockquote' as const, children: [paragraph(standfirst)] }] : []),
      paragraph(words.marks(accounts[0]?.mark ?? 'AB', held)),
      ...section(frame.topics, topics, ({ slug, title: name, marked }) => [`/topics/${slug}.md`, name, marked]),
      ...section(frame.articles, accounts, (account) => [
        `/articles/${account.slug}.md`,
        account.headline,
        `[${account.mark}] ${describeAccount(account)}`,
      ]),
      ...section(frame.data, site.pages.data ? tableNames : [], (name) => [`/data/${name}.json`, name, tables[name].about]),
      ...section(
        words.about,
        about.filter(([path]) => !isLeftOut(path, site, false)),
        (item) => item,
      ),
    ],
  };
  return new Response(unified().use(remarkStringify, { bullet: '-' }).stringify(tree));
};

const about: [string, string, string][] = [
  ['/index.md', ...words.whole],
  ['/timeline.md', ...words.timeline],
  ['/method/', ...words.method],
  ['/data/', ...words.data],
];

function section<T>(name: string, items: T[], toLink: (item: T) => [path: string, title: string, about: string]): RootContent[] {
  if (items.length === 0) return [];
  const children = items.map((item): ListItem => {
    const [path, title, text] = toLink(item);
    const link = { type: 'link' as const, url: absolute(path), children: [{ type: 'text' as const, value: title }] };
    const line: Paragraph = { type: 'paragraph', children: [link, { type: 'text', value: `: ${text}` }] };
    return { type: 'listItem', children: [line] };
  });
  return [heading(2, name), { type: 'list', spread: false, children }];
}

function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
