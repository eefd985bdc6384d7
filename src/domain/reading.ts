import { z } from 'zod';
import { passageIdSchema } from './article.ts';
import { edtfSchema } from './edtf.ts';
import { slugSchema } from './slug.ts';
import { spanSchema } from './span.ts';

const inPassage = spanSchema.extend({ passage: passageIdSchema });

/** A place in a passage that names an entity. */
export const mentionSchema = inPassage.extend({ entity: slugSchema });
export type Mention = z.infer<typeof mentionSchema>;

/** What tells one occasion of speaking from another. */
export const occasionSchema = z.object({
  kind: z.enum(['writing', 'interview', 'audience']),
  /** Whose interview it was, in small letters. */
  outlet: z.string().optional(),
});
export type Occasion = z.infer<typeof occasionSchema>;

/** Words in quotation marks. */
export const quoteSchema = inPassage.extend({
  /** The words between the marks, as printed. */
  text: z.string(),
  /** `direct`: a sentence or more; `partial`: some words in the account's sentence; `term`: a name or a term, not speech. */
  kind: z.enum(['direct', 'partial', 'term']),
  /** An entity's id. */
  speaker: slugSchema.optional(),
  /** Who said it where that is no entity, in the account's words: "a White House official". */
  speakerText: z.string().optional(),
  /** Whether `he` or `she` says it, and so nobody but a person. */
  asPerson: z.literal(true).optional(),
  /** The verb that reports it: "said". */
  cue: z.string().optional(),
  /** Where it was said, in the account's words: "in an interview with Radio Riverton". */
  where: z.string().optional(),
  /** The kind of occasion, where its sentence or the one before tells it. */
  occasion: occasionSchema.optional(),
  /** The rule that found the speaker, as docs/speakers.md lists them. */
  rule: z.string().optional(),
  /** How often the rule that found the speaker is right; absent where none is named. */
  confidence: z.number().min(0).max(1).optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** A calendar expression and the date it stands for. */
export const dateMentionSchema = inPassage.extend({
  text: z.string(),
  value: edtfSchema,
  /** What it was reckoned from: its own words, the account's publication date, stated or inferred, the day on which it was written, or a date named before it. */
  from: z.enum(['text', 'publication date', 'inferred date', 'dateline', 'another date']),
});
export type DateMention = z.infer<typeof dateMentionSchema>;

/** What words of an account tell of the day on which it was written, where it states none. */
export interface DayClue extends z.infer<typeof inPassage> {
  text: string;
  /** Whether the day is behind the account or before it, by the verb that governs it. */
  tense?: 'past' | 'to come' | undefined;
  tells:
    | {
        kind: 'day';
        /** `03-08`; of several days the last. */
        monthDay: string;
        /** The first of several days, `03-05`. */
        since?: string;
        year?: string | undefined;
        /** From 0, Sunday. */
        weekday?: number | undefined;
        /** A correction says that the account came out on it. */
        isOwn?: boolean;
      }
    /** `hangsOn` are the words before it in its clause, "sank early on", or the thing that is its, "Monday’s storm". */
    | { kind: 'weekday'; weekday: number; hangsOn?: string }
    | { kind: 'from today'; shift: number }
    /** "In the last two weeks": what it tells is no older, in days. */
    | { kind: 'within'; days: number }
    /** Days since `what` happened, or, without it, since what the story is about. */
    | { kind: 'count'; what?: string | undefined; least: number; most: number; unit: string };
}

/** An amount as an account gives it: "more than 30 countries", "$90 billion". */
export const figureSchema = inPassage.extend({
  /** The words of the amount, as printed. */
  text: z.string(),
  value: z.number(),
  /** The upper end of a range such as "10 to 20 percent". */
  to: z.number().optional(),
  /** A currency sign, `%`, or a measure in the singular: "hour", "mile". */
  unit: z.string().optional(),
  /** What is counted, in the account's words: "countries". */
  of: z.string().optional(),
  /** How exact it is, in the account's words: "more than", "about", "at least". */
  qualifier: z.string().optional(),
});
export type Figure = z.infer<typeof figureSchema>;

/** `ofPicture`: it tells what a picture beside the text shows, or whose it is. */
export const sentenceSchema = inPassage.extend({ ofPicture: z.literal(true).optional() });
export type Sentence = z.infer<typeof sentenceSchema>;

/** What a sentence shows of somebody or something that it names. */
export const nameSignSchema = z.enum([
  /** `Mr Poe`, `Dr Ann Poe` */
  'mr',
  /** `Mr Poe` */
  'male',
  /** `Mrs Poe`, `Ms Poe` */
  'female',
  /** `Mayor Poe`, `the baker Ann Poe` */
  'office',
  /** `Ann Poe, a baker`, `the mayor, Ann Poe,`, `Ann Poe, who` */
  'described',
  /** `Ann Poe, 53,` */
  'aged',
  /** The subject of a verb of speech. */
  'speaks',
  /** `the airline Orme Air`, `Orme Air, an airline` */
  'body',
  /** `Orme Air spokesman`, `a spokesman for Orme Air` */
  'staffed',
  /** Behind "the". */
  'article',
  /** Behind "in" or "near". */
  'place',
  /** No word of it is an ordinary one. */
  'coined',
  /** It begins no sentence, so that its capital letter proves something. */
  'inside',
]);
export type NameSign = z.infer<typeof nameSignSchema>;

/** A name as an account prints it, without title and possessive. */
export const nameSchema = inPassage.extend({
  text: z.string(),
  signs: z.array(nameSignSchema),
  /** The title before a name of one word: `President` of `President Poe`. */
  title: z.string().optional(),
  /** What stands behind it in brackets: `Safety Bureau (SB)`. */
  abbreviation: z.string().optional(),
});
export type Name = z.infer<typeof nameSchema>;

/** An office whose holder speaks or is spoken of: `Mayor` in `Mayor Ann Poe`, `the mayor` alone. */
export const officeSchema = inPassage.extend({
  /** Its words in small letters, without "the": "transport minister". */
  office: z.string(),
  /** Who holds it, in full, where the account names one person with it. */
  name: z.string().optional(),
  entity: slugSchema.optional(),
});
export type Office = z.infer<typeof officeSchema>;

/** Everything that was read in one article, in text order. */
export interface Reading {
  sentences: Sentence[];
  mentions: Mention[];
  names: Name[];
  offices: Office[];
  quotes: Quote[];
  dates: DateMention[];
  figures: Figure[];
  /** Of an account that states no date. */
  dayClues?: DayClue[];
}
