import { fullMonths, weekdays } from './calendar-words.ts';
import { wordSet, words } from './words.ts';

export const determiners = words(`
  a an the this these those that his her their its our my your one two three four five some several many most all other another any every each both no few
  more`);
/** Of these, those behind which no verb follows. */
export const nounDeterminers = wordSet('a an his her its my our their');
export const prepositions = words(`
  of in on at for from to with by about against among around before after behind below between beyond despite during
  inside into like near over outside since through throughout toward towards under until upon via within without including
  amid across along alongside per as following given regarding concerning`);
export const subordinators = words(
  'when while because if although though whether unless where how why what that who which whose whom than once so',
);
export const conjunctions = words('and or but nor yet plus');
/** What may stand between a subject and its verb. */
export const fillers = words(`
  has had have having is was were are be been being would will could can may might should must did does do also then later again
  once soon now still nevertheless nonetheless just even never always often once only further earlier yesterday instead simply not himself herself
  n't reportedly recently ago back too first himself herself themselves itself to`);
/** Pronouns that never stand for a person named before in the account. */
export const otherPronouns = words('i we you they it there everyone anyone someone nobody everybody');
/** Pronouns that are no subject, and `her` and `you`. */
export const objectPronouns = wordSet('him her them me us you');
/** All of these, and "he" and "she": words that join others and name nothing. */
export const formWords = new Set([
  ...[...determiners, ...prepositions, ...subordinators, ...conjunctions, ...fillers, ...otherPronouns],
  ...['he', 'she'],
]);
export const timeWords = [
  ...[...weekdays, ...fullMonths].map((name) => name.toLowerCase()),
  ...words('jan feb aug sept oct nov dec today tonight yesterday hours minutes days weeks months years hour day week month year'),
];
/** Time words that names hold too, with a capital: `Harbour Night`. */
export const dayParts = words('night nights morning mornings afternoon afternoons evening evenings weekend weekends');
/** Capital letter or not, these begin sentences and are no names. */
export const sentenceOpeners = words(`
  yes no well here there now then thus however meanwhile instead still even only just also again later earlier today
  not never perhaps maybe indeed sure asked speaking responding addressing referring citing noting pressed according
  former current new sen like both none nothing something everything everyone anyone people please thank thanks let follow watch read
  i'm i'll i've i'd we're we've we'll he's she's it's that's there's what's they're you're don't can't won't didn't doesn't isn't
  such much more most less least first second third last next`);
/** Words that begin with an apostrophe. */
export const elisions = words('em til till tis twas cause bout round n neath nuff burbs hood cos s t d m ll re ve');
/** First parts of words that are written with a hyphen: `well-known`. */
export const hyphenatedFirst = words(`
  well self ex non anti pro pre post co vice long short high low full half part all so no one two three four five six seven eight nine ten
  first second third late early mid much ill better best ever far hard fast slow deep old new free left right north south east west
  cross counter semi quasi pan multi inter year day week month man woman father mother son daughter brother sister hand world state government`);
/** Words for some of many: "one of the men". */
export const quantifiers = wordSet('one two three four five six some many most several all none another others both few each');
/** Of these, those that alone say nothing of who. */
export const vagueQuantifiers = wordSet('some many most several all none others both few');
/** Prepositions that also open a clause, and those before what somebody is said to do. */
export const clauseOpeners = wordSet('after before since until as than like for with');
/** What opens a clause beside the main one: `When Roe left, Poe`. */
export const sideClauseOpeners = wordSet('when while as after although though');
/** Before where somebody is, or whom something is for: `people at the polls`. */
export const beforePlaces = wordSet('to into at in on outside');
/** What opens a clause that tells what somebody did while they spoke: `Poe said as she left`. */
export const whileSpeaking = wordSet('as when while before after');
