import type { TopicPage } from '../compose/compose-topic.ts';
import type { ResolvedClaim, ResolvedPin } from '../compose/resolve-claim.ts';
import { claimsUnder } from '../compose/topic-sections.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { squash } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import { findUnsupported } from './check-support.ts';

/** The rows of all tables: each account marked in one tells it, and rows that read the same are the same statement. */
export function checkRows(topics: TopicPage[], find: MentionFinder): Issue[] {
  const rows = topics.flatMap((page) =>
    claimsUnder(page, 'question')
      .filter(({ confirmed, whole }) => confirmed && whole)
      .map((claim) => ({ page, claim })),
  );
  return [...checkSameShorts(rows), ...rows.flatMap(({ claim }) => checkSupport(claim, find))];
}

interface Row {
  page: TopicPage;
  claim: ResolvedClaim;
}

function checkSameShorts(rows: Row[]): Issue[] {
  const first = new Map<string, Row>();
  return rows.flatMap(({ page, claim }) => {
    const key = wordsOf(claim.short).join(' ');
    const known = first.get(key);
    if (!known) first.set(key, { page, claim });
    if (!known || told(known.claim) === told(claim)) return [];
    const message = `claim "${claim.id}" reads "${claim.short}" as "${known.claim.id}" of ${known.page.slug} does, and rests on ${told(claim)} instead of ${told(known.claim)}`;
    return [issue('claim-same-short', claim.place, message)];
  });
}

function told({ pins, partPins }: ResolvedClaim): string {
  const marks = [...pins.map(({ account }) => account.mark), ...partPins.map(({ account }) => `${account.mark} in part`)];
  return [...new Set(marks)].join(', ');
}

/** A row that is its own sentence is read by the other lints. */
export function checkSupport(claim: ResolvedClaim, find: MentionFinder): Issue[] {
  if (claim.short === claim.plain) return [];
  const tellings = [...Map.groupBy(claim.pins, ({ account }) => account)].map(([account, pins]) => ({
    account: account.label,
    words: pins.map(({ words }) => words),
    context: claim.context.filter((pin) => pin.account === account).map(({ words }) => words),
    passage: passagesOf([...pins, ...claim.context.filter((pin) => pin.account === account)]),
  }));
  return findUnsupported({ short: claim.short, tellings }, find).map(({ account, missing, words }) => {
    const lacking = missing.map((word) => `"${word}"`).join(', ');
    const message = `claim "${claim.id}": the words of ${account} do not carry ${lacking} of "${claim.short}": "${squash(words.join(' … '))}"`;
    return issue('claim-support', claim.place, message);
  });
}

function passagesOf(pins: ResolvedPin[]): string {
  return [...new Set(pins.map(({ passage }) => passage.text))].join('\n');
}
