import { count } from '../check/format-issues.ts';
import type { Event } from '../domain/claim.ts';
import { partPinsOf, pinsOf } from '../domain/claim.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Proposal } from '../domain/topic.ts';
import { beginningOf } from '../domain/words.ts';

/** In a terminal a line has about this many letters for a sentence. */
const MAX_SENTENCE = 76;

/**
 * What proposals would change, in one line each, with the line of their file: what most accounts tell first.
 *
 *     new claims
 *       topics/ferry.yaml:8   3 accounts  answer: The ferry sank off Orme on 3 May …
 *     pins for claims that are there
 *       topics/ferry.yaml:52  1 account   crane-hit-the-pier: The crane struck the pier …
 */
export function listProposals(path: string, text: string, proposals: Proposal[]): string[] {
  const groups = Map.groupBy(proposals, ({ joins, differs }) => (differs ? titles.differs : joins ? titles.joins : titles.claims));
  const lineOf = lineFinder(text);
  return Object.values(titles).flatMap((title) => {
    const rows = (groups.get(title) ?? [])
      .map((proposal) => ({ proposal, accounts: accountsOf(proposal) }))
      .toSorted((a, b) => b.accounts - a.accounts)
      .map(({ proposal, accounts }) => [
        `${path}:${lineOf(proposal.id)}`,
        count(accounts, 'account'),
        `${proposal.joins ?? (proposal.differs ? proposal.differs.about : proposal.under)}: ${sentenceOf(proposal)}`,
      ]);
    return rows.length === 0 ? [] : [`  ${title}`, ...inColumns(rows)];
  });
}

/** The same for events, by date. */
export function listEvents(path: string, text: string, events: Event[]): string[] {
  const lineOf = lineFinder(text);
  return inColumns(events.map((event) => [`${path}:${lineOf(event.id)}`, formatEdtf(event.when), beginningOf(event.text, MAX_SENTENCE)]));
}

const titles = { claims: 'new claims', joins: 'pins for claims that are there', differs: 'do these accounts differ?' };

/** Those that tell only a part of it are counted too. */
function accountsOf(proposal: Proposal): number {
  return new Set([...pinsOf(proposal), ...partPinsOf(proposal)].map(({ at }) => at.split('#')[0])).size;
}

function sentenceOf({ text, differs }: Proposal): string {
  return beginningOf(differs ? differs.versions.map((version) => version.text).join(' / ') : (text ?? ''), MAX_SENTENCE);
}

/** The line, from 1, on which an entry with an id begins. */
function lineFinder(text: string): (id: string) => number {
  const lines = new Map(text.split('\n').map((line, i) => [/^ *- id: (\S+)/.exec(line)?.[1], i + 1]));
  return (id) => lines.get(id) ?? 1;
}

function inColumns(rows: string[][]): string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = [widthOf(0), widthOf(1), 0];
  return rows.map((row) => `    ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`);
}
