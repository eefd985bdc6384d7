import { stem } from 'porter2';
import { onceForWord } from '../domain/once-for-word.ts';
import { phrases, words } from './words.ts';

/** Words that say little of what a sentence is about. */
const stopWords = new Set(
  words(`
    a about above according across add added adding adds after again against ago all almost along already also although am among an and any are
    around as ask asked asks at away back be because been before being below between both but by called came can come comes could did do does doing
    down during each either else even ever every few for from further get gets give given go goes going got had has have having he her here hers
    herself him himself his how however i if in instead into is it its itself just know last later least less let like made make makes many may me
    might more most much must my near neither no nor not now of off often on once one only onto or other others our out over own per put rather
    reply replied reported reports said same say saying says seem seen shall she should since so some still such take taken tell telling tells than
    that the their them themselves then there these they this those though through thus to today together told tomorrow too toward towards under
    until up upon us very via was we well went were what when where whether which while who whom whose why will with within without would yesterday
    yet you your sunday monday tuesday wednesday thursday friday saturday mr mrs ms dr dont didnt doesnt isnt wasnt wont cant couldnt wouldnt im ive
    weve theyre thats`),
);

/** Words that news uses for one another: no stem tells that who died was killed. Each group counts as its first. */
const equivalents = phrases(
  'troops soldiers, agreement deal accord pact, closed shut closure, talks negotiations, killed died dead deaths, wounded injured',
).map((group) => words(group).map(stem));

const firstOfGroup = new Map(equivalents.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)));

/** `The leaders' meetings were closed.` gives `leader meet close`: what a sentence is compared by, in its order. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const word of wordsIn(text)) {
    const own = word.length > 1 ? stemOf(word) : STOP;
    if (own !== STOP) stems.push(own);
  }
  return stems;
}

/** The letters of most English sentences, and how they are quoted: read in half the time. */
const isPlain = /^[\x20-\x7e‘’“”–—]*$/;

function wordsIn(text: string): string[] {
  if (isPlain.test(text))
    return (
      text
        .toLowerCase()
        .replace(/(?<=[a-z])\.(?=[a-z])|['’](?=[a-z])/g, '')
        .match(/[a-z0-9]+(?:[.,][0-9]+)*/g) ?? []
    );
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/(?<=\p{L})\.(?=\p{L})|['’](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? []
  );
}

/** Each stem is held once, however many words and sentences have it. */
const once = onceForWord((stem) => stem);
/** Stands for the stem of a word that has none to be compared by. */
const STOP = '';

/** Most words of a story come again and again. */
const stemOf = onceForWord((word) => {
  const own = stopWords.has(word) ? STOP : stem(word);
  return once(firstOfGroup.get(own) ?? own);
});
