import { count } from '../check/format-issues.ts';
import { idsOf, pinsOf } from '../domain/claim.ts';
import type { Slug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import { inPageOrder } from '../domain/topic.ts';
import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import { findDifference } from '../compare/find-difference.ts';
import { claimWith } from './propose-topic.ts';

/**
 * What a new account does to a topic, as an editor reads it:
 *
 *     The Lockmere Post adds to old-bridge: 3 proposals
 *       confirms     crane-hit-the-pier, bridge-shut
 *       contradicts  cost-of-repair
 *       leaves out   toll-planned
 */
export function reportAccount(
  account: { slug: Slug; label: string },
  topic: { slug: Slug; value: Topic },
  proposals: number,
  { facts }: ComparedAccounts,
): string {
  const confirms = new Set<string>();
  const contradicted = new Set<string>();
  for (const { sentences } of facts) {
    for (const own of sentences.filter(({ placed }) => placed.article.slug === account.slug)) {
      for (const other of sentences.filter((sentence) => sentence !== own)) {
        const claim = claimWith(topic.value, other);
        if (claim) (findDifference(own, other, 1) ? contradicted : confirms).add(claim);
      }
    }
  }
  const left = [...inPageOrder(topic.value), ...topic.value.proposals.filter(({ status }) => status === 'accepted')]
    .filter(
      (claim) =>
        !idsOf(claim).some((id) => confirms.has(id) || contradicted.has(id)) &&
        !pinsOf(claim).some(({ at }) => at.startsWith(`${account.slug}#`)),
    )
    .map(({ id }) => id);
  const lines = { confirms: [...confirms], contradicts: [...contradicted], 'leaves out': left };
  return [
    `${account.label} adds to ${topic.slug}: ${proposals === 0 ? 'nothing' : count(proposals, 'proposal')}`,
    ...Object.entries(lines).flatMap(([name, ids]) => (ids.length === 0 ? [] : `  ${name.padEnd(12)} ${listed(ids)}`)),
  ].join('\n');
}

function listed(ids: readonly string[]): string {
  return ids.length <= 6 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more`;
}
