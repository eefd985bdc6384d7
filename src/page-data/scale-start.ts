import { DAY } from '../domain/edtf.ts';

const DAYS = 40 * DAY;

/**
 * Where the scale of a chart of events begins, which ends at `last`: at most 40 days before, so that each day can be seen,
 * where half of the events lie there; else where nine in ten of them are on it. Times in milliseconds.
 */
export function scaleStart(spans: { from: number; to: number }[], last: number): number {
  const recent = spans.filter(({ to }) => last - to <= DAYS);
  if (recent.length * 2 >= spans.length) return Math.max(last - DAYS, Math.min(...recent.map(({ from }) => from)));
  const starts = spans.map(({ from }) => from).sort((a, b) => a - b);
  return starts[Math.floor(starts.length / 10)] ?? last;
}
