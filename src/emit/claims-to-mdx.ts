import type { FootnoteDefinition, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { LinkFinder } from '../compose/find-links.ts';
import type { Numbered } from '../compose/number-citations.ts';
import type { ComposedEvent, ResolvedClaim } from '../compose/resolve-claim.ts';
import type { Account } from '../domain/content.ts';
import { accountName, sourceName } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { capitalise, standAlone } from '../domain/words.ts';
import { block, heading, inline, link, paragraph, strong, text } from './mdx.ts';

/** What writing a page needs beside the page: the accounts, and the links of first mentions. */
export interface PageContext {
  accounts: Account[];
  findLinks: LinkFinder;
  asOf: Edtf | undefined;
}

/** `was` are ids that the section had. */
export function section({ id, kind = id, title, was = [] }: Headed, children: RootContent[]): RootContent {
  const formerly = was.length > 0 ? { was: was.join(' ') } : {};
  return block('Section', { id, kind, ...formerly }, [heading(2, title), ...children]);
}

/** What a section needs to be addressed and read. */
export interface Headed {
  id: string;
  kind?: string;
  title: string;
  was?: string[];
}

/** How the claims of one page are written: its footnotes, and its links of first mentions. */
interface Hand {
  accounts: Account[];
  claimNode: (claim: ResolvedClaim) => PhrasingContent;
}

export function claimWriter(page: Numbered, { accounts, findLinks }: PageContext, self: string) {
  const linkFirst = firstLinker(findLinks, self);
  const partNodes = (part: ResolvedClaim['parts'][number]): PhrasingContent[] =>
    typeof part === 'string'
      ? linkFirst(part)
      : [...new Set(part.map(page.labelOf))].map((label) => ({ type: 'footnoteReference', identifier: label.toLowerCase(), label }));
  const claimNode = (claim: ResolvedClaim) => inline('Claim', { id: claim.id, ...was(claim) }, claim.parts.flatMap(partNodes));
  const eventNode = (event: ComposedEvent) =>
    inline('Event', { id: event.id, ...was(event), when: event.when }, [
      strong(formatEdtf(event.when)),
      text(' '),
      ...event.parts.flatMap(partNodes),
    ]);
  const hand = { accounts, claimNode };
  return {
    /** Claims as connected prose. */
    paragraphs: (claims: ResolvedClaim[]) => paragraphNodes(claims, hand),
    /** One item a claim, or a conflict with its versions, with what `more` adds behind it. */
    list: (claims: ResolvedClaim[], more: (claim: ResolvedClaim) => PhrasingContent[] = () => []) =>
      listNode(byConflict(claims).map((versions) => itemNodes(versions, more(versions[0]), hand))),
    events: (events: ComposedEvent[]) => listNode(events.map((event) => [paragraph(eventNode(event))])),
  };
}

/** Events in their order, behind a word on how their dates were found. */
export function datesNodes(events: ComposedEvent[], write: ReturnType<typeof claimWriter>): RootContent[] {
  const remark =
    'Where an account gives less than the date that stands here, such as “Monday”, “today” or a day without its year, the rest is our reckoning.';
  return [block('Remark', {}, [paragraph(text(remark))]), ...write.events(events)];
}

/** A paragraph goes on until a claim asks for a new one, or something is set below it. */
function paragraphNodes(claims: ResolvedClaim[], hand: Hand): RootContent[] {
  const nodes: RootContent[] = [];
  let open: PhrasingContent[] = [];
  const close = () => {
    if (open.length > 0) nodes.push(paragraph(...open));
    open = [];
  };
  for (const versions of byConflict(claims)) {
    const [claim] = versions;
    const below = belowNodes(versions, hand);
    if (claim.paragraph || isConflict(claim)) close();
    if (!isConflict(claim)) open.push(...(open.length > 0 ? [text(' ')] : []), hand.claimNode(claim));
    if (below.length > 0) close();
    nodes.push(...below);
  }
  close();
  return nodes;
}

function itemNodes(versions: [ResolvedClaim, ...ResolvedClaim[]], added: PhrasingContent[], hand: Hand): RootContent[] {
  const [claim] = versions;
  const below = belowNodes(versions, hand);
  if (isConflict(claim)) return [...below, ...(added.length > 0 ? [paragraph(...added)] : [])];
  return [paragraph(hand.claimNode(claim), ...(added.length > 0 ? [text(' '), ...added] : [])), ...below];
}

function listNode(items: RootContent[][]): RootContent[] {
  const children = items.map((item) => ({ type: 'listItem' as const, children: item as Paragraph[] }));
  return children.length === 0 ? [] : [{ type: 'list', spread: false, children }];
}

/** What is set below a sentence, or in its place: the versions of a conflict, or the wordings of a quotation. */
function belowNodes(versions: [ResolvedClaim, ...ResolvedClaim[]], hand: Hand): RootContent[] {
  const [claim] = versions;
  if (isConflict(claim)) return versionsNodes(versions, hand);
  return claim.wordings ? [wordingsNode(claim, hand.accounts)] : [];
}

/** The versions of a conflict, each with the accounts that tell it. */
function versionsNodes(versions: ResolvedClaim[], { accounts, claimNode }: Hand): RootContent[] {
  const [{ differs } = {}] = versions;
  if (!differs) return [];
  const items = versions.map((claim) => [paragraph(strong(namesOf(claim, accounts)), text(' '), claimNode(claim))]);
  const head = paragraph(strong(differs.about), text(': told differently.'));
  return [block('Versions', { id: differs.id, ...was(differs) }, [head, ...listNode(items)])];
}

function was(claim: Pick<ResolvedClaim, 'was'>): { was?: string } {
  return claim.was.length > 0 ? { was: claim.was.join(' ') } : {};
}

function isConflict({ differs }: ResolvedClaim): boolean {
  return differs?.kind === 'conflict';
}

/** The versions of a conflict together, every other claim by itself. */
function byConflict(claims: ResolvedClaim[]): [ResolvedClaim, ...ResolvedClaim[]][] {
  const groups: [ResolvedClaim, ...ResolvedClaim[]][] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && isConflict(claim) && last[0].differs?.id === claim.differs?.id) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** Who tells a version: "The New York Times, Arbiterz". */
function namesOf({ accounts: telling }: ResolvedClaim, accounts: Account[]): string {
  const named = accounts.filter(({ slug }) => telling.includes(slug));
  return named.map((account) => capitalise(accountName(account))).join(', ');
}

/** Links the first mention of each page, outside quotations. */
function firstLinker(findLinks: PageContext['findLinks'], self: string): (value: string) => PhrasingContent[] {
  const linked = new Set<string>([self]);
  return (value) => {
    const nodes: PhrasingContent[] = [];
    let at = 0;
    for (const found of findLinks(value)) {
      const quoted = (value.slice(0, found.start).match(/[“”]/g)?.length ?? 0) % 2 === 1;
      if (quoted || linked.has(found.to)) continue;
      linked.add(found.to);
      nodes.push(text(value.slice(at, found.start)), link(found.to, text(value.slice(found.start, found.end))));
      at = found.end;
    }
    return [...nodes, text(value.slice(at))];
  };
}

/** The pinned words of each account, one above the other. */
function wordingsNode(claim: ResolvedClaim, accounts: Account[]): RootContent {
  const markOf = new Map(accounts.map(({ slug, mark }) => [slug, mark]));
  const items = claim.pins.map((pin) => {
    const mark = inline(
      'Account',
      { mark: markOf.get(pin.article.slug) ?? '', to: `/articles/${pin.article.slug}/#${pin.passage.id}` },
      [],
    );
    return { type: 'listItem' as const, children: [paragraph(mark, text(` ${standAlone(pin.words)}`))] };
  });
  return block('Wordings', {}, [{ type: 'list', spread: false, children: items }]);
}

/** The cited words, without quotation marks: those of a digest are ours. */
export function footnotes({ citations }: Numbered, { accounts }: PageContext): FootnoteDefinition[] {
  const bySlug = new Map(accounts.map((account) => [account.slug, account]));
  return citations.map(({ label, kind, article, passage, words }) => {
    const account = bySlug.get(article);
    const source = account ? capitalise(sourceName(account)) : article;
    return {
      type: 'footnoteDefinition',
      identifier: label.toLowerCase(),
      label,
      children: [
        paragraph(
          ...(kind === 'context' ? [text('Context. ')] : []),
          link(`/articles/${article}/#${passage}`, text(source)),
          text(`, passage ${passage.slice(1)}: ${words}`),
        ),
      ],
    };
  });
}
