import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import { clauseFrom } from './clauses.ts';
import type { Stance } from './stances.ts';
import { stanceWords } from './stances.ts';
import { formsOf } from './verb-forms.ts';
import { phrases } from './words.ts';

/** A phrase that has a stance; `isSaid` where it states it even in a row. */
export interface StancePhrase extends Span {
  stance: Stance;
  text: string;
  isSaid: boolean;
}

/** `won't` is `wo` and `n't`, `they'll` is `they` and `'ll`. */
const token = /n't(?!\p{L})|'ll(?!\p{L})|\p{L}+?(?=n't(?!\p{L}))|\p{L}+/giu;
const byFirstWord = Map.groupBy(
  (Object.keys(stanceWords) as Stance[]).flatMap((stance) => [
    ...entriesOf(stance, stanceWords[stance].said, true),
    ...entriesOf(stance, stanceWords[stance].heard, false),
  ]),
  ({ tokens: [first = ''] }) => first,
);

/** "The first storm in 40 years" and "none since" deny alike. */
const superlative = /\b(?:most|least|first|last|only|worst|best|\p{L}{3,}est)\b.{0,200}\b(?:in|since|for|ever)\b/iu;
/** `unhurt`, `undecided`, `homeless`. */
const negative = /\b(?:un(?!der|ion|it|til|cle|iv|iform)\p{Ll}{3,}|non-?\p{Ll}{3,}|\p{Ll}{3,}less)\b/u;

/** Every phrase of a text that has a stance. */
export function readStances(text: string): StancePhrase[] {
  const tokens = findAll(plain(text), token);
  return tokens.flatMap(({ text: word, start }, i) =>
    (byFirstWord.get(word.toLowerCase()) ?? [])
      .filter((entry) => entry.tokens.every((part, offset) => tokens[i + offset]?.text.toLowerCase() === part))
      .map(({ stance, isSaid, tokens: { length } }) => {
        const end = tokens[i + length - 1]?.end ?? start;
        return { stance, isSaid, start, end, text: text.slice(start, end) };
      }),
  );
}

/** Whether words say it with the same stance, or with one that is as good. */
export function carriesStance(stance: Stance, { words, stances }: { words: string; stances: StancePhrase[] }): boolean {
  const asGood = [stance, ...stanceWords[stance].also];
  return (
    stances.some((phrase) => asGood.includes(phrase.stance)) || (stance === 'denial' && (superlative.test(words) || negative.test(words)))
  );
}

/** From behind each phrase that states one of the stances to the end of its clause. */
export function spansUnder(which: Stance[], { words, stances }: { words: string; stances: StancePhrase[] }): Span[] {
  return stances.filter(({ stance, isSaid }) => isSaid && which.includes(stance)).map(({ end }) => clauseFrom(words, end));
}

/** The month is no verb. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/(?<=\S )May\b/g, '   ');
}

function entriesOf(stance: Stance, list: string, isSaid: boolean) {
  const forms = phrases(list).flatMap(formsOfPhrase);
  return forms.map((form) => ({ stance, isSaid, tokens: form.match(token) ?? [] }));
}

/** `rule* out` gives `rule out`, `rules out`, … */
function formsOfPhrase(phrase: string): string[] {
  const [verb = '', rest = ''] = phrase.split('*');
  return phrase.includes('*') ? formsOf(verb).map((form) => form + rest) : [phrase];
}
