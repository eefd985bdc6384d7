import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { DayClue } from '../domain/reading.ts';
import { isLiveTitle } from '../english/day-clues.ts';
import { headingDay } from '../english/heading-days.ts';

/**
 * The day without a year that an account prints of itself: in a line of its own, `Updated Monday 3 April, 14:05`, or, with its
 * weekday, at the head of a live page, `Follow the rescue on Monday 3 April.`
 */
export function printedDay(article: Pick<Article, 'headline' | 'setAside' | 'blocks'>): Pick<DayClue, 'text' | 'tells'> | undefined {
  const lines = article.setAside.flatMap(({ as, text }) => (as === 'date' ? daysIn(text) : []));
  const live = isLiveTitle.test(article.headline) ? passagesOf(article).slice(0, 1) : [];
  const [day] = [...lines, ...live.flatMap(({ text }) => daysIn(text).filter(({ weekday }) => weekday !== undefined))];
  return day && !day.year ? { text: day.text, tells: { kind: 'day', ...day, isOwn: true } } : undefined;
}

function daysIn(text: string) {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)];
  return starts.flatMap(({ index }) => headingDay(text.slice(index)) ?? []).slice(0, 1);
}
