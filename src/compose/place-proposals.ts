import type { Claim, Pin } from '../domain/claim.ts';
import { idsOf } from '../domain/claim.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Sourced } from '../domain/seed.ts';
import { toSlug } from '../domain/slug.ts';
import type { Slug } from '../domain/slug.ts';
import type { Proposal, Topic } from '../domain/topic.ts';
import { inPageOrder, isOpenQuestion, isWritten } from '../domain/topic.ts';
import { sections } from '../interface/en.ts';
import type { Words } from '../interface/words.ts';

/** A claim of a topic page: where it is written, and whether an editor stands behind it. */
export interface PlacedClaim {
  claim: Claim;
  path: PropertyKey[];
  confirmed: boolean;
}

/** A topic with every claim at its place: the editor's own, what was accepted, and on a page that nobody wrote what is only proposed. */
export interface PlacedTopic<T = PlacedClaim> {
  answer: T[];
  questions: { id: Slug; was: Slug[]; question: string; notIn?: Slug[]; claims: T[] }[];
  next: T[];
  unknown: T[];
}

/** `found` is what the machine found beyond the proposals in the file. */
export function placeProposals(
  source: Sourced<Topic>,
  found: Proposal[],
  words: Words['sections'],
): { placed: PlacedTopic; issues: Issue[] } {
  const topic = source.value;
  const own = (claims: Claim[], ...path: PropertyKey[]): PlacedClaim[] =>
    claims.map((claim, i) => ({ claim, path: [...path, i], confirmed: true }));
  const placed: PlacedTopic = {
    answer: own(topic.answer, 'answer'),
    questions: topic.questions.map(({ id, was, question, claims }, i) => ({
      id,
      was,
      question,
      claims: own(claims, 'questions', i, 'claims'),
    })),
    next: own(topic.next, 'next'),
    unknown: own(topic.unknown, 'unknown'),
  };
  const written = topic.proposals.map((proposal, i) => ({ proposal, path: ['proposals', i] as PropertyKey[] }));
  const shown = [...written, ...found.map((proposal) => ({ proposal, path: ['title'] as PropertyKey[] }))].filter(
    ({ proposal }) => proposal.status === 'accepted' || (proposal.status === 'proposed' && !isWritten(topic) && !isOpenQuestion(proposal)),
  );
  for (const { proposal, path } of shown) {
    const { status, under, joins, ...rest } = proposal;
    const claim = { ...rest, short: rest.short ?? '…' };
    if (joins === undefined) placeUnder(placed, under, words).push({ claim, path, confirmed: status === 'accepted' });
  }
  const issues = shown.flatMap(({ proposal, path }) => {
    const { id, joins, status } = proposal;
    if (joins === undefined) return [];
    const target = inPageOrder(placed).find(({ claim }) => idsOf(claim).includes(joins));
    const place = { file: source.file, line: source.lineOf([...path, 'joins']) };
    if (!target) return issue('unknown-claim', place, `"${id}" joins "${joins}", which is not a claim of this topic`);
    if (status === 'accepted') target.claim = joinPins(target.claim, proposal);
    return [];
  });
  return { placed, issues };
}

/** A place by its name, a question by its id, or a new question by its words. */
function placeUnder(placed: PlacedTopic, under: string, words: Words['sections']): PlacedClaim[] {
  if (under === 'answer' || under === 'next' || under === 'unknown') return placed[under];
  const id = toSlug(under);
  const said = sayHeading(under, words);
  const known = placed.questions.find((question) => question.id === under || question.id === id || question.question === said);
  if (known) return known.claims;
  const claims: PlacedClaim[] = [];
  placed.questions.push({ id, was: [], question: said, claims });
  return claims;
}

/** A heading that the machine gave, in the words of the interface. */
function sayHeading(heading: string, words: Words['sections']): string {
  const known = (['changed', 'severalTell', 'one', 'rest'] as const).find((key) => sections[key] === heading);
  if (known) return words[known];
  const [, name] = /^What (.+) says$/u.exec(heading) ?? [];
  return name === undefined ? heading : words.says(name);
}

/** The pins of a proposal go to the claim that it joins, or to that version of it. */
function joinPins(claim: Claim, { joins, pins: more, partly: moreInPart }: Proposal): Claim {
  const join = <T extends Pick<Claim, 'pins' | 'partly'>>(one: T): T => ({
    ...one,
    pins: [...one.pins, ...pinsBeyond(one.pins, more)],
    partly: [...one.partly, ...pinsBeyond(one.partly, moreInPart)],
  });
  const { differs } = claim;
  if (!differs) return join(claim);
  return {
    ...claim,
    differs: { ...differs, versions: differs.versions.map((version) => (version.id === joins ? join(version) : version)) },
  };
}

function pinsBeyond(known: Pin[], more: Pin[]): Pin[] {
  return more.filter((pin) => !known.some(({ at, words }) => at === pin.at && words === pin.words));
}
