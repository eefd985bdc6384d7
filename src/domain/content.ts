/** The seam between generator and site: what `content/data/` holds. Prose is in the `.mdx` files; here is what pages need beside it. */
import { z } from 'zod';
import type { Words } from '../interface/words.ts';
import { articleSchema, passageIdSchema } from './article.ts';
import { backedSchema, linkedClaimSchema, placeSchema } from './backed.ts';
import { edtfSchema } from './edtf.ts';
import { termInArticleSchema } from './explained.ts';
import { foundSchema } from './entity.ts';
import { logoSchema } from './logo.ts';
import { dateMentionSchema, mentionSchema, quoteSchema } from './reading.ts';
import { siteSchema } from './site.ts';
import { slugSchema } from './slug.ts';
import { spanSchema } from './span.ts';
import { storySchema } from './story.ts';
import { textSchema } from './text.ts';
import { topicSchema } from './topic.ts';
import { topicSectionSchema } from './topic-section.ts';

const accounts = z.array(slugSchema);
const topics = z.array(slugSchema);
/** Labels of what backs a statement, on its page. */
const citations = z.array(z.string());

/** What stands for an account wherever it is the source. */
export const accountSchema = articleSchema
  .pick({
    slug: true,
    label: true,
    mark: true,
    outletSource: true,
    headline: true,
    headlineStated: true,
    publishedAtSource: true,
    rights: true,
    outlet: true,
    publishedAt: true,
    canonicalUrl: true,
    reprintOf: true,
    updated: true,
  })
  .extend({
    /** Of its mark, from 1; absent where the colours go to others. */
    colour: z.int().positive().optional(),
  });
export type Account = z.infer<typeof accountSchema>;
type AccountWords = Words['accounts'];

/** An account where it is introduced: "The Kyiv Independent (outlet inferred)". */
export function accountName(
  { label, outlet, outletSource }: Pick<Account, 'label' | 'outlet' | 'outletSource'>,
  words: AccountWords,
): string {
  return label === outlet && outletSource === 'inferred' ? words.outletInferred(label) : label;
}

/** Whose sentences stand where an account is shown as a source: "our digest of The New York Times". */
export function sourceName(account: Pick<Account, 'label' | 'outlet' | 'outletSource' | 'rights'>, words: AccountWords): string {
  return words.source[account.rights](accountName(account, words));
}

/** Whether its page holds a text, or quotations, that others may license; a digest is ours. */
export function isOthersText({ rights }: Account): boolean {
  return rights !== 'digest';
}

/** A verified pin as the site shows it. */
export const citationSchema = z.object({
  /** Its footnote's label on this page: the account's mark and a number, with a `c` where it is context. */
  label: z.string(),
  /** `support` backs a statement; `context` says who somebody is, when or where. */
  kind: z.enum(['support', 'context']),
  ...placeSchema.shape,
  words: z.string(),
  /** The sentence around the words, as far as the article's rights allow. */
  context: z.string(),
  /** Where the words stand in `context`. */
  at: spanSchema,
});
export type Citation = z.infer<typeof citationSchema>;

export const passageDataSchema = z.object({
  id: passageIdSchema,
  hash: z.string(),
  /** Heading of the section that it stands in. */
  section: z.string().optional(),
  /** Text for search; absent where the rights forbid it. */
  text: z.string().optional(),
  /** Topics that rest on it, and the first statement in each that does. */
  topics: z.array(linkedClaimSchema.pick({ topic: true, title: true, claim: true })),
  /** The rows of the topics' tables that it backs. */
  backs: z.array(backedSchema),
});
export type PassageData = z.infer<typeof passageDataSchema>;

export const articleDataSchema = z.object({
  account: accountSchema,
  description: z.string(),
  article: articleSchema.omit({ blocks: true, setAside: true, paragraphs: true, file: true }),
  passages: z.array(passageDataSchema),
  quotes: z.array(quoteSchema),
  mentions: z.array(mentionSchema),
  dates: z.array(dateMentionSchema),
  /** What terms mean that its text uses, and where accounts say so; absent where there are none. */
  terms: z.array(termInArticleSchema).optional(),
  /** Questions of the topics that others answer, and this account does not: an editor has looked. */
  unanswered: z.array(z.object({ topic: slugSchema, title: z.string(), id: z.string(), question: z.string(), accounts })),
});
export type ArticleData = z.infer<typeof articleDataSchema>;

/** How many of the accounts that tell all of a statement print it in the words of another; absent where none does. */
const copiesShape = { copies: z.int().positive().optional() };

/** One statement of a page, and the accounts that tell it. */
export const claimDataSchema = z.object({
  id: slugSchema,
  /** In a few words, as tables list it; the sentence where nobody has put it shorter. */
  text: z.string(),
  plain: z.string(),
  /** The sentence with the marks of its accounts in brackets. */
  marked: z.string(),
  /** What stands for it where it stands alone, with the marks of its accounts in brackets; it says where nobody has confirmed it. */
  alone: z.string(),
  /** The difference that it is one version of. */
  differs: z.object({ id: slugSchema, about: z.string(), kind: z.enum(['conflict', 'precision']) }).optional(),
  /** Put together by machine, and no editor has confirmed it. */
  unconfirmed: z.literal(true).optional(),
  /** Accounts print one quotation in several wordings. */
  varies: z.boolean(),
  /** Those that tell all of it. */
  accounts,
  /** Those that tell only a part of it; absent where there are none. */
  partly: accounts.optional(),
  ...copiesShape,
  /** Those in which an editor found nothing of it; absent where nobody says that they looked. */
  notIn: accounts.optional(),
  citations,
});
export type ClaimData = z.infer<typeof claimDataSchema>;

/** A stretch of a quotation's wording: in all wordings, or not. */
export const wordingPartSchema = z.object({ text: z.string(), shared: z.boolean() });

/** One utterance with each account's wording of it. */
export const utteranceDataSchema = z.object({
  id: slugSchema,
  /** An entity's id, where the speaker is one. */
  speaker: slugSchema.optional(),
  /** As a reader reads it; absent where the accounts do not tell. */
  name: z.string().optional(),
  wordings: z.array(placeSchema.extend({ text: z.string(), parts: z.array(wordingPartSchema) })),
  /** Topics with a claim that rests on it. */
  topics,
  /** Where it stands, where all of them are too many for `/quotes/`; '' where it has no address. */
  page: z.string().optional(),
});
export type UtteranceData = z.infer<typeof utteranceDataSchema>;

/** The path of a quotation, from the site's root, if it has one. */
export function quotationPath({ id, page = '/quotes/' }: Pick<UtteranceData, 'id' | 'page'>): string | undefined {
  return page === '' ? undefined : `${page}#q-${id}`;
}

/** The address of a person's page, of those of whom there is much: the first, then `/people/ann-poe/page/2/`. */
export function personPath(slug: string, page = 1): string {
  return page === 1 ? `/people/${slug}/` : `/people/${slug}/page/${page}/`;
}

export const quotesDataSchema = z.object({
  utterances: z.array(utteranceDataSchema),
  /** Names and terms that accounts set in quotation marks: nobody says them by that. */
  terms: z.array(utteranceDataSchema),
});
export type QuotesData = z.infer<typeof quotesDataSchema>;

/** A person or organisation: what they said, and where they are named. */
export const personDataSchema = z.object({
  slug: slugSchema,
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
  spellings: z.array(z.string()),
  role: placeSchema.extend({ text: z.string() }).optional(),
  /** Why the machine takes it for one, where no editor has listed it. */
  found: foundSchema.optional(),
  utterances: z.array(utteranceDataSchema),
  claims: z.array(linkedClaimSchema),
  named: z.array(z.object({ article: slugSchema, passages: z.array(passageIdSchema) })),
});
export type PersonData = z.infer<typeof personDataSchema>;

/** A name as readers may type it; places have one too, though no page. */
export const nameDataSchema = z.object({
  slug: slugSchema,
  kind: z.enum(['person', 'organisation', 'place']),
  name: z.string(),
  /** Every other form of the name: in the accounts, in other languages, of its people. */
  spellings: z.array(z.string()),
  /** Phrases that stand for it, such as "the French president". */
  descriptions: z.array(z.string()),
});
export type NameData = z.infer<typeof nameDataSchema>;

export const eventDataSchema = z.object({
  id: slugSchema,
  when: edtfSchema,
  /** Absent where an editor wrote it. */
  confirmed: z.literal(false).optional(),
  plain: z.string(),
  accounts,
  partly: accounts.optional(),
  ...copiesShape,
  topics,
  citations,
});
export type EventData = z.infer<typeof eventDataSchema>;

export const timelineDataSchema = z.object({ events: z.array(eventDataSchema), citations: z.array(citationSchema) });
export type TimelineData = z.infer<typeof timelineDataSchema>;

/** What was checked on a topic page, to the sentence. */
export const receiptSchema = z.object({
  confirmed: z.int(),
  unconfirmed: z.int(),
  sentences: z.int(),
  sentencesPinned: z.int(),
  pins: z.int(),
  accounts,
});
export type Receipt = z.infer<typeof receiptSchema>;

export const topicDataSchema = z.object({
  slug: slugSchema,
  ...topicSchema.pick({ title: true, question: true }).shape,
  confirmed: z.boolean(),
  ...topicSchema.pick({ updated: true, terms: true }).shape,
  /** The short answer as plain text: what an editor has confirmed of it, or all behind words that say that nobody has. */
  description: z.string(),
  /** The same with the marks of its accounts in brackets. */
  marked: z.string(),
  /** Every statement, in the page's order. */
  claims: z.array(claimDataSchema),
  /** In the page's order. */
  sections: z.array(topicSectionSchema),
  ...topicSchema.pick({ related: true, unexplained: true }).shape,
  citations: z.array(citationSchema),
  receipt: receiptSchema,
});
export type TopicData = z.infer<typeof topicDataSchema>;

/** The rows of its claims-by-account table. */
export function rowsOf(topic: Pick<TopicData, 'claims' | 'sections'>): ClaimData[] {
  const listed = new Set(topic.sections.flatMap((section) => ('rows' in section ? section.rows : [])));
  return topic.claims.filter(({ id }) => listed.has(id));
}

const fromTopicSchema = z.object({ topic: slugSchema, claim: slugSchema, citations });

export const storyDataSchema = z.object({
  ...{ site: siteSchema, logo: logoSchema.omit({ base64: true }).optional(), title: textSchema },
  ...storySchema.pick({ standfirst: true, question: true, language: true, asOf: true, colophon: true }).shape,
  accounts: z.array(accountSchema),
  /** The topic whose board the home page has. */
  board: slugSchema.optional(),
  topics: z.array(
    topicDataSchema
      .pick({ slug: true, title: true, question: true, description: true, marked: true, confirmed: true })
      .extend({ claims: z.int(), accounts }),
  ),
  /** The home page's: its own statements in full; of a topic's, where they stand, and the labels that they have here. */
  sections: z.array(
    z.union([
      z.object({ id: z.enum(['answer', 'positions']), title: z.string(), claims: z.array(claimDataSchema) }),
      z.object({ id: z.enum(['disputed', 'unknown']), title: z.string(), from: z.array(fromTopicSchema) }),
    ]),
  ),
  citations: z.array(citationSchema),
  receipt: receiptSchema,
  people: z.array(
    personDataSchema.pick({ slug: true, name: true, kind: true, found: true }).extend({ role: z.string().optional(), utterances: z.int() }),
  ),
  events: z.int(),
});
export type StoryData = z.infer<typeof storyDataSchema>;

/** Passages that no page cites: how many, and the first of them. Beside the story, which stays the same when an article grows. */
export const unusedDataSchema = z.object({ number: z.int(), first: z.array(placeSchema.extend({ text: z.string() })) });
export type UnusedData = z.infer<typeof unusedDataSchema>;
