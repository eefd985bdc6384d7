import { count } from '../check/format-issues.ts';
import { idsOf, pinsOf } from '../domain/claim.ts';
import type { Slug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import { inPageOrder } from '../domain/topic.ts';
import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
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
  { facts, differences }: ComparedAccounts,
): string {
  // What the account tells, in its own words and in those of others; and what others tell that may differ from it.
  const told = new Set(
    facts.flatMap(({ sentences }) => (sentences.some(({ placed }) => placed.article.slug === account.slug) ? sentences : [])),
  );
  const toldInPart = facts.flatMap(({ partly }) =>
    [...partly].flatMap(([shown, parts]) => (parts.some(({ placed }) => placed.article.slug === account.slug) ? shown : [])),
  );
  const others = differences().flatMap(({ sentences }) =>
    sentences.some((sentence) => told.has(sentence)) ? sentences.filter((sentence) => !told.has(sentence)) : [],
  );
  const claimsOf = (sentences: Iterable<AccountSentence>) =>
    new Set(
      [...sentences].flatMap((sentence) => (sentence.placed.article.slug === account.slug ? [] : (claimWith(topic.value, sentence) ?? []))),
    );
  const [confirms, contradicted, part] = [claimsOf(told), claimsOf(others), claimsOf(toldInPart)];
  for (const id of confirms) part.delete(id);
  const left = [...inPageOrder(topic.value), ...topic.value.proposals.filter(({ status }) => status === 'accepted')]
    .filter(
      (claim) =>
        !idsOf(claim).some((id) => [confirms, contradicted, part].some((ids) => ids.has(id))) &&
        !pinsOf(claim).some(({ at }) => at.startsWith(`${account.slug}#`)),
    )
    .map(({ id }) => id);
  const lines = { confirms: [...confirms], 'in part': [...part], contradicts: [...contradicted], 'leaves out': left };
  return [
    `${account.label} adds to ${topic.slug}: ${proposals === 0 ? 'nothing' : count(proposals, 'proposal')}`,
    ...Object.entries(lines).flatMap(([name, ids]) => (ids.length === 0 ? [] : `  ${name.padEnd(12)} ${listed(ids)}`)),
  ].join('\n');
}

function listed(ids: readonly string[]): string {
  return ids.length <= 6 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more`;
}
