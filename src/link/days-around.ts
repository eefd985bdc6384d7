import { isDay } from '../domain/edtf.ts';
import type { Quote, Reading } from '../domain/reading.ts';
import { overlaps } from '../domain/span.ts';

/** A function that gives the days which the sentence of a quotation names. */
export function daysAround({ sentences = [], dates = [] }: Partial<Pick<Reading, 'sentences' | 'dates'>>): (quote: Quote) => string[] {
  const sentencesOf = Map.groupBy(sentences, ({ passage }) => passage);
  const daysOf = Map.groupBy(
    dates.filter(({ value }) => isDay(value)),
    ({ passage }) => passage,
  );
  return (quote) => {
    const days = daysOf.get(quote.passage) ?? [];
    const around = days.length === 0 ? [] : (sentencesOf.get(quote.passage) ?? []).filter((sentence) => overlaps(sentence, quote));
    return days.filter((day) => around.some((sentence) => overlaps(sentence, day))).map(({ value }) => value);
  };
}
