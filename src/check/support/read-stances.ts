import type { Span } from '../../domain/span.ts';
import type { Stance } from '../../english/stances.ts';
import { stanceWords } from '../../english/stances.ts';
import { formsOf } from '../../english/verb-forms.ts';
import { clauseLength } from '../../english/negation.ts';

/** A phrase that has a stance; `isSaid` where it states it even in a row. */
export interface StancePhrase extends Span {
  stance: Stance;
  text: string;
  isSaid: boolean;
}

interface StanceEntry {
  stance: Stance;
  tokens: string[];
  isSaid: boolean;
}

const stances = Object.keys(stanceWords) as Stance[];
/** `won't` is `wo` and `n't`, `they'll` is `they` and `'ll`. */
const token = /n't(?!\p{L})|'ll(?!\p{L})|\p{L}+?(?=n't(?!\p{L}))|\p{L}+/giu;
const byFirstWord = Map.groupBy(
  stances.flatMap((stance) => [
    ...entriesOf(stance, stanceWords[stance].said, true),
    ...entriesOf(stance, stanceWords[stance].heard, false),
  ]),
  ({ tokens: [first = ''] }) => first,
);

/** "The first storm in 40 years" and "none since" deny alike. */
const superlative = /\b(?:most|least|first|last|only|worst|best|\p{L}{3,}est)\b.*\b(?:in|since|for|ever)\b/iu;
/** `unhurt`, `undecided`, `homeless`. */
const negative = /\b(?:un(?!der|ion|it|til|cle|iv|iform)\p{Ll}{3,}|non-?\p{Ll}{3,}|\p{Ll}{3,}less)\b/u;

/** Every phrase of a text that has a stance. */
export function readStances(text: string): StancePhrase[] {
  const tokens = [...plain(text).matchAll(token)].map(({ 0: word, index: start }) => ({
    word: word.toLowerCase(),
    start,
    end: start + word.length,
  }));
  return tokens.flatMap(({ word, start }, i) =>
    (byFirstWord.get(word) ?? [])
      .filter((entry) => entry.tokens.every((part, offset) => tokens[i + offset]?.word === part))
      .map(({ stance, isSaid, tokens: parts }) => {
        const end = tokens[i + parts.length - 1]?.end ?? start;
        return { stance, isSaid, start, end, text: text.slice(start, end) };
      }),
  );
}

/** Whether a text says it with the same stance, or with one that is as good. */
export function carriesStance(stance: Stance, text: string, phrases = readStances(text)): boolean {
  const asGood = [stance, ...stanceWords[stance].also];
  return (
    phrases.some((phrase) => asGood.includes(phrase.stance)) || (stance === 'denial' && (superlative.test(text) || negative.test(text)))
  );
}

/** From behind each phrase that states one of the stances to the end of its clause. */
export function spansUnder(which: Stance[], phrases: StancePhrase[], text: string): Span[] {
  return phrases
    .filter(({ stance, isSaid }) => isSaid && which.includes(stance))
    .map(({ end }) => ({ start: end, end: end + clauseLength(text.slice(end)) }));
}

/** The month is no verb. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/(?<=\S )May\b/g, '   ');
}

function entriesOf(stance: Stance, list: string, isSaid: boolean): StanceEntry[] {
  return list
    .split(',')
    .flatMap((phrase) => formsOfPhrase(phrase.trim().replace(/\s+/g, ' ')))
    .map((phrase) => ({ stance, isSaid, tokens: phrase.match(token) ?? [] }));
}

/** `rule* out` gives `rule out`, `rules out`, … */
function formsOfPhrase(phrase: string): string[] {
  const [verb = '', rest = ''] = phrase.split('*');
  return phrase.includes('*') ? formsOf(verb).map((form) => form + rest) : [phrase];
}
