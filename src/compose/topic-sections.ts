import type { LinkedClaim } from '../domain/backed.ts';
import type { Stance } from '../domain/board.ts';
import type { ClaimData, TopicData } from '../domain/content.ts';
import type { Correction } from '../domain/record.ts';
import type { Slug } from '../domain/slug.ts';
import type { Words } from '../interface/words.ts';
import type { TopicPage } from './compose-topic.ts';
import type { ExplainedTerm } from './explained-terms.ts';
import type { SpeakerQuotes } from './group-speakers.ts';
import type { Numbered } from './number-citations.ts';
import type { listNear } from './list-near.ts';
import type { PlacedTopic } from './place-proposals.ts';
import type { ComposedEvent, ResolvedClaim } from './resolve-claim.ts';

/** Where a section stands on its page, what it is of, and its heading. */
interface Headed<Kind> {
  id: string;
  kind: Kind;
  title: string;
}

/** A statement of a board: whose stance, and which. */
export interface ComposedCell extends ResolvedClaim {
  stance: Stance;
  actor: string;
}

/** A thing that sides offer, leave open or rule out; `topic` tells more of it. */
export interface ComposedRow {
  label: string;
  topic?: Slug | undefined;
  cells: ComposedCell[];
}

export interface ComposedBoard {
  title: string;
  was: string[];
  rows: ComposedRow[];
}

/** Statements, each on its pins. `was` are ids that the section had. */
export interface ClaimSection extends Headed<'answer' | 'question' | 'next' | 'unknown'> {
  was: string[];
  claims: ResolvedClaim[];
  /** Accounts in which an editor found no answer to the question. */
  notIn?: Slug[] | undefined;
}

/** Everything that a topic page may have under a heading. */
export type TopicSection =
  | ClaimSection
  | (Headed<'board'> & { was: string[]; board: ComposedRow[] })
  | (Headed<'said'> & { speakers: SpeakerQuotes[] })
  | (Headed<'near'> & ReturnType<typeof listNear>)
  | (Headed<'dates'> & { events: ComposedEvent[] })
  | (Headed<'terms'> & { terms: ExplainedTerm[] })
  | (Headed<'accounts'> & { rows: ResolvedClaim[] })
  | (Headed<'corrections'> & { corrections: Correction[] });

/** What the sections of a page are made of: `rows` are those of the claims-by-account table. */
interface Parts extends PlacedTopic<ResolvedClaim> {
  board: ComposedBoard | undefined;
  speakers: SpeakerQuotes[];
  near: ReturnType<typeof listNear>;
  events: ComposedEvent[];
  terms: ExplainedTerm[];
  rows: ResolvedClaim[];
  corrections: Correction[];
}

/** The sections of a page in its order; none where there is nothing to say. */
export function topicSections(
  { answer, board, questions, speakers, next, unknown, near, events, terms, rows, corrections }: Parts,
  words: Words['sections'],
): TopicSection[] {
  return [
    ...where<TopicSection>(answer, { id: 'answer', kind: 'answer', title: words.answer, was: [], claims: answer }),
    ...(board ? [boardSection(board)] : []),
    ...questions.flatMap(({ id, was, question, notIn, claims }) =>
      where<TopicSection>(claims, {
        id: `q-${id}`,
        kind: 'question',
        title: question,
        was: was.map((old) => `q-${old}`),
        notIn,
        claims,
      }),
    ),
    ...where<TopicSection>(speakers, { id: 'said', kind: 'said', title: words.said, speakers }),
    ...where<TopicSection>(next, { id: 'next', kind: 'next', title: words.next, was: [], claims: next }),
    ...where<TopicSection>(unknown, {
      id: 'unknown',
      kind: 'unknown',
      title: words.unknown,
      was: [],
      claims: unknown,
    }),
    ...where<TopicSection>(near.passages, { id: 'near', kind: 'near', title: words.near, ...near }),
    ...where<TopicSection>(events, { id: 'dates', kind: 'dates', title: words.dates, events }),
    ...where<TopicSection>(terms, { id: 'terms', kind: 'terms', title: words.terms, terms }),
    ...where<TopicSection>(rows, { id: 'accounts', kind: 'accounts', title: words.accounts, rows }),
    ...where<TopicSection>(corrections, { id: 'corrections', kind: 'corrections', title: words.corrections, corrections }),
  ];
}

function boardSection({ title, was, rows }: ComposedBoard): TopicSection {
  return { id: 'board', kind: 'board', title, was: was.map((old) => `q-${old}`), board: rows };
}

/** A section, where there is anything to stand in it. */
export function where<T>(list: unknown[], section: T): T[] {
  return list.length > 0 ? [section] : [];
}

/** Every statement of a page, in its order. */
export function claimsOf({ sections }: { sections: TopicSection[] }): ResolvedClaim[] {
  return sections.flatMap((section) => ('claims' in section ? section.claims : []));
}

/** The statements of its board: they put shortly what the page tells, and stand beside its claims, not among them. */
export function cellsOf({ sections }: Pick<TopicPage, 'sections'>): ComposedCell[] {
  return sections.flatMap((section) => (section.kind === 'board' ? section.board.flatMap(({ cells }) => cells) : []));
}

/** Those in its sections of one kind. */
export function claimsUnder({ sections }: { sections: TopicSection[] }, kind: TopicSection['kind']): ResolvedClaim[] {
  return claimsOf({ sections: sections.filter((section) => section.kind === kind) });
}

/** A statement, and how other pages point to it. */
export interface LinkedRow {
  claim: ResolvedClaim;
  link: LinkedClaim;
}

/** Those of one page in its sections of one kind. */
export function rowsUnder(page: TopicPage, kind: TopicSection['kind']): LinkedRow[] {
  return claimsUnder(page, kind).map((claim) => linkedRow(page, claim));
}

/** Those in the tables of all pages. */
export function tableRows(topics: TopicPage[]): LinkedRow[] {
  return topics.flatMap((page) => tableOf(page).map((claim) => linkedRow(page, claim)));
}

/** What the claims-by-account table of a page lists. */
export function tableOf({ sections }: Pick<TopicPage, 'sections'>): ResolvedClaim[] {
  return sections.flatMap((section) => (section.kind === 'accounts' ? section.rows : []));
}

function linkedRow(page: TopicPage, claim: ResolvedClaim): LinkedRow {
  return { claim, link: { topic: page.slug, title: page.topic.title, claim: claim.id, text: claim.short, ...signOf(claim) } };
}

function signOf({ confirmed }: ResolvedClaim): { unconfirmed?: true } {
  return confirmed ? {} : { unconfirmed: true };
}

/** A section as the site reads it: by the ids of what stands in it. */
export function sectionData(section: TopicSection, numbered: Numbered): TopicData['sections'][number] {
  const { id, title } = section;
  switch (section.kind) {
    case 'said':
      return {
        ...section,
        speakers: section.speakers.map((speaker) => ({ ...speaker, utterances: speaker.utterances.map(({ id }) => id) })),
      };
    case 'near':
    case 'corrections':
      return section;
    case 'board':
      return {
        id,
        kind: section.kind,
        title,
        board: section.board.map((row) => ({ ...row, cells: row.cells.map((cell) => cellData(cell, numbered)) })),
      };
    case 'dates':
      return {
        ...section,
        events: section.events.map((event) => ({ id: event.id, citations: numbered.labelsOf([...event.pins, ...event.partPins]) })),
      };
    case 'terms':
      return { ...section, terms: section.terms.map((term) => termData(term, numbered)) };
    case 'accounts':
      return { ...section, rows: section.rows.map((claim) => claim.id) };
    default:
      return { id, kind: section.kind, title, claims: section.claims.map((claim) => claim.id) };
  }
}

function termData({ id, term, plain, accounts, pins }: ExplainedTerm, { labelsOf }: Numbered) {
  return { id, term, plain, accounts, citations: labelsOf(pins) };
}

function cellData({ stance, actor, ...cell }: ComposedCell, { labelsOf }: Numbered) {
  const { id, plain, marked, accounts, partly } = cell;
  const inPart = partly.length > 0 ? partly : undefined;
  return { stance, actor, id, plain, marked, accounts, partly: inPart, citations: labelsOf([...cell.pins, ...cell.partPins]) };
}

export function claimData(claim: ResolvedClaim, { labelsOf }: Numbered, words: Words['sections']): ClaimData {
  return {
    id: claim.id,
    text: claim.short,
    plain: claim.plain,
    marked: claim.marked,
    alone: standingAlone(claim, words),
    ...(claim.differs ? { differs: { id: claim.differs.id, about: claim.differs.about, kind: claim.differs.kind } } : {}),
    ...signOf(claim),
    varies: claim.wordings,
    accounts: claim.accounts,
    ...(claim.partly.length > 0 ? { partly: claim.partly } : {}),
    ...copiesData(claim),
    ...(claim.notIn.length > 0 ? { notIn: claim.notIn } : {}),
    citations: labelsOf([...claim.pins, ...claim.partPins]),
  };
}

export function copiesData({ copies }: Pick<ResolvedClaim, 'copies'>): Pick<ClaimData, 'copies'> {
  return copies > 0 ? { copies } : {};
}

/** What the table says, with the name of who says it, and then the sentence, which may need the one before it. */
function standingAlone({ plain, marked, short, differs, confirmed }: ResolvedClaim, words: Words['sections']): string {
  const otherwise = differs?.kind === 'conflict' ? ` ${words.otherwise}` : '';
  const told = (short === plain || short.endsWith('…') ? marked : `${short}. ${marked}`) + otherwise;
  return confirmed ? told : words.unconfirmedAlone(told);
}
