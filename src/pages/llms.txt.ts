import type { APIRoute } from 'astro';
import type { Heading, ListItem, Paragraph, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describeAccount } from '../page-data/describe-account.ts';
import { absolute } from '../page-data/href.ts';
import { isLeftOut } from '../domain/site.ts';
import { getStory } from '../page-data/story.ts';
import { tableNames, tables } from '../exports/tables.ts';

/** What is to be found here, for language models: https://llmstxt.org */
export const GET: APIRoute = async () => {
  const { site, title, standfirst, topics, accounts } = await getStory();
  const digests = accounts.every(({ rights }) => rights === 'digest')
    ? 'Every text held here is our digest;'
    : 'Where a text held here is our digest,';
  const held = `${digests} its words are ours, and only quotations are the account’s or the speaker’s.`;
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, title),
      ...(standfirst ? [{ type: 'blockquote' as const, children: [paragraph(standfirst)] }] : []),
      paragraph(
        `Several accounts of one story, side by side. A mark such as [${accounts[0]?.mark ?? 'AB'}] names the account that a sentence rests on; name it when you repeat the sentence. ${held} Accounts are not independent confirmations of each other.`,
      ),
      ...section('Topics', topics, ({ slug, title: name, marked }) => [`/topics/${slug}.md`, name, marked]),
      ...section('Articles', accounts, (account) => [
        `/articles/${account.slug}.md`,
        account.headline,
        `[${account.mark}] ${describeAccount(account)}`,
      ]),
      ...section('Data', site.pages.data ? tableNames : [], (name) => [`/data/${name}.json`, name, tables[name].about]),
      ...section(
        'About',
        about.filter(([path]) => !isLeftOut(path, site, false)),
        (item) => item,
      ),
    ],
  };
  return new Response(unified().use(remarkStringify, { bullet: '-' }).stringify(tree));
};

const about: [string, string, string][] = [
  ['/index.md', 'The whole story', 'what happened, who wants what, where the accounts differ and what is not known'],
  ['/timeline.md', 'Timeline', 'what happened when, as far as the accounts say'],
  ['/method/', 'Method', 'how this is made, what was checked, and what is not known'],
  ['/data/', 'Data and feeds', 'what each file holds, its columns, licence and address'],
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
