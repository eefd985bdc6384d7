import { formatEdtf } from '../domain/edtf.ts';
import type { Pin } from '../domain/claim.ts';
import type { Address } from '../domain/entity.ts';
import { contains } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import { relativeDay } from '../english/calendar-words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';

const relative = new RegExp(`^(?:${relativeDay}|last \\w+|next \\w+)`, 'i');

/**
 * The account's own sentence. A day that only its first readers could place gets its date:
 * `Monday’s meeting` becomes `Monday’s [18 August 2025] meeting`.
 */
export function saySentence({ placed, start, end, text }: AccountSentence, story: LinkedStory): string {
  const { passage, reading, article } = placed;
  if (article.rights === 'link') return sayQuotation({ placed, start, end }, story);
  let said = text;
  for (const date of reading.dates.toReversed()) {
    if (date.passage !== passage.id || !contains({ start, end }, date) || !relative.test(date.text)) continue;
    const behind = date.end - start + (/^['’]s/.test(text.slice(date.end - start)) ? 2 : 0);
    said = `${said.slice(0, behind)} [${formatEdtf(date.value)}]${said.slice(behind)}`;
  }
  return capitalise(said);
}

export function pinOf({ address, text }: AccountSentence): Pin {
  return { at: address as Address, words: text };
}

/** The quotation of a sentence that other accounts print otherwise, marks and all. */
export function wordingOf(sentence: AccountSentence, all: AccountSentence[]): Pin {
  const shared = sentence.speech.find(({ utterance }) =>
    all.some((other) => other !== sentence && other.speech.some((said) => said.utterance === utterance)),
  );
  if (!shared || sentence.placed.article.rights === 'link') return pinOf(sentence);
  const { start, end } = shared.quote;
  return { at: sentence.address as Address, words: sentence.placed.passage.text.slice(start - 1, end + 1) };
}

/** Of an account that may only be linked to: who said it, and the words. */
function sayQuotation({ placed, start, end }: Pick<AccountSentence, 'placed' | 'start' | 'end'>, story: LinkedStory): string {
  const quote = placed.reading.quotes.find((other) => other.passage === placed.passage.id && other.start === start);
  const name = quote?.speaker ? story.entities.get(quote.speaker)?.name : undefined;
  return `${name ? `${name}: ` : ''}“${placed.passage.text.slice(start, end)}”`;
}
