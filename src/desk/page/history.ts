import type { Desk } from '../desk-types.ts';
import { el } from './dom.ts';

/** What was done since the start, the last first. */
export function showHistory({ history }: Desk): HTMLElement[] {
  if (history.length === 0) return [];
  const entries = history.slice(0, 6).map(({ label, at }) => el('li', {}, el('time', { datetime: at }, timeOf(at)), ' ', label));
  return [el('h3', {}, 'Done'), el('ol', { reversed: true, start: String(history.length) }, ...entries)];
}

function timeOf(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
