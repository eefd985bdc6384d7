/** What an article's page says of the other accounts: signs in its text, a note for each, and the topics that a passage is used in. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Backed, Heard } from '../domain/backed.ts';
import type { PassageData } from '../domain/content.ts';
import { signsOf } from '../domain/signs.ts';
import { accounts as accountWords, text as say } from '../interface/here.ts';
import { shortNames } from '../page-data/describe-account.ts';
import { chip } from './account-lists.ts';
import type { RenderContext } from './components.ts';
import { ourLanguage } from './our-language.ts';

/** A sign behind words of the article, which leads to its note. */
export function told(note: string, children: ElementContent[]): Element {
  const text = children.map((child) => toString(child)).join('');
  const parts = text.split(' · ');
  const shown = parts.flatMap((part, i) => [i > 0 ? ' · ' : '', part === '≠' ? h('b', part) : part]);
  const ariaLabel = parts.map((part) => `${part}: ${meaningOf(part)}`).join(', ');
  return h(text === say.only ? 'a.told.only' : 'a.told', { href: `#${note}`, role: 'doc-noteref', ariaLabel }, shown);
}

function meaningOf(sign: string): string {
  if (sign === '≠') return say.toldDifferently;
  return sign.startsWith('+') ? say.toldByMore(sign.slice(1)) : say.inNoOther;
}

/** The notes of a passage, and where it is used. */
export function besideOf(passage: PassageData, context: RenderContext): Element[] {
  const notes = signsOf(passage).map(({ note, text, backs }) =>
    h(
      text === 'only' ? 'div.heard.only' : 'div.heard',
      { id: note, popover: 'auto', role: 'note', ariaLabel: say.inTheOthers },
      backs.flatMap((backed) => noteOf(backed, context)),
    ),
  );
  const used = usedIn(passage);
  return notes.length + used.length > 0 ? [h('div.beside', ourLanguage(context), [...notes, ...used])] : [];
}

function noteOf({ topic, claim, text, part, others, alsoIn, differs, only, unconfirmed }: Backed, context: RenderContext): Element[] {
  const to = `/topics/${topic}/#c-${claim}`;
  const more = others - alsoIn.length;
  const which = [
    ...(part ? [`${say.inPart} `] : []),
    h('a', { href: to, lang: context.textLanguage }, text),
    ...(unconfirmed ? [` (${say.foundByMachine})`] : []),
  ];
  const also = h('ul.also', [
    ...alsoIn.map((heard) => line(heard, context)),
    ...(more > 0 ? [h('li', h('a', { href: to }, accountWords.more(more)))] : []),
  ]);
  const versions = (differs?.versions ?? []).flatMap((version) => version.in.map((heard) => line(heard, context)));
  return [
    ...(only ? [h('p', [h('b', say.only), ' ', ...which, `: ${say.inNoOther}`])] : []),
    ...(others > 0 ? [h('div', [h('p', [h('b', `+${others}`), ' ', ...which]), ' ', also])] : []),
    ...(differs
      ? [h('div', [h('p', [h('b.differs', '≠'), ' ', h('a', { href: to, lang: context.textLanguage }, differs.about)]), h('ul', versions)])]
      : []),
  ];
}

/** An account's mark and name, and what it has: in our words, or between quotation marks where the words are its own. */
function line({ article, passage, words }: Heard, { accounts }: RenderContext): Element {
  const account = accounts.find(({ slug }) => slug === article);
  if (!account) return h('li', words);
  const name = h('b', shortNames([account]).get(article));
  return h('li', [
    chip(account, `/articles/${article}/#${passage}`),
    ' ',
    h('span', [name, account.rights === 'digest' ? `, ${say.ourDigest}: ` : ': ', account.rights === 'full' ? `“${words}”` : words]),
  ]);
}

/** One line: the topic, or the number of them above their names. It names the passage, as in the margin it may stand below it. */
function usedIn({ id, topics }: PassageData): Element[] {
  const links = topics.map(({ topic, title, claim }) => h('a', { href: `/topics/${topic}/#c-${claim}` }, title));
  const number = id.slice(1);
  const [first] = links;
  if (!first) return [];
  if (links.length === 1) return [h('p.used', [`${say.usedIn(number)} `, first])];
  const items = links.map((link) => h('li', link));
  return [h('details.used', [h('summary', say.usedInTopics(number, links.length)), h('ul', items)])];
}
