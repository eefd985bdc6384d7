import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { TopicPage } from '../compose/compose-topic.ts';
import type { SpeakerQuotes } from '../compose/group-speakers.ts';
import type { ResolvedClaim } from '../compose/resolve-claim.ts';
import type { Account, ClaimRow } from '../domain/content.ts';
import { accountName, fitsMatrix } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { capitalise, standAlone, wordsOf } from '../domain/words.ts';
import type { PageContext } from './claims-to-mdx.ts';
import { claimWriter, datesNodes, footnotes, section } from './claims-to-mdx.ts';
import { block, heading, inline, link, paragraph, text, writeMdx } from './mdx.ts';

/** A topic page, complete: read on a code host, footnotes and all, it says everything the site says. */
export function topicToMdx(page: TopicPage, context: PageContext): string {
  const { topic } = page;
  const write = claimWriter(page, context, `/topics/${page.slug}/`);
  const { rows } = page;
  const unexplained = unexplainedNotes(topic.unexplained);
  const body = [
    section('answer', 'answer', 'In short', [...write.paragraphs(page.answer), ...unexplained(page.answer)]),
    [basisNode(page, context)],
    ...page.questions.map(({ id, was, question, claims }) =>
      section(
        `q-${id}`,
        'question',
        question,
        [...write.paragraphs(claims), ...unexplained(claims)],
        was.map((old) => `q-${old}`),
      ),
    ),
    section(
      'said',
      'said',
      'Who says what',
      page.speakers.map((speaker) => speakerNode(speaker, context)),
    ),
    section('next', 'next', 'What was said to happen next', write.list(page.next)),
    section('unknown', 'unknown', 'What is not known', write.list(page.unknown)),
    section('near', 'near', 'Passages near this topic', nearNodes(page, context)),
    section('dates', 'dates', 'Dates', datesNodes(page.events, write)),
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

/** Below the claims that first use a term which no account explains, a line that says so. */
function unexplainedNotes(terms: string[]): (claims: ResolvedClaim[]) => RootContent[] {
  const told = new Set<string>();
  return (claims) => {
    const used = terms.filter((term) => !told.has(term) && claims.some(({ plain }) => plain.includes(term)));
    used.forEach((term) => told.add(term));
    return used.length === 0 ? [] : [block('Remark', {}, [paragraph(text(`Not explained in any account: ${used.join(', ')}.`))])];
  };
}

/** "As of", and the accounts that the page rests on. */
export function basisNode(
  { receipt, confirmed, accepted = 0 }: Pick<TopicPage, 'receipt' | 'confirmed'> & { accepted?: number },
  { accounts, asOf }: PageContext,
): RootContent {
  const resting = accounts.filter(({ slug }) => receipt.accounts.includes(slug));
  const asOfText = asOf ? `As of ${formatEdtf(asOf)}. ` : '';
  const digests = resting.every(({ rights }) => rights === 'digest');
  const count = (digests ? 'our digests of ' : '') + (resting.length === 1 ? 'one account' : `${resting.length} accounts`);
  const by = accepted > 0 ? `an editor has confirmed ${accepted} of its claims.` : 'no editor has confirmed it.';
  const unconfirmed = confirmed
    ? ''
    : ` Put together by machine from the accounts’ own sentences; ${by} The first mark behind a sentence is the account whose words it is in.`;
  const items = resting.map(({ mark, slug, ...account }) => ({
    type: 'listItem' as const,
    children: [paragraph(inline('Account', { mark }, []), text(' '), link(`/articles/${slug}/`, text(capitalise(accountName(account)))))],
  }));
  return block('Basis', {}, [
    paragraph(text(`${asOfText}Rests on ${count}.${unconfirmed}`)),
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
