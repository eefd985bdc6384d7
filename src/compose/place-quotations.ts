import type { PersonData, QuotesData, UtteranceData } from '../domain/content.ts';
import { ON_A_PERSONS_PAGE, personPath } from '../domain/content.ts';

/** One page holds so many quotations: on 39 articles 115 bytes of it are one, compressed. */
const MOST_ON_A_PAGE = 100;

/**
 * The page of each quotation, where they are too many for `/quotes/`: one of its speaker’s; of a speaker without one, and of
 * terms, a page with those of others. There speakers with most quotations stand first, and what nobody is known to have said last.
 */
export function placeQuotations({ utterances, terms }: QuotesData, people: Pick<PersonData, 'slug'>[]): QuotesData {
  if (utterances.length + terms.length <= MOST_ON_A_PAGE) return { utterances, terms };
  const withPage = new Set(people.map(({ slug }) => slug));
  const hasPage = ({ speaker }: UtteranceData) => speaker !== undefined && withPage.has(speaker);
  const times = Map.groupBy(utterances, ({ name }) => name);
  const weightOf = ({ name }: UtteranceData) => (name === undefined ? 0 : (times.get(name)?.length ?? 0));
  const others = utterances.filter((utterance) => !hasPage(utterance)).sort((a, b) => weightOf(b) - weightOf(a));
  const rest = [...others, ...terms];
  const onEach = Math.ceil(rest.length / Math.ceil(rest.length / MOST_ON_A_PAGE));
  const pages = new Map(
    rest.map((utterance, i) => {
      const number = Math.floor(i / onEach) + 1;
      return [utterance, number === 1 ? '/quotes/others/' : `/quotes/others/${number}/`];
    }),
  );
  const bySpeaker = Map.groupBy(utterances.filter(hasPage), ({ speaker = '' }) => speaker);
  for (const [speaker, said] of bySpeaker)
    for (const [i, utterance] of said.entries())
      pages.set(utterance, personPath(speaker, Math.floor(i / ON_A_PERSONS_PAGE.quotations) + 1));
  const place = (utterance: UtteranceData) => ({ ...utterance, page: pages.get(utterance) ?? '/quotes/' });
  return { utterances: utterances.map(place), terms: terms.map(place) };
}
