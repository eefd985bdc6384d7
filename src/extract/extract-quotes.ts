import type { Passage } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { Mention, Quote, Sentence } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { contains } from '../domain/span.ts';
import { speechVerbs } from './speech-verbs.ts';

const firstPhrase = /^((?:An?|The|Some|Several|Many) (?:[\p{L}-]+ )?\p{Ll}+) (?:are|were|is|was|have|had|has)\b/u;

/** What the reader of an article knows by the time it comes to a passage. */
export interface SpeechContext {
  people: ReadonlyMap<Slug, Entity>;
  /** Those named so far, the last one last. */
  named: Slug[];
}

interface Speaker {
  speaker?: Slug;
  speakerText?: string;
  cue?: string;
}

const cue = new RegExp(`\\b(?:${speechVerbs.join('|')})\\b`, 'g');
/** Verbs whose object is the one spoken to. */
const addressed = /^(?:told|tells|telling|asked|asks|asking|urged)$/;
const accordingTo = /\b[Aa]ccording to\b/;
const subject = /\b(?:[Aa]n?|[Tt]he|[Ss]ome|[Ss]everal|[Mm]any|[Oo]ther) (?:[\p{L}.'’-]+ ){0,3}?(?:[\p{L}.'’-]+)$/u;

/** The words in quotation marks of a passage, with who said them. */
export function extractQuotes(passage: Passage, sentences: Sentence[], mentions: Mention[], context: SpeechContext): Quote[] {
  const spans = findQuotedSpans(passage.text);
  let before: Speaker | undefined;
  return spans.map((span) => {
    const sentence = sentences.find((s) => s.start <= span.start && span.start < s.end) ?? { start: 0, end: passage.text.length };
    const inside = mentions.filter((m) => !spans.some((quoted) => contains(quoted, m)));
    const found = attribute(passage.text, span, widen(sentence, span), spans, inside, context);
    const continues = before !== undefined && !found && startsSentence(passage.text, span, sentence);
    const speaker = found ?? (continues ? before : undefined);
    before = speaker ?? before;
    return { passage: passage.id, start: span.start, end: span.end, text: passage.text.slice(span.start, span.end), ...speaker };
  });
}

/** What stands between quotation marks, curly or straight, the marks left out. */
export function findQuotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; close: string } | undefined;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (open && char === open.close) {
      if (i > open.start) spans.push({ start: open.start, end: i });
      open = undefined;
    } else if (!open && char === '“') open = { start: i + 1, close: '”' };
    else if (!open && char === '"') open = { start: i + 1, close: '"' };
  }
  return spans;
}

function attribute(text: string, span: Span, sentence: Span, quoted: Span[], mentions: Mention[], context: SpeechContext): Speaker | undefined {
  const cues = [...text.slice(sentence.start, sentence.end).matchAll(cue)]
    .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, cue: match[0] }))
    .filter((found) => !quoted.some((other) => contains(other, found)));
  const after = cues.find((found) => found.start >= span.end && found.start - span.end < 40);
  const ahead = cues.filter((found) => found.end <= span.start).at(-1);
  const startsWithQuote = span.start - sentence.start <= 1;
  for (const found of startsWithQuote ? [after, ahead] : [ahead, after]) {
    if (!found) continue;
    const speaker = subjectOf(text, found, sentence, mentions, quoted, context);
    if (speaker) return { ...speaker, cue: found.cue };
  }
  const source = accordingTo.exec(text.slice(sentence.start, sentence.end));
  const named = source && mentions.find((m) => m.start >= sentence.start + source.index && isSpeaker(m.entity, context) && !isPossessive(text, m));
  return named ? { speaker: named.entity, cue: 'according to' } : undefined;
}

/** Who does the telling: the nearest name, pronoun or noun phrase before the verb, or the name right behind it. */
function subjectOf(text: string, verb: Span, sentence: Span, mentions: Mention[], quoted: Span[], context: SpeechContext): Speaker | undefined {
  const behind = addressed.test(text.slice(verb.start, verb.end)) ? undefined : mentions.find((m) => m.start >= verb.end && m.start - verb.end <= 1 && isSpeaker(m.entity, context));
  if (behind) return { speaker: behind.entity };
  const clauseStart = Math.max(sentence.start, ...quoted.filter((q) => q.end < verb.start && q.start > sentence.start).map((q) => q.end));
  const clause = text.slice(clauseStart, verb.start).trimEnd();
  const name = mentions.filter((m) => m.start >= clauseStart && m.end <= verb.start && isPerson(m.entity, context) && !isPossessive(text, m)).at(-1);
  const pronoun = /\b(he|she)(?: \p{L}+ly| also| had| has| then| later)*$/iu.exec(clause) ?? (name ? null : /^(he|she)\b/i.exec(clause.trim()));
  if (pronoun) {
    const gender = pronoun[1]?.toLowerCase() === 'he' ? 'male' : 'female';
    const earlier = mentions.filter((m) => m.end <= verb.start).map((m) => m.entity);
    const person = [...context.named, ...earlier].findLast((id) => context.people.get(id)?.gender === gender);
    return person ? { speaker: person } : undefined;
  }
  const phrase = subject.exec(clause);
  if (phrase && !(name && name.start >= clauseStart + phrase.index)) return { speakerText: phrase[0] };
  if (name) return { speaker: name.entity };
  const first = firstPhrase.exec(clause.trim());
  if (first?.[1]) return { speakerText: first[1] };
  const others = mentions.filter((m) => m.start >= sentence.start && m.end <= verb.start && isSpeaker(m.entity, context));
  return others[0] ? { speaker: others[0].entity } : undefined;
}

function isPerson(id: Slug, { people }: SpeechContext): boolean {
  return people.get(id)?.kind === 'person';
}

function isSpeaker(id: Slug, { people }: SpeechContext): boolean {
  return people.has(id) && people.get(id)?.kind !== 'place';
}

function isPossessive(text: string, mention: Mention): boolean {
  return /^['’]s?\b/.test(text.slice(mention.end));
}

function startsSentence(text: string, span: Span, sentence: Span): boolean {
  return text.slice(sentence.start, span.start).trim().length <= 1;
}

/** A quotation of several sentences: the sentence around it ends where the quotation's last one does. */
function widen(sentence: Span, span: Span): Span {
  return { start: sentence.start, end: Math.max(sentence.end, span.end + 60) };
}
