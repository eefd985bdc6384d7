import type { PersonData, QuotesData, UtteranceData } from '../domain/content.ts';
import { personPath } from '../domain/content.ts';
import { quotationPages } from '../domain/quotation-pages.ts';

/**
 * The page of each quotation, where they are too many for `/quotes/`: one of its speaker’s; of a speaker without one, and of
 * terms, a page with those of others. There speakers with most quotations stand first, and what nobody is known to have said last.
 */
export function placeQuotations({ utterances, terms }: QuotesData, people: Pick<PersonData, 'slug'>[]): QuotesData {
  if (quotationPages([...utterances, ...terms]).length < 2) return { utterances, terms };
  const withPage = new Set(people.map(({ slug }) => slug));
  const hasPage = ({ speaker }: UtteranceData) => speaker !== undefined && withPage.has(speaker);
  const times = Map.groupBy(utterances, ({ name }) => name);
  const weightOf = ({ name }: UtteranceData) => (name === undefined ? 0 : (times.get(name)?.length ?? 0));
  const others = utterances.filter((utterance) => !hasPage(utterance)).sort((a, b) => weightOf(b) - weightOf(a));
  const rest = [...others, ...terms];
  const pages = new Map(
    quotationPages(rest).flatMap((onPage, i) =>
      onPage.map((utterance) => [utterance, i === 0 ? '/quotes/others/' : `/quotes/others/${i + 1}/`] as const),
    ),
  );
  for (const [utterance, page] of pagesOfSpeakers(utterances.filter(hasPage))) pages.set(utterance, page);
  const place = (utterance: UtteranceData) => ({ ...utterance, page: pages.get(utterance) ?? '/quotes/' });
  return { utterances: utterances.map(place), terms: terms.map(place) };
}

/** The same where there is no page of quotations: who has no page of their own said nothing that has an address, `''`. */
export function placeWithSpeakers({ utterances, terms }: QuotesData, people: Pick<PersonData, 'slug'>[]): QuotesData {
  const withPage = new Set<string | undefined>(people.map(({ slug }) => slug));
  const pages = pagesOfSpeakers(utterances.filter(({ speaker }) => withPage.has(speaker)));
  return {
    utterances: utterances.map((utterance) => ({ ...utterance, page: pages.get(utterance) ?? '' })),
    terms: terms.map((term) => ({ ...term, page: '' })),
  };
}

/** Of a speaker, on the pages of their own. */
function pagesOfSpeakers(utterances: UtteranceData[]): Map<UtteranceData, string> {
  const bySpeaker = Map.groupBy(utterances, ({ speaker = '' }) => speaker);
  return new Map(
    [...bySpeaker].flatMap(([speaker, said]) =>
      quotationPages(said).flatMap((onPage, i) => onPage.map((utterance) => [utterance, personPath(speaker, i + 1)] as const)),
    ),
  );
}
