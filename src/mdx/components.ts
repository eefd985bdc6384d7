import type { Element, ElementContent, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Account, ArticleData, Citation, EventData } from '../domain/content.ts';
import { sourceName } from '../domain/content.ts';
import { markKey } from '../domain/mark-key.ts';
import { formatEdtf, toHtmlDate } from '../domain/edtf.ts';
import { accounts as accountWords, dates, sections, text as words } from '../interface/here.ts';
import { articleDate } from '../page-data/describe-account.ts';
import { capitalise } from '../domain/words.ts';
import { chip, legend, square, toldApart } from './account-lists.ts';
import { board } from './board.ts';
import { claimLink, withClaimLink } from './claim-link.ts';
import { originalLinks } from './original-links.ts';
import { ourLanguage } from './our-language.ts';
import { timeline } from './timeline.ts';
import { besideOf, told } from './told-notes.ts';

/** What the components of one page may need to know. */
export interface RenderContext {
  /** Path that all links begin with, `/` or `/sub/dir/`. */
  base: string;
  /** Those that the page names, in the order of the story. */
  accounts: Account[];
  /** The story has so many that names stand beside their marks. */
  manyAccounts: boolean;
  citations: Citation[];
  /** Of what the story says, where it is another than the page’s. */
  textLanguage?: string | undefined;
  /** For an article: its passages, with the statements that they back. */
  article?: ArticleData;
  /** For the timeline: its events. */
  events?: EventData[];
}

type Attributes = Record<string, string>;
type Component = (attributes: Attributes, children: ElementContent[], context: RenderContext) => ElementContent[];

/** Sections that are one line until a reader asks. */
const folded = new Set(['said', 'next', 'near', 'dates', 'terms']);

/** Every component that content may use, as a pure function to HTML. */
const components: Record<string, Component> = {
  Note: (_, children) => [h('aside.note', { id: 'note', ariaLabel: words.ownNote }, [h('b', words.ownNote), ...children])],
  Passage: ({ id = '', kind = '' }, children, context) => passage(id, kind, children, context),
  Quote: ({ speaker }, children) => [h('q', { title: speaker ? words.saidBy(speaker) : undefined }, children)],
  Emphasis: ({ kind }, children) => [h(kind === 'strong' ? 'strong' : 'em', children)],
  Mention: ({ to = '' }, children) => [h('a', { href: to }, children)],
  Time: ({ value = '', from = '' }, children) => [dated(value, { tabIndex: 0, dataNote: sayDate(value, from) }, children)],
  Told: ({ note = '' }, children) => [told(note, children)],
  Section: ({ id = '', was, kind = '' }, [heading, ...inIt], context) => {
    const { textLanguage } = context;
    const children = kind === 'days' && context.events ? timeline(inIt, context) : inIt;
    const lang = kind === 'board' || kind === 'question' ? textLanguage : undefined;
    const h2 = h('h2', kind === 'board' ? { id: `${id}-h`, lang } : { lang }, heading?.type === 'element' ? heading.children : []);
    const section = folded.has(kind) ? h(`section.${kind}`, fold(h2, id, children)) : h(`section.${kind}`, { id }, [h2, ...children]);
    return [...formerly('', was), section];
  },
  Claim: ({ id = '', was }, children, context) => [
    ...formerly('c-', was),
    h(
      'span.claim',
      { id: `c-${id}`, lang: context.textLanguage },
      withClaimLink(claimLink(`c-${id}`, ourLanguage(context)), gatherPins(children)),
    ),
  ],
  Term: ({ to = '' }, children) => [h('a', { href: to, role: 'doc-glossref' }, children)],
  Explained: ({ id = '' }, [term, ...children], { textLanguage }) => [
    h('span', { id: `t-${id}`, lang: textLanguage }, [h('dfn', term?.type === 'element' ? term.children : []), ...gatherPins(children)]),
  ],
  InPart: (_, children, context) => [h('small.part', ourLanguage(context), gatherPins(children))],
  Copies: (_, children, context) => [h('small.copies', ourLanguage(context), children)],
  Unconfirmed: (_, children) => [h('abbr.unconfirmed', { role: 'img', title: words.unconfirmed, ariaLabel: words.unconfirmed }, children)],
  Versions: ({ id = '', was }, [about, ...versions], context) => [
    ...formerly('c-', was),
    h('div.versions', { id: `c-${id}`, role: 'group', ariaLabelledBy: `h-${id}` }, [
      h('p', [
        h('span', { id: `h-${id}`, lang: context.textLanguage }, about?.type === 'element' ? about.children : []),
        ' ',
        claimLink(`c-${id}`, ourLanguage(context)),
      ]),
      ...toldApart(versions, context),
    ]),
  ],
  Remark: (_, children) => [h('div.small', children)],
  Correction: ({ id }, children) => [h('div', { id: id && `c-${id}` }, children)],
  Wordings: (_, children, { textLanguage }) => [h('div.wordings', { lang: textLanguage }, children)],
  Speaker: (_, children, { textLanguage }) => [h('div.speaker', { lang: textLanguage }, children)],
  Day: ({ when = '' }, [date, ...events]) => [
    h('div.day', [h('h3', [dated(when, {}, date?.type === 'element' ? date.children : [])]), ...events]),
  ],
  Event: ({ id = '', was }, children, context) => [
    ...formerly('e-', was),
    h(
      'span.event',
      { id: `e-${id}`, lang: context.textLanguage },
      withClaimLink(claimLink(`e-${id}`, ourLanguage(context)), gatherPins(children)),
    ),
  ],
  Board: ({ stances = '' }, children) => board(stances.split(' '), children),
  Basis: (_, children, context) => [h('div.basis', legend(children, context))],
  Account: ({ mark = '', to }, _, { accounts }) => [chip(accounts.find((known) => known.mark === mark) ?? { mark, label: mark }, to)],
};

/** The address is that of what is folded: a link to it unfolds it, without a script. */
function fold(heading: Element, id: string, children: ElementContent[]): Element {
  return h('details', [h('summary', [heading]), h('div', { id }, children)]);
}

export function componentOf(name: string | null): Component | undefined {
  return name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
}

/** A pin: the mark of the account, leading to the cited words at the foot of the page. */
export function renderPin(label: string, context: RenderContext): Element {
  const citation = context.citations.find((known) => known.label === label);
  const account = context.accounts.find(({ slug }) => slug === citation?.article);
  const address = { href: `#s${numberOf(label)}`, role: 'doc-noteref' };
  if (citation?.kind === 'context') return h('a.pin.context', { ...address, ariaLabel: words.contextOf(account?.mark ?? '') }, 'i');
  return h('a.pin', { ...address, dataM: account ? markKey(account) : undefined }, account?.mark ?? label);
}

/** A citation's number on its page: its label without the mark. Short, as it stands on a page twice for every pin. */
function numberOf(label: string): string {
  return label.slice(label.lastIndexOf('-') + 1);
}

/** The cited words with the sentence around them, by account; the pins lead here. */
export function renderSources({ accounts, citations, textLanguage }: RenderContext): Element[] {
  if (citations.length === 0) return [];
  const groups = accounts.flatMap((account) => {
    const cited = citations.filter(({ article }) => article === account.slug);
    if (cited.length === 0) return [];
    const items = [...Map.groupBy(cited, ({ passage: id }) => id)].map(([id, ofPassage]) => {
      const link = h('a.to', { href: `/articles/${account.slug}/#${id}` }, sections.passage(id.slice(1)));
      const sentences = bySentence(ofPassage.map((citation) => inLongest(citation, ofPassage)));
      const repeats = repeatsOf(sentences);
      return h('li', [
        ...sentences.flatMap((group) => sentence(group, repeats.has(group), textLanguage)),
        link,
        ...originalLinks(account, ofPassage),
      ]);
    });
    return [
      h('h3', [square(account), ' ', capitalise(sourceName(account, accountWords)), h('small', `, ${articleDate(account)}`)]),
      h('ul', items),
    ];
  });
  return [h('section.sources', fold(h('h2', sections.sources), 'sources', groups))];
}

/** A citation in the longest stretch of its passage that is printed with its sentence. */
function inLongest(citation: Citation, beside: Citation[]): Citation {
  const holding = beside.map(({ context }) => context).filter((context) => context.includes(citation.context));
  const context = holding.toSorted((a, b) => b.length - a.length)[0] ?? citation.context;
  const moved = context.indexOf(citation.context);
  return { ...citation, context, at: { start: citation.at.start + moved, end: citation.at.end + moved } };
}

/** Citations of the same sentence stand in it together, one within another where it is, unless their words overlap. */
function bySentence(citations: Citation[]): Citation[][] {
  const groups: Citation[][] = [];
  for (const citation of citations.toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)) {
    const group = groups.find(
      ([first, ...more]) =>
        first?.kind === citation.kind &&
        first.passage === citation.passage &&
        first.context === citation.context &&
        [first, ...more].every(({ at }) => at.end <= citation.at.start || isWithin(citation, { at })),
    );
    if (group) group.push(citation);
    else groups.push([citation]);
  }
  return groups.sort((a, b) => citations.indexOf(a[0] as Citation) - citations.indexOf(b[0] as Citation));
}

function isWithin({ at }: Pick<Citation, 'at'>, whole: Pick<Citation, 'at'>): boolean {
  return whole.at.start <= at.start && at.end <= whole.at.end;
}

/** The groups whose sentence another one prints: the longest does, of two as long the one that cites more of it, or supports. */
function repeatsOf(groups: Citation[][]): Set<Citation[]> {
  const lengthOf = ([first]: Citation[]) => first?.context.length ?? 0;
  const citedIn = (group: Citation[]) => group.reduce((sum, { at }) => sum + at.end - at.start, 0);
  const supports = ([first]: Citation[]) => Number(first?.kind === 'support');
  const ordered = groups.toSorted((a, b) => lengthOf(b) - lengthOf(a) || citedIn(b) - citedIn(a) || supports(b) - supports(a));
  return new Set(ordered.filter((group, i) => ordered.slice(0, i).some(([other]) => other?.context.includes(group[0]?.context ?? ''))));
}

/** The cited words of a sentence, marked in it. The browser's own way back leads to the claim that a reader came from. */
function sentence(citations: Citation[], isRepeated: boolean, lang: string | undefined): (Element | string)[] {
  const { kind, context = '' } = citations[0] ?? {};
  const shown = isRepeated ? wordsAlone(citations, context) : markedIn(context, 0, context.length, citations);
  return [h('span', { lang }, [...(kind === 'context' ? [h('i', `${words.context} `)] : []), ...shown]), ' '];
}

/** The cited words with "…" in place of their sentence. */
function wordsAlone(citations: Citation[], context: string): (Element | string)[] {
  const outer = citations.filter((citation) => !citations.some((other) => other !== citation && isWithin(citation, other)));
  const cuts = [0, ...outer.map(({ at }) => at.end)].map((from, i) => context.slice(from, outer[i]?.at.start));
  return cuts.flatMap((cut, i) => {
    const dots = /[\p{L}\p{N}]/u.test(cut) ? [i > 0 ? ' …' : '…', i < outer.length ? ' ' : ''] : [cut];
    const words = outer[i];
    return [
      ...dots,
      ...(words
        ? markedIn(
            context,
            words.at.start,
            words.at.end,
            citations.filter((one) => isWithin(one, words)),
          )
        : []),
    ];
  });
}

/** A stretch of a sentence. */
function markedIn(text: string, start: number, end: number, citations: Citation[]): (Element | string)[] {
  const [first, ...others] = citations;
  if (!first) return [text.slice(start, end)];
  const inner = others.filter((other) => isWithin(other, first));
  const marked = h('mark', { id: `s${numberOf(first.label)}` }, markedIn(text, first.at.start, first.at.end, inner));
  return [text.slice(start, first.at.start), marked, ...markedIn(text, first.at.end, end, others.slice(inner.length))];
}

function passage(id: string, kind: string, children: ElementContent[], context: RenderContext): ElementContent[] {
  const data = context.article?.passages.find((known) => known.id === id);
  const number = h('a.n', { href: `#${id}`, ...ourLanguage(context), ariaLabel: words.passage(id.slice(1)) }, id.slice(1));
  const className = ['passage', ...(kind ? [kind] : [])];
  const beside = data ? besideOf(data, context) : [];
  return [h('div', { id, className, lang: context.textLanguage }, [number, ...children, ...beside])];
}

/** Pins that follow each other stand together; a second one to the same account is a number, and `more`. */
function gatherPins(children: ElementContent[]): ElementContent[] {
  const gathered: ElementContent[] = [];
  let group: { pins: Element; ofContext: boolean } | undefined;
  for (const child of children) {
    if (child.type === 'element' && child.properties['role'] === 'doc-noteref') {
      const { dataM } = child.properties;
      // Context is of no account's column.
      const ofContext = dataM === undefined;
      if (group?.ofContext !== ofContext) {
        group = { pins: h(ofContext ? 'span.pins.who' : 'span.pins'), ofContext };
        gathered.push(group.pins);
      }
      const number = group.pins.children.filter((pin) => pin.type === 'element' && pin.properties['dataM'] === dataM).length + 1;
      const more = { ...child.properties, className: ['pin', 'more'], ariaLabel: `${number}, ${toString(child)}` };
      group.pins.children.push(number === 1 ? child : h('a', more, `${number}`));
    } else {
      group = undefined;
      gathered.push(child);
    }
  }
  return gathered;
}

/** Addresses that claims had which this one took the place of. */
function formerly(prefix: '' | 'c-' | 'e-', ids = ''): Element[] {
  return ids.split(' ').flatMap((id) => (id === '' ? [] : [h('span', { id: prefix + id })]));
}

/** A `<time>` where HTML can say what the words mean, and a plain `<span>` where it cannot. */
function dated(value: string, properties: Properties, children: ElementContent[]): Element {
  const dateTime = toHtmlDate(value);
  return dateTime === undefined ? h('span', properties, children) : h('time', { dateTime, ...properties }, children);
}

/** A date, and what it was reckoned from. */
function sayDate(value: string, from: string): string {
  const date = formatEdtf(value, dates);
  const known = reckoned[from];
  return known === undefined ? date : words.reckonedFrom(date, known);
}

const reckoned: Record<string, string> = {
  'publication date': words.reckoned.publication,
  'inferred date': words.reckoned.inferred,
  dateline: words.reckoned.dateline,
  'another date': words.reckoned.other,
};
