import { diffWordsWithSpace } from 'diff';
import type { QuotesData, UtteranceData } from '../domain/content.ts';
import { overlaps } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import type { Utterance, Wording } from '../link/group-quotes.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { TopicPage } from './compose-topic.ts';
import { claimsOf } from './topic-sections.ts';

/** What was said, and the names and terms that accounts set in quotation marks. */
export function composeQuotes(story: LinkedStory, topics: TopicPage[]): QuotesData {
  return { utterances: shownOf(story.utterances, story, topics), terms: shownOf(story.terms, story, topics) };
}

/** Every utterance that may be shown, with what is shared and what differs between its wordings. */
function shownOf(utterances: Utterance[], story: LinkedStory, topics: TopicPage[]): UtteranceData[] {
  const rights = new Map(story.seeds.articles.map(({ slug, rights: right }) => [slug, right]));
  return utterances.flatMap((utterance): UtteranceData[] => {
    const citing = topics.filter((page) => utterance.wordings.some((wording) => isCited(wording, page)));
    const shown = utterance.wordings.filter(
      (wording) => rights.get(wording.article) !== 'link' || topics.some((page) => isCited(wording, page)),
    );
    if (shown.length === 0) return [];
    const name = nameOf(utterance, story);
    return [
      {
        id: utterance.id,
        ...(utterance.speaker ? { speaker: utterance.speaker } : {}),
        ...(name ? { name } : {}),
        wordings: shown.map(({ article, quote }) => ({
          article,
          passage: quote.passage,
          text: quote.text,
          parts: partsOf(quote.text, shown),
        })),
        topics: citing.map(({ slug }) => slug),
      },
    ];
  });
}

/** A wording cut into what every other wording has too, and what not. */
function partsOf(text: string, wordings: Wording[]) {
  const own = text.split(/([^\p{L}\p{N}'’]+)/u);
  const shared = own.map(() => true);
  for (const { quote } of wordings) {
    let at = 0;
    for (const change of diffWordsWithSpace(plain(quote.text), plain(text), { ignoreCase: true })) {
      if (change.removed) continue;
      const end = at + change.value.length;
      if (change.added) markBetween(own, shared, at, end);
      at = end;
    }
  }
  const parts: { text: string; shared: boolean }[] = [];
  own.forEach((piece, i) => {
    const last = parts.at(-1);
    if (last && (last.shared === shared[i] || !/[\p{L}\p{N}]/u.test(piece))) last.text += piece;
    else parts.push({ text: piece, shared: shared[i] ?? true });
  });
  return parts;
}

function markBetween(pieces: string[], shared: boolean[], start: number, end: number): void {
  let at = 0;
  pieces.forEach((piece, i) => {
    if (at < end && at + piece.length > start && /[\p{L}\p{N}]/u.test(piece)) shared[i] = false;
    at += piece.length;
  });
}

/** The kind of apostrophe is no difference; lengths stay. */
function plain(text: string): string {
  return text.replaceAll('’', "'");
}

function isCited({ article, quote }: Wording, page: TopicPage): boolean {
  return claimsOf(page).some((claim) =>
    claim.pins.some((pin) => pin.article.slug === article && pin.passage.id === quote.passage && overlaps(pin.at, quote)),
  );
}

function nameOf({ speaker, speakerText }: Utterance, story: LinkedStory): string | undefined {
  return speaker ? story.entities.get(speaker)?.name : speakerText && capitalise(speakerText);
}
