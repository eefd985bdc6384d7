import { diffWordsWithSpace } from 'diff';
import { linkOnly } from '../domain/article.ts';
import type { QuotesData, UtteranceData } from '../domain/content.ts';
import type { Quote } from '../domain/reading.ts';
import { capitalise } from '../domain/words.ts';
import type { Utterance, Wording } from '../link/group-quotes.ts';
import type { Slug } from '../domain/slug.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { buildCitedTest } from './cited-test.ts';
import type { TopicPage } from './compose-topic.ts';
import { claimsOf } from './topic-sections.ts';

/** What was said, and the names and terms that accounts set in quotation marks, as far as it may be shown. */
export function composeQuotes(story: LinkedStory, topics: TopicPage[]): QuotesData {
  const reserved = linkOnly(story.seeds.articles);
  const pages = topics.map((page) => ({ slug: page.slug, cites: buildCitedTest(claimsOf(page)) }));
  const shownOf = ({ id, wordings, ...said }: Utterance): UtteranceData[] => {
    const citing = pages.filter(({ cites }) => wordings.some(cites));
    const shown = wordings.filter((wording) => !reserved.has(wording.article) || citing.some(({ cites }) => cites(wording)));
    if (shown.length === 0) return [];
    const cut = shown.map(({ article, quote: { passage, text } }) => ({ article, passage, text, parts: partsOf(text, shown) }));
    return [{ id, speaker: said.speaker, name: speakerName(said, story), wordings: cut, topics: citing.map(({ slug }) => slug) }];
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

/** A wording cut into what every other wording has too, and what not. */
function partsOf(text: string, wordings: Wording[]) {
  const isOwn = Array.from({ length: text.length }, () => false);
  for (const { quote } of wordings) {
    let at = 0;
    for (const { removed, added, value } of diffWordsWithSpace(plain(quote.text), plain(text), { ignoreCase: true })) {
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

/** The kind of apostrophe is no difference; lengths stay. */
function plain(text: string): string {
  return text.replaceAll('’', "'");
}
