import type { Pin } from '../domain/claim.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Address } from '../domain/entity.ts';
import { contains } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import { dateline, endsOpen, relativeDate, stockCode, withoutJoints } from '../english/sentence-signs.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';

/**
 * The account's own sentence, without what joins it to the one before it or to its place. A day that only its first readers could place gets its date:
 * `Monday’s meeting` becomes `Monday’s [18 August 2025] meeting`.
 */
export function saySentence({ placed, start, end, text }: AccountSentence, { entities }: LinkedStory): string {
  const { passage, reading, article } = placed;
  // Of an account that may only be linked to: who said it, and the words.
  if (article.rights === 'link') {
    const speaker = reading.quotes.find((quote) => quote.passage === passage.id && quote.start === start)?.speaker;
    const name = speaker && entities.get(speaker)?.name;
    return `${name ? `${name}: ` : ''}“${text}”`;
  }
  let said = text;
  for (const date of reading.dates.toReversed()) {
    if (date.passage !== passage.id || !contains({ start, end }, date) || !relativeDate.test(date.text)) continue;
    const behind = date.end - start + (/^['’]s/.test(text.slice(date.end - start)) ? 2 : 0);
    said = `${said.slice(0, behind)} [${formatEdtf(date.value)}]${said.slice(behind)}`;
  }
  const told = capitalise(withoutJoints(said.replace(dateline, '').replace(stockCode, '')));
  return endsOpen.test(told) ? `${told}.` : told;
}

export function pinOf({ address, text }: AccountSentence): Pin {
  return { at: address as Address, words: text };
}

/** The quotation of a sentence that other accounts print otherwise, marks and all. */
export function wordingOf(sentence: AccountSentence, all: AccountSentence[]): Pin {
  const { speech, placed } = sentence;
  const others = all.filter((other) => other !== sentence).flatMap((other) => other.speech);
  const shared = speech.find(({ utterance }) => others.some((said) => said.utterance === utterance));
  if (!shared || placed.article.rights === 'link') return pinOf(sentence);
  const { start, end } = shared.quote;
  return { ...pinOf(sentence), words: placed.passage.text.slice(start - 1, end + 1) };
}
