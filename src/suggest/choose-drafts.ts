import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { bounds } from '../domain/edtf.ts';
import { intersect } from '../domain/intersect.ts';
import { maxBy } from '../domain/max-by.ts';
import { superlativesIn } from '../english/hedges.ts';
import { hasRelativeDay } from '../english/day-signs.ts';
import { stemsOf } from '../english/stems.ts';
import type { ClaimDraft } from './draft-claims.ts';
import { accountsOf } from './draft-claims.ts';
import type { Library } from './library.ts';
import { holdsPhrase, likeness, toldElsewhere } from './library.ts';

/** A page that is read to its end. */
export const MAX_CLAIMS = 15;
/**
 * What counts how much: accounts that tell the like, accounts that are joined, what its account begins with, a term of the
 * topic, and the same term again. With 1 and .2 for terms, one fact of 107 less is told of a flight, and three of 116 in
 * reviews.
 */
const GAIN = { alike: 2, joined: 4, leading: 0.5, term: 3, termAgain: 0.4 };
/** So alike, two drafts say the same. With .36 one fact fewer is told of a flight, of 107, and one of 116 in reviews. */
const MAX_LIKENESS = 0.4;
/** And so do those where the one has no other names, days and amounts, if it has so many. */
const MIN_PARTICULARS = 3;
/** What a draft loses that is not read at a glance. */
const COST = { lead: 0.3, long: 0.15, relativeDay: 0.15, earlier: 0.5 };
/** In words. */
const LONG = 45;

/** Of all drafts the few that a page tells, the one that says most first: what many tell, of every term something, nothing twice. */
export function chooseDrafts(drafts: ClaimDraft[], phrases: string[][], library: Library): ClaimDraft[] {
  const chosen: ClaimDraft[] = [];
  const told = new Map<string[], number>();
  const features = new Set<string>();
  let open: OpenDraft[] = drafts.map((draft) => ({
    draft,
    worth: worthOf(draft, library),
    terms: phrases.filter((phrase) => draft.supported.some(({ said }) => holdsPhrase(said, phrase))),
    new: 1,
  }));
  while (chosen.length < MAX_CLAIMS) {
    const next = maxBy(open, ({ worth, terms, new: fresh }) => {
      const gain = terms.reduce((sum, term) => sum + GAIN.term * GAIN.termAgain ** (told.get(term) ?? 0), 0);
      return worth * (1 + gain) * fresh;
    });
    if (!next) break;
    const { draft, terms } = mostTold(next, open, library);
    chosen.push(draft);
    for (const term of terms) told.set(term, (told.get(term) ?? 0) + 1);
    for (const { said } of draft.supported) for (const feature of library.vectorOf(said).keys()) features.add(feature);
    open = open
      .filter((one) => one.draft !== draft && !sharesSentence(one.draft, draft) && !saysTheSame(one.draft, draft, library))
      .map((one) => ({ ...one, new: shareNew(one.draft, features, library) }));
  }
  return chosen;
}

interface OpenDraft {
  draft: ClaimDraft;
  worth: number;
  /** The topic's terms in it. */
  terms: string[][];
  /** The share of it that no chosen draft has told. */
  new: number;
}

/** Of those that say the same as it in other words, the one that most accounts tell, and of as many the newest. */
function mostTold(next: OpenDraft, open: OpenDraft[], library: Library): OpenDraft {
  const same = open.filter(({ draft }) => draft !== next.draft && saysTheSame(draft, next.draft, library));
  return maxBy([next, ...same], ({ draft }) => accountsOf(draft) + newnessOf(draft)) ?? next;
}

/** Less than any account more. */
function newnessOf({ supported: [first] }: ClaimDraft): number {
  const written = first?.said.placed.article.publishedAt;
  return written ? Date.parse(bounds(written).to) / Date.parse('3000-01-01') / 10 : 0;
}

function worthOf(draft: ClaimDraft, library: Library): number {
  const said = draft.supported.map((supported) => supported.said);
  const alike = Math.max(...said.map((sentence) => toldElsewhere(sentence, library)));
  const told = 1 + GAIN.alike * Math.log(1 + alike) + GAIN.joined * Math.log(accountsOf(draft));
  const costs = [
    said.length > 1 ? COST.lead : 0,
    draft.text.split(/\s+/).length > LONG ? COST.long : 0,
    hasRelativeDay.test(draft.text) ? COST.relativeDay : 0,
    said.some(({ earlier }) => earlier !== undefined) ? COST.earlier : 0,
  ];
  const leading = draft.sentences.some(library.isLeading) ? 1 + GAIN.leading : 1;
  return draft.score * told * leading * costs.reduce((rest, cost) => rest * (1 - cost), 1);
}

/** What a draft tells is told in the other, or stands behind it as an account's that tells a part. */
function sharesSentence(a: ClaimDraft, chosen: ClaimDraft): boolean {
  const partly = chosen.supported.flatMap((supported) => supported.partly);
  return (
    a.supported.some(({ said }) => chosen.sentences.includes(said) || partly.includes(said)) ||
    chosen.supported.some(({ said }) => a.sentences.includes(said))
  );
}

function saysTheSame(a: ClaimDraft, b: ClaimDraft, library: Library): boolean {
  return a.supported.some(({ said }) =>
    b.sentences.some(
      (other) =>
        likeness(said, other, library) >= MAX_LIKENESS ||
        hasNothingNew(said, other, library) ||
        tellsNoMore(said, other, library) ||
        saysMost(said, other) ||
        library.tellsAgain(said, other),
    ),
  );
}

/**
 * Names, days and amounts of the one are all in the other, some days or amounts among them. The name that most headlines
 * share may be missing: `the plane` is the story's; and one name where a day, an amount and two names are shared.
 */
function hasNothingNew({ features }: AccountSentence, other: AccountSentence, { kinds }: Library): boolean {
  const particulars = [...features.keys()].filter((key) => /^[@~#]/.test(key));
  const shared = particulars.filter((key) => other.features.has(key));
  if (shared.length < MIN_PARTICULARS || shared.every((key) => key.startsWith('@'))) return false;
  const missing = particulars.filter((key) => !shared.includes(key) && !isOfStory(key, kinds));
  const isSameNews = shared.length > MIN_PARTICULARS && ['~', '#'].every((sign) => shared.some((key) => key.startsWith(sign)));
  return missing.length === 0 || (isSameNews && missing.length === 1 && missing.every((key) => key.startsWith('@')));
}

function isOfStory(key: string, kinds: Library['kinds']): boolean {
  return key.startsWith('@') && kinds.isStoryName(key.slice(1));
}

/** `Most of the passengers of the Lena were Alban`, where the other counts the Albans among the passengers. */
function tellsNoMore({ told, features }: AccountSentence, other: AccountSentence, { kinds }: Library): boolean {
  const named = [...features.keys()].filter((key) => /^[@~]/.test(key) && !isOfStory(key, kinds));
  return (
    told.size > 0 && named.length > 0 && [...told].every((key) => other.told.has(key)) && named.every((key) => other.features.has(key))
  );
}

/** One thing is the largest, or the most expensive, only once. */
function saysMost(a: AccountSentence, b: AccountSentence): boolean {
  const both = intersect(superlativesIn(a.text), superlativesIn(b.text));
  return both.length > 0 && [...a.told].some((key) => b.told.has(key) && !stemsOf(both.join(' ')).includes(key));
}

/** How much of what a draft tells, by weight, no chosen claim has told. */
function shareNew(draft: ClaimDraft, told: Set<string>, { vectorOf }: Library): number {
  const weights = draft.supported.flatMap(({ said }) => [...vectorOf(said)].map(([feature, weight]) => ({ feature, weight: weight ** 2 })));
  const sum = (list: typeof weights) => list.reduce((total, { weight }) => total + weight, 0);
  return sum(weights.filter(({ feature }) => !told.has(feature))) / Math.max(Number.MIN_VALUE, sum(weights));
}
