import type { RootContent } from 'mdast';
import type { TopicPage } from '../compose/compose-topic.ts';
import type { SpeakerQuotes } from '../compose/group-speakers.ts';
import type { ResolvedClaim } from '../compose/resolve-claim.ts';
import type { TopicSection } from '../compose/topic-sections.ts';
import type { Citation, TopicData } from '../domain/content.ts';
import { accountName } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Correction } from '../domain/record.ts';
import { capitalise, standAlone, wordsOf } from '../domain/words.ts';
import type { Words } from '../interface/words.ts';
import { boardToMdx } from './board-to-mdx.ts';
import type { Headed, PageContext } from './claims-to-mdx.ts';
import { accountNode, claimWriter, footnotes, section, termList } from './claims-to-mdx.ts';
import { block, heading, inline, link, list, paragraph, strong, text, writeMdx } from './mdx.ts';

/** A topic page, complete: read on a code host, footnotes and all, it says everything the site says. */
export function topicToMdx(page: TopicPage, context: PageContext): string {
  const { topic } = page;
  const { words } = context;
  const write = claimWriter(page, context, `/topics/${page.slug}/`);
  const unexplained = unexplainedNotes(topic.unexplained, words);
  const childrenOf = (one: TopicSection): RootContent[] => {
    switch (one.kind) {
      case 'answer':
      case 'question':
        return [...write.paragraphs(one.claims), ...unexplained(one.claims)];
      case 'next':
      case 'unknown':
        return write.list(one.claims);
      case 'said':
        return one.speakers.map((speaker) => speakerNode(speaker, context));
      case 'near':
        return nearNodes(one, context);
      case 'dates':
        return write.dates(one.events);
      case 'terms':
        return [termList(one.terms, page, context)];
      case 'board':
        return boardToMdx(one.board, page, context);
      case 'corrections':
        return one.corrections.map((correction) => correctionNode(correction, words));
      case 'accounts':
        return [paragraph(link(`/compare/?topic=${page.slug}#${page.slug}`, text(words.sections.whichTells)))];
    }
  };
  const { title, question, confirmed, updated } = page.data;
  const sections = page.sections.filter(({ kind }) => kind !== 'accounts' || context.pages.compare);
  const body = pageNodes(sections, childrenOf, basisNode({ ...page.data, accepted: page.accepted }, context));
  return writeMdx({ title, question, confirmed, updated }, [...body, ...footnotes(page, context)], context.cache);
}

/** Of a claim that stands, a link to it; the address of one that is gone leads here. */
function correctionNode({ claim, text: short, note }: Correction, { sections }: Words): RootContent {
  if (short === undefined) return block('Correction', { id: claim }, [paragraph(strong(sections.withdrawn), text(` ${note}`))]);
  return block('Correction', {}, [paragraph(strong(sections.corrected), text(` ${note} `), link(`#c-${claim}`, text(short)))]);
}

/** The sections of a page, with what it rests on behind its short answer. */
export function pageNodes<S extends Headed>(sections: S[], childrenOf: (section: S) => RootContent[], basis: RootContent): RootContent[] {
  const nodes = sections.map((one) => section(one, childrenOf(one)));
  return nodes.toSpliced(sections[0]?.id === 'answer' ? 1 : 0, 0, basis);
}

/** Below the claims that first use a term which no account explains, a line that says so. */
function unexplainedNotes(terms: string[], { sections }: Words): (claims: ResolvedClaim[]) => RootContent[] {
  const told = new Set<string>();
  return (claims) => {
    const used = terms.filter((term) => !told.has(term) && claims.some(({ plain }) => plain.includes(term)));
    used.forEach((term) => told.add(term));
    return used.length === 0 ? [] : [block('Remark', {}, [paragraph(text(sections.unexplained(used.join(', '))))])];
  };
}

/** "As of", and the accounts that the page rests on. */
export function basisNode(
  { receipt, confirmed, accepted = 0, note = '' }: Pick<TopicData, 'receipt' | 'confirmed'> & { accepted?: number; note?: string },
  { accounts, asOf, words }: PageContext,
): RootContent {
  const { sections } = words;
  const resting = accounts.filter(({ slug }) => receipt.accounts.includes(slug));
  const asOfText = asOf ? `${sections.asOf(formatEdtf(asOf, words.dates))} ` : '';
  const digests = resting.every(({ rights }) => rights === 'digest');
  const unconfirmed = confirmed ? '' : ` ${sections.byMachine(accepted)} ${sections.unconfirmed}`;
  const items = resting.map((account) => {
    const name = link(`/articles/${account.slug}/`, text(capitalise(accountName(account, words.accounts))));
    return [paragraph(inline('Account', { mark: account.mark }), text(' '), name)];
  });
  return block('Basis', {}, [paragraph(text(`${asOfText}${sections.restsOn(resting.length, digests)}${unconfirmed}${note}`)), list(items)]);
}

/** What the machine tells nothing from: links, account by account. */
function nearNodes(
  { passages, more }: { passages: Pick<Citation, 'article' | 'passage'>[]; more: number },
  { accounts, words: { sections } }: PageContext,
): RootContent[] {
  const byArticle = Map.groupBy(passages, ({ article }) => article);
  const items = accounts.flatMap(({ slug, mark }) => {
    const links = (byArticle.get(slug) ?? []).flatMap(({ passage }, i) => [
      text(i === 0 ? ' ' : ', '),
      link(`/articles/${slug}/#${passage}`, text(sections.passage(passage.slice(1)))),
    ]);
    return links.length === 0 ? [] : [[paragraph(inline('Account', { mark }), ...links)]];
  });
  return [paragraph(text(`${sections.mayBelong}${more > 0 ? ` ${sections.moreNear(passages.length, more)}` : ''}`)), list(items)];
}

/** Each account's own wording where the words differ; of the same words, those that end without the comma of a sentence. */
function speakerNode({ name, entity, utterances }: SpeakerQuotes, { accounts }: PageContext): RootContent {
  const bySlug = new Map(accounts.map((account) => [account.slug, account]));
  const quotes = utterances.map(({ wordings }): RootContent => {
    const lines = [...Map.groupBy(wordings, ({ quote }) => wordsOf(quote.text).join(' ')).values()].map((same) => {
      const texts = same.map(({ quote }) => quote.text);
      const marks = same.flatMap(({ article, quote }) => {
        const account = bySlug.get(article);
        return account ? [text(' '), accountNode(account, quote.passage)] : [];
      });
      return paragraph(text(`“${standAlone(texts.find((one) => standAlone(one) === one) ?? texts[0] ?? '')}”`), ...marks);
    });
    return { type: 'blockquote', children: lines };
  });
  return block('Speaker', { id: entity }, [heading(3, name), ...quotes]);
}
