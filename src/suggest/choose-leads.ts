import type { SharedFact } from '../compare/group-facts.ts';
import { onceFor } from '../domain/once-for.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { isInPresent } from '../english/main-verb.ts';
import { stemsOf } from '../english/stems.ts';
import { saysAlso } from '../english/joints.ts';
import { isUnsure } from '../english/left-open.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { isSpecific } from '../english/specifics.ts';
import { tellsState } from '../english/states.ts';
import { countsVictims } from '../english/tolls.ts';
import { chooseDrafts } from './choose-drafts.ts';
import type { ClaimDraft } from './draft-claims.ts';
import { isOverturned } from './around-sentence.ts';
import { accountsOf, draftClaims } from './draft-claims.ts';
import { isOfAnotherEvent, isOld, isPlaced, lastDayOf } from './find-days.ts';
import { isDisputed } from './find-disputed.ts';
import { isAnecdote, isBackground, isComment, isOpinion, isOvertaken, isView } from './is-news.ts';
import type { ToldOfDay } from './read-events.ts';
import { readEvents } from './read-events.ts';
import type { Library } from './library.ts';
import { likeness, nearSentences } from './library.ts';
import type { Core } from './read-core.ts';

/** What counts how much: what its account begins with, its first sentence most; a day, and what happened on it; the story's name; and what is not of the last days. */
const WORTH = { leading: 1.5, opening: 2, dated: 1.5, happened: 1.5, named: 1.5, old: 0.5 };

/** Of the best; below it stands what is told on the side. */
const MIN_SCORE = 0.25;
/** So many sentences are looked at, the best first. */
const MOST = 300;

/**
 * What a story is: what is most like the beginnings of its accounts, of the later ones for how things stand; never what is
 * always so, `Velm is an island`, what befell somebody of whom only one account knows, or what a writer thinks of it; and of no
 * account beside the story, and nothing that does not name its `core`.
 */
export function chooseLeads(facts: SharedFact[], library: Library, core: Core): ClaimDraft[] {
  const own = library.sentences.filter((sentence) => !core.isBeside(sentence) && core.isNamed(sentence));
  const leadsAmong = onceFor((list: AccountSentence[]) => list.filter(library.isLeading));
  const isOfCore = (text: string) => core.isNamed({ stems: stemsOf(text) });
  const eventIn = onceFor(
    (sentence: AccountSentence) =>
      readEvents(sentence, { isLead: library.isLeading(sentence), isOpening: library.isOpening(sentence), isOfCore })[0],
  );
  const happened = (sentence: AccountSentence) => {
    const event = eventIn(sentence);
    if (!core.isSure || !event || event.leansBack) return false;
    return event.tells === 'act' || event.tells === 'news' || (event.tells === 'aside' && event.isStated && event.isOfCore);
  };
  const worths = own.map(
    (sentence) => [sentence, worthOf(sentence, library, leadsAmong) * (happened(sentence) ? WORTH.happened : 1)] as const,
  );
  const scores = new Map(worths.toSorted(([, a], [, b]) => b - a).slice(0, MOST));
  const told = facts.filter(({ sentences }) => sentences.some((sentence) => scores.has(sentence)));
  const able = draftClaims(told, { library, scores, known: new Set() }).filter(
    (draft) => mayLead(draft, library, happened) && !draft.sentences.some((sentence) => isBeside(eventIn(sentence))),
  );
  const best = Math.max(...able.map(({ score }) => score));
  return chooseDrafts(
    able.filter(({ score }) => score >= MIN_SCORE * best),
    [],
    library,
  );
}

function worthOf(sentence: AccountSentence, library: Library, leadsAmong: (list: AccountSentence[]) => AccountSentence[]): number {
  const leads = nearSentences(sentence, library, leadsAmong).filter(({ placed }) => placed.article !== sentence.placed.article);
  const near = [...Map.groupBy(leads, ({ placed }) => placed.article).values()].map((own) =>
    Math.max(...own.map((other) => likeness(sentence, other, library))),
  );
  return (
    near.reduce((sum, like) => sum + like, 0) *
    (library.isOpening(sentence) ? WORTH.opening : library.isLeading(sentence) ? WORTH.leading : 1) *
    (sentence.dates.length > 0 ? WORTH.dated : 1) *
    (library.kinds.namesStory(sentence) ? WORTH.named : 1) *
    (isOld([sentence], library) ? WORTH.old : 1)
  );
}

function mayLead(draft: ClaimDraft, library: Library, happened: (sentence: AccountSentence) => boolean): boolean {
  const { supported, sentences, text } = draft;
  const [{ said } = {}] = supported;
  if (!said || supported.length > 1 || said.placed.passage.kind === 'item' || /^["“]/.test(text)) return false;
  if (!isSpecific(text) || isUnsure.test(text) || isOverturned(said, library) || !isPlaced(said)) return false;
  if (sentences.some((sentence) => isOfAnotherEvent(sentence, library)) || isAlwaysSo(said, library)) return false;
  if (isAnecdote(said, library) || isOpinion(said, library) || isBackground(text) || isOvertaken(said, library)) return false;
  // What one account tells further on is on the side, unless it happened on a day; and what a commentator begins with is his view.
  const isNews = sentences.some(library.isLeading) || (accountsOf(draft) > 1 && !saysAlso.test(said.text));
  if (!happened(said) && (!isNews || isComment(said) || isView(text))) return false;
  if (/\bif\b/.test(outsideQuotations(text))) return false;
  // What was to come in an account of an unknown day has come.
  if (said.placed.article.publishedAt === undefined && /\bwill\b/.test(text)) return false;
  const isCount = countsVictims.test(text);
  // What happened on a day, no account of a day before disputes.
  return !(isCount && isOld(sentences, library)) && !isDisputed(said, library, isCount || happened(said) ? lastDayOf([said]) : undefined);
}

/** `Prices stayed high on Tuesday as the storm came near`: how things stood, or what happened beside the story. */
function isBeside(event: ToldOfDay | undefined): boolean {
  return event?.tells === 'state' || (event?.tells === 'act' && !event.isOfCore);
}

/** `Velm is an island`: no day, and nothing that has come to be. */
function isAlwaysSo(sentence: AccountSentence, library: Library): boolean {
  return sentence.dates.length === 0 && !tellsState(sentence.text) && isInPresent(library.wordsOf(sentence));
}
