import type { TaggedWord } from '../domain/tagged-word.ts';
import { fullMonths, weekdays } from './calendar-words.ts';
import { timeWords } from './function-words.ts';
import { endsAsPerson } from './speaking-nouns.ts';
import { stemsOf } from './stems.ts';
import { isPlural } from './word-shapes.ts';
import { words } from './words.ts';

/** Words that may point to something named elsewhere: `this mode`, `the objects`. */
export interface Reference {
  /** Stem of the noun. */
  noun: string;
  /** Whatever is known of the noun, the words mean what stands before: `this mode`, `The result is`, `One of the ships`. */
  pointsBack: boolean;
  /** It does so unless readers know the noun: `The confusion has left`, `The crates were`. */
  goesOn: boolean;
  /** It is the subject, with which the sentence opens, and no more is said of it: `The crates were`. */
  opens: boolean;
  /** It says when: `after the meeting`. */
  isWhen: boolean;
  /** More than one, of which there may be others: `the crates`. */
  isPlural: boolean;
  /** The noun in full, where each of its kind has a name of its own: `the city`, which only a name before it tells. */
  kind?: string;
  start: number;
}

const demonstratives = new Set(words('this that these those'));
/** `This morning`, `at this point` and `of this kind` point to no sentence. */
const freeNouns = new Set([
  ...timeWords,
  ...words('time date morning evening afternoon night weekend season spring summer autumn fall winter century decade'),
  ...words('point stage kind sort type none'),
]);
/** Nouns that stand for what a sentence before tells. */
const standIns = words(`
    move decision announcement comment comments remark remarks finding findings revelation development allegation allegations accusation
    accusations`);
const standsIn = new Set(standIns);
/** As the subject, these do as well, and those for somebody whom it names. */
const standInSubjects = new Set([
  ...standIns,
  ...words(`
    result reason problem catch answer idea upshot news find finds discovery claim claims
    paper newspaper magazine broadcaster website company firm carrier operator retailer manufacturer chipmaker carmaker lender group agency team pair man woman boy girl friend`),
]);
/** Nouns that say only of what kind a thing is: without more, `the area` or `the announcement` is one that was told of. */
const vague = new Set(
  words(`
    area areas zone region site spot location position image images picture pictures photo photos object objects item items figure figures devices
    announcement update affidavit statement message letter interview speech briefing conference hearing predecessor predecessors successor`),
);
/** Places and bodies that have names of their own. */
const namedKinds = new Set(
  words(`
    city town village province district state island archipelago county neighbourhood neighborhood suburb
    company firm school university college hospital airport consulate embassy`),
);
const calendarNames = new Set([...weekdays, ...fullMonths]);
/** `One of` the ships. */
const partOf = /^(?:one|two|three|four|five|some|several|many|most|all|each|both|none) of$/i;
/** What somebody did or felt, as a noun: `The confusion has left` goes on from it. */
const doing = /\p{L}{3}(?:tion|sion|ment|sal|val)s?$/u;
/** What happens at a time and a place: `the vote` is one that was told of, unless all speak of it. */
const occasions = new Set(
  words(`
    vote ruling verdict resolution deal agreement accord pact offer bid takeover acquisition merger purchase transaction decision raid attack visit meeting talks call trip move trial session summit ceremony protest
    rally arrest arrests killing murder shooting explosion blast fire clash clashes suspect suspects
    case cases lawsuit suit event events tragedy incident information release posting exchange exchanges shift conviction outcome launch
    money document documents bill measure proposal plan program programme service bureau panel committee building buildings compound list video footage tape letter study survey goal goals topics`),
);
/** Prepositions behind which stands when or as what, and not which: `the suspects as sailors`. */
const saysWhen = new Set(words('as after before during since until amid despite than'));
/** Behind a noun they say which one is meant: `the objects in the bay`. A participle does, too. */
const saysWhich = /^(?:ADP|SCONJ|PART|NUM|PROPN)$/;
const relatives = new Set(words('that which who whose whom where when'));
/** Behind an `it` that stands for what follows: `It was clear that`, `made it hard to`. */
const judges = /^(?:seem|appear|remain|becom|became|emerg|t[ao]k|turn|clear|plain|hard|easy|easier|known|possible|impossible|difficult)/;
const leadsOn = new Set(words('that to whether how why who what when where if'));
/** What a noun does, and never which it is: `the move appeared to help`. */
const tellsOn = new Set(
  words('succeed proceed appeared seemed ended failed happened occurred followed continued remained helped prompted'),
);

/** A thing of a kind with its name: `the town of Velm`, `Velm town`; `Velm Town Council` is of another kind. */
export function namedByKind(noun: string): RegExp {
  const kind = `[${noun[0]?.toUpperCase()}${noun[0]}]${noun.slice(1)}`;
  return new RegExp(`(?<!\\p{L})(?:${kind} of (?:the )?\\p{Lu}|(?!The )\\p{Lu}\\p{Ll}+ ${kind}(?!\\p{L}| \\p{Lu}))`, 'u');
}

/** Where a sentence says `the` or `this` of a noun that nothing in it explains, in its order; of each noun the first. */
export function findReferences(tagged: TaggedWord[]): Reference[] {
  const found: Reference[] = [];
  const named = new Set<string>();
  for (let i = 0; i < tagged.length; i++) {
    const phrase = phraseAt(tagged, i);
    if (!phrase) continue;
    i = phrase.end;
    const reference = named.has(phrase.noun) ? undefined : referenceOf(phrase, tagged);
    named.add(phrase.noun);
    if (reference) found.push(reference);
  }
  return found;
}

function referenceOf(phrase: NounPhrase, tagged: TaggedWord[]): Reference | undefined {
  const { determiner, text, noun, end } = phrase;
  const isOpen = determiner === 'the' && !isExplained(tagged, end);
  const isOfKind = determiner === 'the' && namedKinds.has(text) && !isNamed(tagged, end);
  const opens = phrase.start === 0 || (phrase.start === 1 && tagged[0]?.pos === 'CCONJ');
  const isSubject = opens && isAlone(phrase) && /^(?:AUX|VERB|ADV)$/.test(tagged[end + 1]?.pos ?? '');
  const pointsBack =
    demonstratives.has(determiner) ||
    (isSubject && standInSubjects.has(text)) ||
    (isOpen && (isOneOf(phrase, tagged) || (isAlone(phrase) && standsIn.has(text)))) ||
    isVague(phrase, tagged);
  if (!pointsBack && !isOfKind && !isOpen) return undefined;
  const isDone = doing.test(text) || (isPlural(text) && tagged[end + 1]?.text === 'were');
  return {
    noun,
    pointsBack,
    goesOn: occasions.has(text) || (isSubject && isDone),
    opens: isSubject,
    isWhen: saysWhen.has(tagged[phrase.start - 1]?.text.toLowerCase() ?? ''),
    isPlural: isPlural(text),
    ...(isOfKind ? { kind: text } : {}),
    start: tagged[phrase.start]?.start ?? phrase.start,
  };
}

/** `The move`, and nothing between. */
function isAlone({ start, end }: NounPhrase): boolean {
  return end - start === 1;
}

/** `One of the ships`, as the sentence begins. */
function isOneOf({ start }: NounPhrase, tagged: TaggedWord[]): boolean {
  return start === 2 && partOf.test(`${tagged[0]?.text} ${tagged[1]?.text}`);
}

/** `The area`, `the news conference`; when it was, `the announcement on Friday`, does not say which. */
function isVague(phrase: NounPhrase, tagged: TaggedWord[]): boolean {
  const { determiner, text, end } = phrase;
  return (
    determiner === 'the' &&
    vague.has(text) &&
    (isAlone(phrase) || /^(?:news|press)$/.test(tagged[end - 1]?.text ?? '')) &&
    (!isExplained(tagged, end) || /^(?:on|at|by|after|before)$/.test(tagged[end + 1]?.text ?? ''))
  );
}

/** Nouns, by stem, that a sentence tells of as new: `a result`, `some objects`, `two men`, `objects`; or says more of: `the harbour deal`, `Velm Ferry Service`. */
export function findIntroduced(tagged: TaggedWord[]): { asNew: Set<string>; inFull: Set<string> } {
  const [asNew, inFull] = [new Set<string>(), new Set<string>()];
  for (let i = 0; i < tagged.length; i++) {
    if ([tagged[i - 1], tagged[i]].every((word) => word?.pos === 'PROPN') && tagged[i + 1]?.pos !== 'PROPN')
      for (const stem of stemsOf(tagged[i]?.text ?? '')) inFull.add(stem);
    const phrase = phraseAt(tagged, i);
    if (!phrase) continue;
    i = phrase.end;
    if (/^(?:|an?|some|several|another|no|many|few|\d+)$/.test(phrase.determiner)) asNew.add(phrase.noun);
    else if (phrase.end - phrase.start > 1 || isExplained(tagged, phrase.end)) inFull.add(phrase.noun);
  }
  return { asNew, inFull };
}

/** Where its first `it` or `its` stands, if that means a thing: `It was clear that`, `made it hard to`. */
function firstIt(tagged: TaggedWord[]): number {
  const at = tagged.findIndex(({ text }) => /^its?$/i.test(text));
  const [next, ...behind] = tagged.slice(at + 1);
  const isJudged = /^it$/i.test(tagged[at]?.text ?? '') && (next?.pos === 'ADJ' || next?.pos === 'AUX' || judges.test(next?.text ?? ''));
  const pointsAhead = isJudged && behind.some(({ text }) => leadsOn.has(text));
  // `Despite its size, the ferry`.
  const isOpening = /^(?:ADP|SCONJ|VERB)$/.test(tagged[0]?.pos ?? '') && !tagged.slice(0, at).some(({ text }) => text === ',');
  return pointsAhead || isOpening ? -1 : at;
}

/** Whether an `it` stands before anything that it could mean: `Ada Quill explained it as a gift`; `isThing` says which names are no person's. */
export function hasBareIt(tagged: TaggedWord[], isThing: (word: TaggedWord) => boolean): boolean {
  const before = tagged.slice(0, Math.max(0, firstIt(tagged)));
  return (
    before.length > 0 &&
    !before.some((word) =>
      word.pos === 'NOUN' ? !endsAsPerson(word.text) && !freeNouns.has(word.text) : word.pos === 'PROPN' && isThing(word),
    )
  );
}

/** A noun with what stands before it; `start` and `end` are where its first word and its noun stand among the words. */
interface NounPhrase {
  /** In small letters; empty where it has none. */
  determiner: string;
  text: string;
  /** Its stem. */
  noun: string;
  start: number;
  end: number;
}

/** The phrase that begins there, with its determiner or its first word; a name is none. */
function phraseAt(tagged: TaggedWord[], start: number): NounPhrase | undefined {
  const first = tagged[start];
  const opensSentence = start === 0 && tagged[1]?.pos === 'NOUN' && /^(?:AUX|VERB)$/.test(tagged[2]?.pos ?? '');
  const isThat = first?.text === 'that' || (first?.text === 'That' && opensSentence);
  if (!first || !(isThat || /^(?:DET|ADJ|NOUN|NUM)$/.test(first.pos)) || !isDeterminer(tagged, start)) return undefined;
  const determiner = isThat || first.pos === 'DET' ? first.text.toLowerCase() : '';
  let end = start;
  while (/^(?:ADJ|NOUN|NUM)$/.test(tagged[end + 1]?.pos ?? '') && !/['’]s$/.test(tagged[end]?.text ?? '')) end++;
  const head = tagged[end];
  if (!head || !(head.pos === 'NOUN' || (determiner !== '' && /^ones?$/.test(head.text)))) return undefined;
  const text = head.text.toLowerCase();
  if (freeNouns.has(text) || !agree(determiner, text)) return undefined;
  return { determiner, text, noun: stemsOf(text)[0] ?? text, start, end };
}

/** "that" is a conjunction or a relative unless a preposition, a conjunction or "not" stands before it. */
function isDeterminer(tagged: TaggedWord[], i: number): boolean {
  const before = tagged[i - 1];
  return tagged[i]?.text !== 'that' || /^(?:ADP|CCONJ)$/.test(before?.pos ?? '') || before?.text === 'not';
}

/** `That ships` are ships of which is told that; `those looking` are people. */
function agree(determiner: string, noun: string): boolean {
  return determiner === 'those' ? isPlural(noun) : determiner !== 'that' || !isPlural(noun);
}

/** Whether a name stands behind it, or it is told which: `the city of Velm`, `the town in Orme`, `the school that closed`. */
function isNamed(tagged: TaggedWord[], noun: number): boolean {
  const next = tagged[noun + 1];
  if (next?.text === '’s' || next?.text === "'s") return false;
  const isName = ({ text, pos }: TaggedWord) => pos === 'PROPN' && !calendarNames.has(text);
  return next?.pos === 'ADP' ? tagged.slice(noun + 2, noun + 5).some(isName) : isExplained(tagged, noun);
}

/** Whether the words behind a noun say which is meant; what somebody of it has, `the boat’s owner`, does not. */
function isExplained(tagged: TaggedWord[], noun: number): boolean {
  const [next, behind] = [tagged[noun + 1], tagged[noun + 2]];
  if (!next || saysWhen.has(next.text) || /^['’]s?$/.test(next.text)) return false;
  if (next.pos === 'VERB' && (tellsOn.has(next.text) || (next.text.endsWith('ed') && /^(?:DET|NOUN|PROPN|PRON)$/.test(behind?.pos ?? ''))))
    return false;
  return saysWhich.test(next.pos) || relatives.has(next.text) || (next.pos === 'VERB' && /(?:ed|en|ing|ght|wn)$/.test(next.text));
}
