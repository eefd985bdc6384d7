import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { ExplainedTerm } from '../compose/explained-terms.ts';
import type { LinkFinder } from '../compose/find-links.ts';
import type { Numbered } from '../compose/number-citations.ts';
import type { ComposedEvent, ResolvedClaim } from '../compose/resolve-claim.ts';
import type { Cache } from '../domain/cache.ts';
import type { Account } from '../domain/content.ts';
import { accountName, sourceName } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { isQuoted, termFinder } from '../domain/find-terms.ts';
import type { Site } from '../domain/site.ts';
import { overlaps } from '../domain/span.ts';
import { capitalise, standAlone } from '../domain/words.ts';
import type { Words } from '../interface/words.ts';
import { block, heading, inline, link, list, paragraph, strong, text } from './mdx.ts';

/** What writing a page needs beside the page: the accounts, and the links of first mentions. */
export interface PageContext {
  accounts: Account[];
  findLinks: LinkFinder;
  asOf: Edtf | undefined;
  /** Which of the pages that a site can do without are there. */
  pages: Site['pages'];
  words: Words;
  /** Of pages. */
  cache?: Cache;
}

/** What a section needs to be addressed and read. `was` are ids that it had. */
export interface Headed {
  id: string;
  kind?: string;
  title: string;
  was?: string[];
}

export function section({ id, kind = id, title, was }: Headed, children: RootContent[]): RootContent {
  return block('Section', { id, kind, was: formerly(was) }, [heading(2, title), ...children]);
}

/** Claims that stand in one place: the versions of a conflict together, every other by itself. */
type Group = [ResolvedClaim, ...ResolvedClaim[]];

/** Writes the claims of one page, with its footnotes and its links of first mentions; `self` is its address. */
export function claimWriter(page: Numbered & { terms?: ExplainedTerm[] }, { accounts, findLinks, words }: PageContext, self: string) {
  const bySlug = new Map(accounts.map((account) => [account.slug as string, account]));
  const linkFirst = firstLinker(findLinks, termFinder(page.terms ?? []), self);
  const partNodes = (part: ResolvedClaim['parts'][number]): PhrasingContent[] =>
    typeof part === 'string' ? linkFirst(part) : inPart(part[0]?.kind === 'part', page.labelsOf(part).map(referenceNode), words);
  const nodesOf = (claim: ResolvedClaim) => withSigns(claim, partNodes, words);
  const claimNode = (claim: ResolvedClaim) => inline('Claim', { id: claim.id, was: formerly(claim.was) }, nodesOf(claim));
  const eventNode = (event: ComposedEvent) => inline('Event', { id: event.id, was: formerly(event.was) }, nodesOf(event));

  /** The versions of a conflict, each with the accounts that tell it. */
  const versionsNode = (differs: NonNullable<ResolvedClaim['differs']>, versions: ResolvedClaim[]) => {
    const items = versions.map((claim) => [paragraph(strong(namesOf(claim, words, bySlug)), text(' '), claimNode(claim))]);
    // On the home page its section says so.
    const head = paragraph(strong(differs.about), ...(self === '/' ? [] : [text(`: ${words.sections.differently}`)]));
    return block('Versions', { id: differs.id, was: formerly(differs.was) }, [head, list(items)]);
  };
  /** A sentence, and what is set below it or in its place: the wordings of a quotation, or the versions of a conflict. */
  const groupNodes = (group: Group): { sentence: PhrasingContent[]; below: RootContent[] } => {
    const [claim] = group;
    if (claim.differs?.kind === 'conflict') return { sentence: [], below: [versionsNode(claim.differs, group)] };
    return { sentence: [claimNode(claim)], below: claim.wordings ? [wordingsNode(claim)] : [] };
  };

  return {
    /** Claims as connected prose. A paragraph goes on until a claim asks for a new one, or something is set below it. */
    paragraphs: (claims: ResolvedClaim[]): RootContent[] => {
      const nodes: RootContent[] = [];
      let open: PhrasingContent[] = [];
      const close = () => {
        if (open.length > 0) nodes.push(paragraph(...open));
        open = [];
      };
      for (const group of byConflict(claims)) {
        const { sentence, below } = groupNodes(group);
        if (group[0].paragraph || sentence.length === 0) close();
        open.push(...(open.length > 0 ? [text(' ')] : []), ...sentence);
        if (below.length > 0) close();
        nodes.push(...below);
      }
      close();
      return nodes;
    },
    /** One item a claim, or a conflict with its versions, with what `more` adds behind it. */
    list: (claims: ResolvedClaim[], more: (claim: ResolvedClaim) => PhrasingContent[] = () => []): RootContent[] => {
      const items = byConflict(claims).map((group) => {
        const { sentence, below } = groupNodes(group);
        const added = more(group[0]);
        if (sentence.length === 0) return [...below, ...(added.length > 0 ? [paragraph(...added)] : [])];
        return [paragraph(...sentence, ...(added.length > 0 ? [text(' '), ...added] : [])), ...below];
      });
      return items.length > 0 ? [list(items)] : [];
    },
    /** Events day by day, behind a word on how their dates were found. */
    dates: (events: ComposedEvent[]): RootContent[] => [
      block('Remark', {}, [paragraph(text(remarkOn(events, words)))]),
      ...[...Map.groupBy(events, ({ when }) => when)].map(([when, ofDay]) => dayNode(when, ofDay.map(eventNode), words)),
    ],
  };
}

/** What terms of a page mean. */
export function termList(terms: ExplainedTerm[], page: Numbered, { findLinks, words }: PageContext): RootContent {
  return list(terms.map((term) => [paragraph(termNode(term, page, findLinks, words))]));
}

/** What a term means, and the topic that tells more of it. */
function termNode({ id, term, parts }: ExplainedTerm, { labelsOf }: Numbered, findLinks: LinkFinder, { sections }: Words): PhrasingContent {
  const said = parts.flatMap((part) => (typeof part === 'string' ? text(part) : labelsOf(part).map(referenceNode)));
  const topic = findLinks(term).find(({ to }) => to.startsWith('/topics/'));
  const more = topic ? [text(' '), link(topic.to, text(sections.moreOnTerm))] : [];
  return inline('Explained', { id }, [strong(term), text(': '), ...said, ...more]);
}

/** A day, and what happened on it. */
function dayNode(when: Edtf, events: PhrasingContent[], { dates }: Words): RootContent {
  return block('Day', { when }, [heading(3, formatEdtf(when, dates)), list(events.map((event) => [paragraph(event)]))]);
}

export function referenceNode(label: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
}

/** Marks of accounts, behind a word that says so where they tell only a part of what they stand with. */
export function inPart(isPart: boolean, marks: PhrasingContent[], { accounts }: Words): PhrasingContent[] {
  return isPart && marks.length > 0 ? [text(' '), inline('InPart', {}, [text(`${accounts.inPart} `), ...marks])] : marks;
}

/** The parts of a statement; behind the marks of those that tell all of it, how many print it in the words of another. */
function withSigns(
  { parts, copies, confirmed }: ResolvedClaim,
  nodesOf: (part: ResolvedClaim['parts'][number]) => PhrasingContent[],
  { accounts }: Words,
): PhrasingContent[] {
  const behind = 1 + parts.findLastIndex((part) => typeof part !== 'string' && part[0]?.kind === 'support');
  const inSameWords = copies === 0 ? [] : [text(' '), inline('Copies', {}, [text(`(${accounts.copies(copies)})`)])];
  const nodes = [...parts.slice(0, behind).flatMap(nodesOf), ...inSameWords, ...parts.slice(behind).flatMap(nodesOf)];
  return [...nodes, ...unconfirmedSign(confirmed)];
}

/** What stands behind each statement that is put together by machine and that no editor has confirmed. */
export function unconfirmedSign(confirmed: boolean): PhrasingContent[] {
  return confirmed ? [] : [text(' '), inline('Unconfirmed', {}, [text('◇')])];
}

/** How the dates of events were found, and the events themselves. */
function remarkOn(events: ComposedEvent[], { sections: { reckoned, unconfirmed } }: Words): string {
  return events.every(({ confirmed }) => confirmed) ? reckoned : `${reckoned} ${unconfirmed}`;
}

export function formerly(was: string[] = []): string | undefined {
  return was.length > 0 ? was.join(' ') : undefined;
}

function byConflict(claims: ResolvedClaim[]): Group[] {
  const groups: Group[] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && claim.differs?.kind === 'conflict' && last[0].differs?.id === claim.differs.id) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** Who tells a version: "The New York Times, Arbiterz". */
function namesOf({ pins }: ResolvedClaim, { accounts }: Words, said: Map<string, Account>): string {
  return [...new Set(pins.map(({ account }) => capitalise(accountName(said.get(account.slug) ?? account, accounts))))].join(', ');
}

/** The pinned words of each account, one above the other. */
function wordingsNode({ pins }: ResolvedClaim): RootContent {
  const lines = pins.map(({ account, passage, words }) => [paragraph(accountNode(account, passage.id), text(` ${standAlone(words)}`))]);
  return block('Wordings', {}, [list(lines)]);
}

/** The mark of an account, which leads to the passage. */
export function accountNode({ mark, slug }: Account, passage: string): PhrasingContent {
  return inline('Account', { mark, to: `/articles/${slug}/#${passage}` });
}

/** Links the first mention of each page, outside quotations; before that, the first of a term that the page explains. */
function firstLinker(findLinks: LinkFinder, findTerms: LinkFinder, self: string): (value: string) => PhrasingContent[] {
  const linked = new Set<string>([self]);
  return (value) => {
    const terms = findTerms(value).filter(({ to }) => !linked.has(to));
    const others = findLinks(value).filter((found) => !isQuoted(value, found.start) && !terms.some((term) => overlaps(term, found)));
    const nodes: PhrasingContent[] = [];
    let at = 0;
    for (const { to, start, end } of [...terms, ...others].sort((a, b) => a.start - b.start)) {
      if (linked.has(to)) continue;
      linked.add(to);
      const words = text(value.slice(start, end));
      nodes.push(text(value.slice(at, start)), to.startsWith('#') ? inline('Term', { to }, [words]) : link(to, words));
      at = end;
    }
    return [...nodes, text(value.slice(at))];
  };
}

/** The cited words, without quotation marks: those of a digest are ours. */
export function footnotes({ citations }: Numbered, { accounts, words }: PageContext): FootnoteDefinition[] {
  const bySlug = new Map(accounts.map((account) => [account.slug, account]));
  return citations.map(({ label, kind, article, passage, words: cited }) => {
    const account = bySlug.get(article);
    const source = account ? capitalise(sourceName(account, words.accounts)) : article;
    return {
      type: 'footnoteDefinition',
      identifier: label.toLowerCase(),
      label,
      children: [
        paragraph(
          ...(kind === 'context' ? [text(`${words.sections.context} `)] : []),
          link(`/articles/${article}/#${passage}`, text(source)),
          text(`, ${words.sections.passage(passage.slice(1))}: ${cited}`),
        ),
      ],
    };
  });
}
