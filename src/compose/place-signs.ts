import type { Backed } from '../domain/backed.ts';
import type { Span } from '../domain/span.ts';

/**
 * Puts each sign behind the words that it is about, and behind the punctuation that follows; never into a quotation, a
 * link or a date, but behind it.
 *
 * @example placeSigns('“We won,” he said.', [{ at: 4 }], [{ start: 0, end: 9 }]) // [{ at: 9 }]
 */
export function placeSigns<T extends Pick<Backed, 'at'>>(text: string, backs: T[], kept: Span[]): T[] {
  return backs.map((backed) => (backed.at === undefined ? backed : { ...backed, at: placeBehind(text, backed.at, kept) }));
}

function placeBehind(text: string, end: number, kept: Span[]): number {
  const at = end + (/^[.,;:!?”"’')\]]*/u.exec(text.slice(end))?.[0].length ?? 0);
  const around = kept.find((span) => span.start < at && at < span.end);
  return around ? placeBehind(text, around.end, kept) : at;
}
