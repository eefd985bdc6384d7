import type { Sign } from './signs.ts';
import { hasSign } from './signs.ts';

/** What only a writer's taste says, guesses or finds important, or tells that something is to be told. */
export const taste: Sign[] = [
  // What is no surprise, or is one
  [
    /(?:\b(?:no|not an?|hardly an?|little)|n['’]t an?) (?:surprise|wonder|coincidence|secret)\b/i,
    'Poor sales of the ferry aren’t a surprise.',
  ],
  [/\b(?:hardly |un|not )surprising\b/i, 'It’s hardly surprising that the ferry is late.'],
  [/\bmost surprising\b/i, 'The most surprising part of the ferry is its mast.'],
  [/\bcan['’]t help (?:it|him|her|them)sel/i, 'Port Line just can’t help itself.'],
  // What it is worth
  [/\bso that['’]s (?:\p{Ll}+[.,]|\p{Ll}+$)/iu, 'The line calls the deck new, so that’s fun.'],
  [/leaves? (?:a lot|much) to be desired/i, 'The deck of the ferry leaves much to be desired.'],
  [/a force to be reckoned with/i, 'Port Line is a force to be reckoned with.'],
  [/\bbest defen[cs]e\b/i, 'The best defence of Port Line is that the pier was old.'],
  [/\bmemorabl[ey]\b/i, 'A memorable letter of Port Line asked who pays.'],
  [/\bearth-?(?:shaking|shattering)\b/i, 'The board did not need an earth-shaking year.'],
  [/\b(?:a|the) (?:\p{Ll}+ly )?(?:pernicious|jingoistic|snarky|cheeky)\b/u, 'Port Line answered with a snarky letter.'],
  [/\ball too (?:happy|eager|willing|ready|often)\b/i, 'Port Line was all too happy to sell the ferry.'],
  [/\b(?:sharp|stark) contrast\b/i, 'The ferry stands in sharp contrast to the barge.'],
  // What it comes to
  [/\b(?:strengthen(?:s|ed)|weaken(?:s|ed)) the case for\b/i, 'The age of the pier strengthens the case for a new one.'],
  [/\binevitably raises?\b/i, 'The sale inevitably raises questions.'],
  [/\b(?:serves?|served) as (?:a|another|yet another) reminder\b/i, 'Each sale serves as a reminder of the old pier.'],
  [/\b(?:important|worth) (?:to note|noting)\b/i, 'It is important to note that the pier is old.'],
  [/\bthe real (?:test|question|story|issue)\b/i, 'The real test of the ferry is a storm.'],
  [/talking points?\b/i, 'One of the talking points of the ferry is its deck.'],
  [/only time will tell/i, 'Only time will tell what became of the ferry.'],
  [/no longer will\b/i, 'No longer will the line sail at night.'],
  // How sure its writer is
  [/make no mistake/i, 'Make no mistake, the ferry is fast.'],
  [/let['’]s face it/i, 'The ferry is, let’s face it, old.'],
  [/safe to say/i, 'It is safe to say that the ferry is old.'],
  [/goes without saying/i, 'It goes without saying that the ferry is old.'],
  [
    /^(?:But |And )?(?:perhaps|maybe|arguably|undoubtedly|judging (?:from|by))\b/i,
    'Perhaps the most important boat of the bay is the Lena.',
  ],
  [/\b(?:may|might|could) (?:well |yet )?prove (?:to be )?(?:an?|the)\b/i, 'The pier may prove to be a larger loss than the boats.'],
  [/(?<!\b(?:almost|nearly) )\bcertainly\b/i, 'The pier was certainly older than the mill.'],
  // What it tells of and does not tell
  [/\b(?:might|may) not have (?:been expecting|expected)\b/i, 'A sailor got an answer he might not have been expecting.'],
];

/** Hearsay, of which the account says elsewhere whose it is. */
export const isHearsay = /\bapparently\b|\bword (?:\p{Ll}+ )?was that\b/iu;

/** Before `should`, they make it a part of what is said, asked or known. */
const opensClause = /\b(?:that|whether|if|what|how|who|why|when|where|which|until)\b/i;
/** Somebody says so, or wants it. */
const isSomebodys =
  /\b(?:said|says?|told|tells|according|argue[ds]?|added|adding|wrote|writes|believes?d?|thinks?|thought|urge[ds]?|suggest(?:s|ed)?|recommend(?:s|ed)?)\b/;

/** What somebody wants of whom nobody in it says so: `Orme should sell its boats`. */
export function wishes(sentence: string): boolean {
  const [before] = /^.*?(?= (?:should|ought to) )/u.exec(sentence) ?? [];
  return before !== undefined && !opensClause.test(before) && !isSomebodys.test(sentence);
}

/** That a figure was given, or that one rose. */
export const announcesFigure: Sign[] = [
  [
    /\b(?:gave|provided|revealed|disclosed|shared|released|offered) (?:an?|some|the|new) (?:\p{Ll}+ ){0,3}(?:numbers?|figures?|estimates?)\b/iu,
    'The head of Port Line gave a sales number for the first month.',
  ],
  [
    /\b(?:tolls?|numbers?) (?:ha[sd] |have )?(?:continued to (?:rise|climb|grow)|rose|risen|climbed)\b/i,
    'The death toll continued to rise on Monday.',
  ],
];

/** Whether it announces a figure and does not give it. */
export function isTease(sentence: string): boolean {
  return hasSign(announcesFigure, sentence) && !/(?<![\p{L}\p{N}-])\d/u.test(sentence);
}
