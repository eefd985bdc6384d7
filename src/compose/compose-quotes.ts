import type { Change } from 'diff';
import { diffWordsWithSpace } from 'diff';
import { linkOnly } from '../domain/article.ts';
import type { QuotesData, UtteranceData } from '../domain/content.ts';
import type { Quote } from '../domain/reading.ts';
import { capitalise, wordsOf } from '../domain/words.ts';
import type { Utterance } from '../link/group-quotes.ts';
import type { Slug } from '../domain/slug.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { citingFinder } from './cited-test.ts';
import type { TopicPage } from './compose-topic.ts';
import { claimsOf } from './topic-sections.ts';

/** With how many other wordings one is compared, and how many words may be put in and taken out between the two. */
const MAX_OTHERS = 12;
const MAX_EDITS = 60;

/** What was said, and the names and terms that accounts set in quotation marks, as far as it may be shown. */
export function composeQuotes(story: LinkedStory, topics: TopicPage[]): QuotesData {
  const reserved = linkOnly(story.seeds.articles);
  const citing = citingFinder(topics.map(claimsOf));
  const shownOf = ({ id, wordings, ...said }: Utterance): UtteranceData[] => {
    const cited = wordings.map(citing);
    const shown = wordings.filter(({ article }, i) => !reserved.has(article) || cited[i]?.length);
    if (shown.length === 0) return [];
    const pages = [...new Set(cited.flat())].sort((a, b) => a - b);
    const texts = [...new Set(shown.map(({ quote }) => quote.text))];
    const parts = new Map(texts.map((text) => [text, partsOf(text, texts.slice(0, MAX_OTHERS))]));
    const cut = shown.map(({ article, quote: { passage, text } }) => ({ article, passage, text, parts: parts.get(text) ?? [] }));
    return [
      { id, speaker: said.speaker, name: speakerName(said, story), wordings: cut, topics: pages.flatMap((i) => topics[i]?.slug ?? []) },
    ];
  };
  return { utterances: story.utterances.flatMap(shownOf), terms: story.terms.flatMap(shownOf) };
}

/** The part of a story that knows how people are called. */
export interface EntityNames {
  entities: Map<Slug, { name: string }>;
}

/** Who said it, as a reader reads it. */
export function speakerName(
  { speaker, speakerText }: Pick<Quote, 'speaker' | 'speakerText'>,
  { entities }: EntityNames,
): string | undefined {
  return speaker ? entities.get(speaker)?.name : speakerText && capitalise(speakerText);
}

/** A wording cut into what the others have too, and what not. */
function partsOf(text: string, others: string[]) {
  const isOwn = Array.from({ length: text.length }, () => false);
  for (const other of others) {
    const options = { ignoreCase: true, maxEditLength: MAX_EDITS };
    // Where the two are too far apart to be laid over each other, words are looked up.
    const changes = diffWordsWithSpace(plain(other), plain(text), options) as Change[] | undefined;
    let at = 0;
    for (const { removed, added, value } of changes ?? wordsNotIn(plain(other), plain(text))) {
      if (added) isOwn.fill(true, at, at + value.length);
      if (!removed) at += value.length;
    }
  }
  const parts: { text: string; shared: boolean }[] = [];
  let start = 0;
  for (const piece of text.split(/([^\p{L}\p{N}'’]+)/u)) {
    const isWord = /[\p{L}\p{N}]/u.test(piece);
    const shared = !isWord || !isOwn.slice(start, start + piece.length).includes(true);
    start += piece.length;
    const last = parts.at(-1);
    if (last && (last.shared === shared || !isWord)) last.text += piece;
    else parts.push({ text: piece, shared });
  }
  return parts;
}

function wordsNotIn(other: string, text: string): Pick<Change, 'added' | 'removed' | 'value'>[] {
  const known = new Set(wordsOf(other));
  return text
    .split(/([\p{L}\p{N}']+)/u)
    .map((value, i) => ({ value, added: i % 2 === 1 && !known.has(value.toLowerCase()), removed: false }));
}

/** The kind of apostrophe is no difference; lengths stay. */
function plain(text: string): string {
  return text.replaceAll('’', "'");
}
