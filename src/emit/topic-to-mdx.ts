import type { FootnoteDefinition, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { ComposedEvent, TopicPage } from '../compose/compose-topic.ts';
import type { SpeakerQuotes } from '../compose/group-speakers.ts';
import type { Numbered } from '../compose/number-citations.ts';
import type { ResolvedClaim } from '../compose/resolve-claim.ts';
import type { Account, ClaimRow } from '../domain/content.ts';
import type { LinkFinder } from '../compose/find-links.ts';
import { fitsMatrix } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { capitalise, standAlone, wordsOf } from '../domain/words.ts';
import { block, heading, inline, link, paragraph, strong, text, writeMdx } from './mdx.ts';

/** What writing a page needs beside the page: the accounts, and the links of first mentions. */
export interface PageContext {
  accounts: Account[];
  findLinks: LinkFinder;
  asOf: Edtf | undefined;
}

/** A topic page, complete: read on a code host, footnotes and all, it says everything the site says. */
export function topicToMdx(page: TopicPage, context: PageContext): string {
  const { topic } = page;
  const write = claimWriter(page, context, `/topics/${page.slug}/`);
  const { rows } = page;
  const body = [
    section('answer', 'answer', 'In short', write.paragraphs(page.answer)),
    [basisNode(page, context)],
    ...page.questions.map(({ id, question, claims }) => section(`q-${id}`, 'question', question, write.paragraphs(claims))),
    section(
      'said',
      'said',
      'Who says what',
      page.speakers.map((speaker) => speakerNode(speaker, context)),
    ),
    section('next', 'next', 'What was said to happen next', write.list(page.next)),
    section('unknown', 'unknown', 'What is not known', write.list(page.unknown)),
    section('near', 'near', 'Passages near this topic', nearNodes(page, context)),
    section('dates', 'dates', 'Dates', write.events(page.events)),
    section('accounts', 'accounts', 'Claims by account', rows.length > 0 ? [matrixNode(rows, context.accounts)] : []),
  ].flat();
  const front = {
    title: topic.title,
    ...(topic.question ? { question: topic.question } : {}),
    confirmed: page.confirmed,
    ...(topic.updated ? { updated: topic.updated } : {}),
  };
  return writeMdx(front, [...body, ...footnotes(page, context)]);
}

/** Nothing where there is nothing to say. */
export function section(id: string, kind: string, title: string, children: RootContent[]): RootContent[] {
  return children.length === 0 ? [] : [block('Section', { id, kind }, [heading(2, title), ...children])];
}

function was(claim: ResolvedClaim): { was?: string } {
  return claim.was.length > 0 ? { was: claim.was.join(' ') } : {};
}

export function claimWriter(page: Numbered, { accounts, findLinks }: PageContext, self: string) {
  const linkFirst = firstLinker(findLinks, self);
  const partNodes = (part: ResolvedClaim['parts'][number]): PhrasingContent[] =>
    typeof part === 'string'
      ? linkFirst(part)
      : [...new Set(part.map(page.labelOf))].map((label) => ({ type: 'footnoteReference', identifier: label.toLowerCase(), label }));
  const claimNode = (claim: ResolvedClaim) =>
    inline(
      'Claim',
      { id: claim.id, ...was(claim), ...(claim.differs ? { differs: 'yes' } : {}) },
      claim.parts.flatMap((part) => partNodes(part)),
    );
  return {
    /** Claims as connected prose: a paragraph goes on until a claim asks for a new one, or sets wordings below itself. */
    paragraphs(claims: ResolvedClaim[]): RootContent[] {
      const nodes: RootContent[] = [];
      let open: PhrasingContent[] = [];
      const close = () => {
        if (open.length > 0) nodes.push(paragraph(...open));
        open = [];
      };
      for (const claim of claims) {
        if (claim.paragraph) close();
        open.push(...(open.length > 0 ? [text(' ')] : []), claimNode(claim));
        if (!claim.wordings) continue;
        close();
        nodes.push(wordingsNode(claim, accounts));
      }
      close();
      return nodes;
    },
    /** One item a claim, with what `more` adds behind it. */
    list(claims: ResolvedClaim[], more: (i: number) => PhrasingContent[] = () => []): RootContent[] {
      if (claims.length === 0) return [];
      const children = claims.map((claim, i) => ({
        type: 'listItem' as const,
        children: [paragraph(claimNode(claim), ...more(i)), ...(claim.wordings ? [wordingsNode(claim, accounts) as Paragraph] : [])],
      }));
      return [{ type: 'list', spread: false, children }];
    },
    events(events: ComposedEvent[]): RootContent[] {
      if (events.length === 0) return [];
      const children = events.map((event) => ({
        type: 'listItem' as const,
        children: [
          paragraph(
            inline('Event', { id: event.id, ...was(event), when: event.when }, [
              strong(formatEdtf(event.when)),
              text(' '),
              ...event.parts.flatMap(partNodes),
            ]),
          ),
        ],
      }));
      return [{ type: 'list', spread: false, children }];
    },
  };
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

/** "As of", and the accounts that the page rests on. */
export function basisNode(
  { receipt, confirmed, accepted = 0 }: Pick<TopicPage, 'receipt' | 'confirmed'> & { accepted?: number },
  { accounts, asOf }: PageContext,
): RootContent {
  const resting = accounts.filter(({ slug }) => receipt.accounts.includes(slug));
  const asOfText = asOf ? `As of ${formatEdtf(asOf)}. ` : '';
  const count = resting.length === 1 ? 'one account' : `${resting.length} accounts`;
  const by = accepted > 0 ? `an editor has confirmed ${accepted} of its claims.` : 'no editor has confirmed it.';
  const unconfirmed = confirmed
    ? ''
    : ` Put together by machine from the accounts’ own sentences; ${by} The first mark behind a sentence is the account whose words it is in.`;
  const items = resting.map(({ mark, slug, label }) => ({
    type: 'listItem' as const,
    children: [paragraph(inline('Account', { mark }, []), text(' '), link(`/articles/${slug}/`, text(capitalise(label))))],
  }));
  return block('Basis', {}, [
    paragraph(text(`${asOfText}Rests on ${count} held here.${unconfirmed}`)),
    { type: 'list', spread: false, children: items },
  ]);
}

/** What the machine tells nothing from: links, account by account. */
function nearNodes({ near }: TopicPage, { accounts }: PageContext): RootContent[] {
  const items = accounts.flatMap(({ slug, mark }) => {
    const passages = near.filter((address) => address.startsWith(`${slug}#`)).map((address) => address.slice(slug.length + 1));
    const links = passages.flatMap((id, i) => [
      text(i === 0 ? ' ' : ', '),
      link(`/articles/${slug}/#${id}`, text(`passage ${id.slice(1)}`)),
    ]);
    return passages.length === 0 ? [] : { type: 'listItem' as const, children: [paragraph(inline('Account', { mark }, []), ...links)] };
  });
  return items.length === 0
    ? []
    : [paragraph(text('They may belong to it; no claim is made from them.')), { type: 'list', spread: false, children: items }];
}

/** Each account's own wording where the words differ; of the same words, those that end without the comma of a sentence. */
function speakerNode({ name, entity, utterances }: SpeakerQuotes, { accounts }: PageContext): RootContent {
  const byName = new Map(accounts.map((account) => [account.slug, account]));
  const quotes = utterances.map(({ wordings }): RootContent => {
    const lines = [...Map.groupBy(wordings, ({ quote }) => wordsOf(quote.text).join(' ')).values()].map((same) => {
      const texts = same.map(({ quote }) => quote.text);
      const marks = same.flatMap(({ article, quote }) => {
        const account = byName.get(article);
        return account ? [text(' '), inline('Account', { mark: account.mark, to: `/articles/${article}/#${quote.passage}` }, [])] : [];
      });
      return paragraph(text(`“${standAlone(texts.find((one) => standAlone(one) === one) ?? texts[0] ?? '')}”`), ...marks);
    });
    return { type: 'blockquote', children: lines };
  });
  return block('Speaker', entity ? { id: entity } : {}, [heading(3, name), ...quotes]);
}

/** A column for each account; where there are more than fit beside each other, one that names those that report a claim. */
export function matrixNode(rows: ClaimRow[], accounts: Account[]): RootContent {
  const row = (cells: PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  const cells = (reporting: string[]): PhrasingContent[][] =>
    fitsMatrix(accounts)
      ? accounts.map(({ slug, mark }) => [text(reporting.includes(slug) ? mark : '–')])
      : [accounts.filter(({ slug }) => reporting.includes(slug)).map(({ mark }) => inline('Account', { mark }, []))];
  const head = row([[text('Claim')], ...(fitsMatrix(accounts) ? accounts.map(({ mark }) => [text(mark)]) : [[text('Reported by')]])]);
  const body = rows.map(({ id, text: value, accounts: reporting }) => row([[link(`#c-${id}`, text(value))], ...cells(reporting)]));
  const blanks = paragraph(
    text('No mark: not in this account, as far as the copy held here goes. '),
    link('/compare/', text('All topics')),
  );
  return block('Matrix', {}, [{ type: 'table', children: [head, ...body] }, blanks]);
}

export function footnotes({ citations }: Numbered, { accounts }: PageContext): FootnoteDefinition[] {
  const byName = new Map(accounts.map((account) => [account.slug, account]));
  return citations.map(({ label, article, passage, words }) => ({
    type: 'footnoteDefinition',
    identifier: label.toLowerCase(),
    label,
    children: [
      paragraph(
        link(`/articles/${article}/#${passage}`, text(byName.get(article)?.label ?? article)),
        text(`, passage ${passage.slice(1)}: “${words}”`),
      ),
    ],
  }));
}
