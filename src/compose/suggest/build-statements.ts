import type { Fact } from '../../link/group-facts.ts';
import type { Difference } from '../../link/find-difference.ts';
import type { Telling } from '../../link/read-tellings.ts';
import { chooseTelling } from './choose-telling.ts';
import { needsContext } from './needs-context.ts';

/** One account's sentence, and the other accounts' sentences that tell the same. */
export interface Line {
  said: Telling;
  backing: Telling[];
}

/** What becomes one claim: a line; several where the first is needed to read the next, or where accounts differ. */
export interface Statement {
  lines: Line[];
  tellings: Telling[];
  text: string;
  score: number;
  differences: Difference[];
  /** Accounts print one quotation in several wordings. */
  variants: boolean;
}

/** At most this many sentences are read before the one that needs them. */
const MAX_LEAD = 2;

/** Facts as statements that can be read by themselves. No sentence stands in two of them. */
export function buildStatements(facts: Fact[], scores: Map<Telling, number>, all: Telling[]): Statement[] {
  const lines = facts.map((fact) => ({ fact, lines: fact.versions.map(toLine) }));
  const said = new Map(lines.flatMap((entry) => entry.lines.map((line) => [line.said, entry])));
  const merged = new Set<(typeof lines)[number]>();
  for (const entry of lines) {
    const [first] = entry.lines;
    if (!first || entry.lines.length > 1) continue;
    for (let lead = first.said, steps = 0; needsContext(lead.text) && steps < MAX_LEAD; steps++) {
      const before = all[lead.index - 1];
      if (before?.address !== lead.address) break;
      const owner = said.get(before);
      if (owner && owner !== entry) {
        if (owner.lines.length > 1 && owner.fact.differences.length > 0) break;
        owner.lines.push(...entry.lines);
        for (const line of entry.lines) said.set(line.said, owner);
        merged.add(entry);
        break;
      }
      entry.lines.unshift({ said: before, backing: [] });
      said.set(before, entry);
      lead = before;
    }
  }
  return lines.filter((entry) => !merged.has(entry)).map((entry) => toStatement(entry, scores));
}

function toLine(tellings: Telling[]): Line {
  const said = chooseTelling(tellings) as Telling;
  return { said, backing: tellings.filter((telling) => telling !== said) };
}

function toStatement({ fact, lines }: { fact: Fact; lines: Line[] }, scores: Map<Telling, number>): Statement {
  const ordered = fact.differences.length > 0 ? lines : lines.toSorted((a, b) => a.said.index - b.said.index);
  const tellings = ordered.flatMap(({ said, backing }) => [said, ...backing]);
  return {
    lines: ordered,
    tellings,
    text: ordered.map(({ said }) => said.text).join(' '),
    score: Math.max(...tellings.map((telling) => scores.get(telling) ?? 0)),
    differences: fact.differences,
    variants: fact.differences.length === 0 && hasVariants(fact.tellings),
  };
}

function hasVariants(tellings: Telling[]): boolean {
  const wordings = tellings.flatMap(({ speech }) =>
    speech.map(({ utterance, quote }) => ({
      utterance,
      words: quote.text
        .replace(/[\s\p{P}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    })),
  );
  return wordings.some((one) => wordings.some((other) => one.utterance === other.utterance && one.words !== other.words));
}
