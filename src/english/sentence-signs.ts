import { capitalise } from '../domain/words.ts';
import { fullMonths, relativeDay, weekdays } from './calendar-words.ts';
import { codeOf } from './lexicon.ts';
import { endsAsPerson } from './speaking-nouns.ts';

const calendarWord = new RegExp(`^(?:${[...weekdays, ...fullMonths].join('|')})$`);

/** What a stock exchange calls a company: `(FUGRc.AS)`, `MASM.KL`. */
export const stockCode = / \([A-Z]{2,6}[a-z]?\.[A-Z]{1,2}\)|(?<=\p{L}) [A-Z]{3,5}\.[A-Z]{1,2}(?= \p{L})/gu;

/** Words at the beginning of a sentence that join it to the one before, and are no part of what it says. */
const joiningWords =
  /^(?:(?:But|And|Meanwhile),? |(?:However|Also|What['’]s more|In addition|Additionally|Separately|Moreover|Furthermore|In short|Lastly|Finally|At any rate|All in all|Indeed|In fact|Of course|For (?:its|his|her|their) part|Needless to say), )+/;

/** `The ferry also has a mast`: beside what, stands elsewhere. Behind a comma and in `but also` it belongs to its own sentence. */
const besideElsewhere = /^([^,;:“”"]{3,60}?) also(?= \p{Ll})(?<!\b(?:but|and|not|who|that|which) also)(?! (?:known|called))/u;

/** The sentence without its first words that join it to the one before it, and without an `also` behind its subject. */
export function withoutJoints(sentence: string): string {
  return sentence.replace(joiningWords, '').replace(besideElsewhere, '$1');
}

/** The place, day and agency that a report opens with: `PORT ALBA, April 2 (AP) —`. */
export const dateline =
  /^\p{Lu}{3,}(?:[ -]\p{Lu}[\p{L}.]+)*(?:, \p{Lu}[\p{L}.]+){0,2}(?: \d{1,2}(?:, \d{4})?)?(?: \([^)]{2,30}\))? ?(?:[–—]|--?(?= )) ?(?=["“‘]?\p{Lu})/u;

/** Words at the beginning of a sentence that point back to the one before. */
const pointsBack =
  /^(?:(?:But|And|Yet|So|Or|Still|Then|Also|Later|Earlier|Instead|Afterwards|However|Though|Meanwhile|For that to \w+),? (?:though,? )?)*(?:He|She|They|It|This|Those|These|His|Her|Their|Its|Such|Neither|Both|Another|Others?|(?:One|Some|Many|Most|None|Two|All|Each) of (?:them|these|those)|Among them|Either way|That said|Even so|As a result|In that case|To that end|The (?:two|former|latter|same|others?)|The (?:first|second|third|last|next) (?:is|was|were|one|of)|That (?:is|was|will|would|has|had|could|may|might|means|came|decision|meeting|figure))\b|^(?:A|The) (?:day|week|month|year) (?:before|after|earlier|later)\b|^For that to\b|\b(?:however|though),|\beither\.$|\b(?:has|have|is|are|was|were|can|will|must|and|,) therefore\b|, (?:on the other hand|by contrast),|^(?:(?:An?|A few|Some|Several|Two|Three|\d+) )?(?:Moments?|minutes?|hours?|days?|weeks?|months?|Minutes|Hours|Days|Weeks|Months) (?:later|earlier|before that|after that)\b|^As with\b|^Just as before\b|^(?:By (?:comparison|contrast)|In (?:contrast|comparison|turn|this|that)|Similarly|Likewise|Accordingly|As such|Thus|Therefore|Hence|For (?:example|instance)|To be fair|To this end|Not surprisingly|Sort of),? |^(?:The |An? |Two |Three |Four |Five |Several |Some |Many |Most |All |\d+ )(?:other|more|additional|similar)\b|^The (?:second|third|fourth|last|final|only other) (?:thing|reason|problem|issue|point|step|way)\b|^Also (?:worth|new|notable|present|available|among|\w+ing|\w+ed)\b/u;

/** He, she or it behind the words that open the sentence: "In a statement, it said". */
const pointsBackBehindOpening =
  /^(?:In|On|At|By|After|Before|Since|During|When|While|As|If|For|From|With|Until|Asked|Speaking)\b[^,“”"]{0,60}, (?:he|she|they|it|this|these|those)\b/;

/** `…, so this is a step forward`, `the aforementioned boats`: what it means stands further above. */
const pointsAbove =
  /(?<!["“][^"”]{0,300})\b(?:[Tt]h(?:is|ese|ose) (?:is|are|was|were|means?|one|ones|will|would|has|have|had|can|could|may|might)|aforementioned|(?:mentioned|noted|described|listed|discussed|explained|seen) (?:above|earlier|before)|(?:list|section|paragraph|passage|text) (?:above|below))\b/;

/** `this “handshake”`: of which it was told before. */
const pointsAtQuoted = /\b[Tt]h(?:is|ese) ["“]|^["“](?:(?:Given|Based on|In|With|After|From|For) )?(?:this|these|those)\b/;

/** What was before, near or like what, stands further above: `Earlier, officials said`, `debris floating nearby.`, `a similar mix`. */
const pointsBeside =
  /^(?:Shortly |Just |Soon )?(?:[Bb]efore|[Aa]fter|[Bb]y|[Aa]t|[Aa]round) (?:noon|midnight|midday|dawn|dusk|sunrise|sunset|nightfall|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?)[, ]|\bseparately\b(?! from)|^(?:Earlier|So), |^That \p{Ll}+ly \p{Ll}+s\b|\bnearby\.$|\bat an? different \p{Ll}+\b(?! (?:from|than|to))|\ban? similar \p{Ll}+\b(?! (?:to|as)\b)|\b(?:about|at|over|with|against|to) their (?:conclusion|decision|announcement|finding|verdict|statement|claim)s?\b/u;

/** The first of several of whom other sentences tell: `A boat first spotted planks`. */
const firstOfOthers =
  /(?<!\b(?:at|the|who|when|was|were|is|are|it) )\bfirst (?:spotted|sighted|saw|seen|heard|noticed|reported|detected|found)\b/;

/** Two of whom the sentence has not spoken: `Tickets for the two were bought in Velm`. */
const theTwo =
  /\bthe (?:two|three|four|five|pair|trio|duo)(?= (?:was|were|had|have|are|would|will|could|did|do|reportedly|allegedly|\p{Ll}+ed)\b|[.,;])/u;

const conjunction = /^(?:But|And|Yet|So|Or|Still|Instead|Originally|Then|However|Though),? /;

/** Those who speak or are spoken of by a description, known from the sentences before alone. */
const described =
  '(?:paper|newspaper|report|statement|official|spokesm[ae]n|spokeswoman|spokesperson|source|agency|authority|ministry|company|group|magazine|broadcaster|website|document|study|letter|board|team|man|woman|boy|girl|friend|pair|expert|analyst|lawyer|witness|firm)';
const unnamedSpeaker = new RegExp(
  `, (?:he|she|they|it|the ${described}) (?:also )?(?:said|added|says|warned|argued|wrote|continued|noted)(?: in an? \\w+| on \\w+day)?\\.?$|^(?:(?:But|And),? )?The ${described} (?:also |has |had )?(?:said|says|added|told|warned|argued|noted|called|insisted|denied|described|listed|found)\\b`,
);

/** "Dozens then left": what went before is told elsewhere. */
const followsOn = /^(?:\S+ ){0,3}(?<!\bthe )[Tt]hen\b/;

/** A quotation that begins with what only its speaker's sentence before explains. */
const quotesPronoun = /^["“](?:(?:And|But|So|Because),? )?(?:He|She|They|It|This|That|These|Those)\b/i;

/** An "it" that stands for what follows: "It remained unclear who would pay". */
const pointsAhead =
  /^["“]?(?:(?:But|And|Yet|However),? )?It (?:is|was|remains?|remained|became|has been|had been) (?:(?!an?\b|the\b)\w+,? ){1,3}(?:that|whether|who|how|why|what|when|where|if)\b/;

/** `in this part of the bay`, `But the sightings need proof`: which, stands further above. */
const pointsAtPlace =
  /\b(?:in|of|to|from|over|off|near|into) th(?:is|at|ese|ose) (?:parts?|areas?|regions?|places?|spots?|stretch|zones?|sites?|waters|directions?)\b|^(?:However|But|Yet|Nevertheless|Nonetheless),? the \p{Ll}+s (?:\p{Ll}+ed|were|are|had|have|need|will|would|could|may|might|did|do)\b/u;

/** Whether a sentence can only be read behind the one before it: a pronoun, "a day later", or words without a speaker. */
export function needsContext(sentence: string): boolean {
  const joined = sentence.replace(conjunction, '');
  return (
    (joined !== sentence && needsContext(capitalise(joined))) ||
    ((pointsBack.test(sentence) || quotesPronoun.test(sentence)) && !pointsAhead.test(sentence)) ||
    followsOn.test(sentence) ||
    pointsBackBehindOpening.test(sentence) ||
    pointsAbove.test(sentence) ||
    pointsAtQuoted.test(sentence) ||
    hasUnnamedThing(outsideQuotations(sentence)) ||
    pointsAtPlace.test(outsideQuotations(sentence)) ||
    pointsBeside.test(outsideQuotations(sentence)) ||
    firstOfOthers.test(outsideQuotations(sentence)) ||
    hasUnnamedTwo(sentence) ||
    unnamedSpeaker.test(sentence) ||
    /^["“][^"“”]*["”]\.?$/.test(sentence) ||
    hasUnnamedPerson(sentence)
  );
}

/** Who looks for what is another's: `Police have searched their homes`. */
const searchers =
  /^(?:The )?(?:[Pp]olice|[Dd]etectives|[Oo]fficers|[Ii]nvestigators|[Aa]gents|[Aa]uthorities) [^,;]*\b(?:search|question|interview|seize|arrest|contact|trac)(?:ed|ing)\b[^,;]* their\b/;

/** `The sheet does not let it down`: what, is nobody's in the sentence. */
const pointsAtObject =
  /^[^,;:]*\b(?:lets?|makes?|made|gives?|gave|keeps?|kept|puts?|sets?|helps?|turns?|bring|brings|brought|takes?|took) it\b/;

/** Whether a "he", "she" or "they" stands before anybody whom it could mean. */
function hasUnnamedPerson(sentence: string): boolean {
  const told = outsideQuotations(sentence);
  if (searchers.test(told)) return true;
  const pronoun = /(?<![\p{L}’'])(?:he|she|him|his|her|they|them)(?![\p{L}])/iu.exec(told);
  if (!pronoun) return false;
  const before = told.slice(0, pronoun.index).replace(/\b(?:in|at|from|near|to|on) (?:the )?(?:\p{Lu}\p{L}* ?)+/giu, ' ');
  if (/^them$/i.test(pronoun[0]) && !namesOthers(before)) return true;
  if (/^the/i.test(pronoun[0]) && plural.test(before)) return false;
  // A body of one name owns what is `theirs`; `they` are several.
  if (/^they|^them/i.test(pronoun[0])) return !/\b(?:(?:any|every|no|some)(?:one|body)|each|person)\b/i.test(before);
  return !(before.match(/\p{L}{2,}/gu) ?? []).some(mayBePerson);
}

/** An "it" that something is done to in the first clause, which names nothing else: its subject it is not. */
function hasUnnamedThing(told: string): boolean {
  const [clause] = pointsAtObject.exec(told) ?? [];
  return clause !== undefined && !/\b(?:and|but|that|which|who|when|while|as|to|of|in|on|for|with|from|by|if)\b/i.test(clause);
}

/** `Divers got their hands on them`: who does it in the clause is not whom it is done to, and what is theirs neither. */
function namesOthers(before: string): boolean {
  const clause = before.slice(before.search(/[^,;:]*$/)).replace(/\btheir \p{L}+/giu, ' ');
  return (
    clause !== before.replace(/\btheir \p{L}+/giu, ' ') ||
    (clause.match(plurals) ?? []).length !== 1 ||
    /\b(?:and|but|that|who|when|while|as|to)\b/i.test(clause)
  );
}

/** What `they` may stand for: more than one, and no verb of one: `says`. */
const plural =
  /(?<!\p{L})(?!(?:this|thus|does|goes|says|adds|notes|claims|argues|insists|warns|tells|writes)\b)\p{L}{2,}[^s\P{L}]s\b|\b(?:people|police|men|women|children|family|crew|team|staff|and)\b/u;
const plurals = new RegExp(plural, 'gu');

function hasUnnamedTwo(sentence: string): boolean {
  const told = outsideQuotations(sentence);
  const found = theTwo.exec(told);
  return found !== null && !/\b(?:and|both|two|three|four|five|between)\b/i.test(told.slice(0, found.index));
}

function mayBePerson(word: string): boolean {
  const code = codeOf(word);
  if (code === 'r') return true;
  if (/^\p{Lu}/u.test(word)) return code === undefined && !calendarWord.test(word);
  return code === undefined && word.length > 5 && endsAsPerson(word);
}

/** The text with spaces where it quotes. */
export function outsideQuotations(text: string): string {
  return text.replace(/“[^”]*”?|"[^"]*"?/g, (quoted) => ' '.repeat(quoted.length));
}

/** Who reads, and who writes: an account speaks of itself. */
const firstOrSecondPerson = /(?<![\p{L}.])(?:I|[Ww]e|me|[Yy]our?|[Oo]ur|[Mm]y|us)(?![\p{L}.])/u;

/** Whether its writer speaks of himself or to the reader, outside quotations. */
export function speaksToReader(sentence: string): boolean {
  return firstOrSecondPerson.test(outsideQuotations(sentence));
}

/** What an account says of itself: what follows, where to look, what was wrong in it, who wrote it. */
const speaksOfItself =
  /^(?:Here (?:is|are)\b|Here['’]s\b|(?:Read|See|Watch|Click|Follow|Listen|Scroll|Sign up|Subscribe|Share) (?:more|also|here|on|to|the|this|how|our|below|all|for|us)\b|(?:BREAKING|UPDATED?|LATEST|LIVE|WATCH|READ MORE|PHOTOS?|VIDEO|CORRECTION|Corrections?|Photo(?:graph)?|Picture|Image|File photo|Source)\b ?[:–—-]|\(?(?:Additional )?[Rr]eporting by|\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?|[A-Z]{3,4})?:? ?[–—:-] )|\b(?:editing error|(?:earlier|previous|original) version of|(?:misstated|misspelled|misidentified)|[Tt]his (?:article|story|post|page) (?:is|was|has|will|originally|first)|(?:an|the) (?:earlier )?article (?:on|about|in)\b[^.]*\b(?:wrong|incorrectly|mistakenly|erroneous))/;

/** A picture that stands beside the account's text, and not here. */
const pointsAtPicture =
  /\((?:left|right|top|bottom|above|below|pictured|centre|center)\b|\b(?:images?|photos?|pictures?|photographs?|videos?|charts?|graphs?|tables?|maps?|galler(?:y|ies)|samples?|screenshots?) (?:(?:on the|to the|at) (?:left|right|top)|below|above|here)\b|\b(?:seen|shown|pictured|embedded) (?:below|above|here)\b/i;

/** Whether a sentence tells something of the story: it ends, and neither asks, corrects, announces what follows nor speaks to the reader. */
export function isStatement(sentence: string): boolean {
  const told = outsideQuotations(sentence);
  const asks = /\?["”’')\]]*$/.test(sentence) && (/^["“]/.test(sentence) || /\?\s*$/.test(told));
  const isCut = (sentence.match(/["“”]/g)?.length ?? 0) % 2 === 1 || sentence.split('(').length !== sentence.split(')').length;
  const isRunTogether = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}/u.test(told);
  // `1/2.6` that was made one sign on the way.
  const isGarbled = /[¼½¾⅓⅔⅛]\s?[.,]?\d/u.test(told);
  return (
    !asks &&
    !isCut &&
    !isRunTogether &&
    !isGarbled &&
    !isRow(sentence) &&
    !speaksOfItself.test(sentence) &&
    !firstOrSecondPerson.test(told) &&
    !pointsAtPicture.test(told)
  );
}

/** Words and figures in a row, as a table has them. */
function isRow(sentence: string): boolean {
  const joins = (word: string) => /^(?:the|an?)$/i.test(word) || /^[pwcxPY]$/.test(codeOf(word) ?? '');
  return sentence.split(',').length > 2 && !(sentence.match(/\p{L}+/gu) ?? []).some(joins);
}

/** A line that nothing ends: a heading, or a sentence that was cut. */
export const endsOpen = /[^.!?…"”’')\]]$/;

/** What the accounts themselves leave open. */
export const leftOpen =
  /\b(?:unclear|undecided|unanswered|unresolved|open question|(?:not|n['’]t) (?:yet |even |publicly )*(?:been )?(?:known|decided|discussed|committed|settled|agreed|said|say|saying|explain(?:ed)?|announced|given|set|specif(?:y|ied))|no (?:specifics|details|decision|commitment|date|timetable|formal agreement|figure|explanation)|few details|made no (?:mention|commitment)|has yet to|have yet to|nobody (?:knows|has said)|no one (?:knows|has said)|could not be confirmed|did not (?:say|commit|specify|mention|answer|name))\b/i;

/** That somebody would not say or give something: news of the reporting, and not of the story. */
export const declines =
  /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:to|further) (?:(?:immediately|publicly|directly) )?(?:comment|say|give|provide|answer|discuss|disclose|elaborate|specify|name|identify|confirm|speak|be (?:named|identified|quoted|interviewed))\b|\bdid not (?:immediately )?(?:comment|respond|reply|return)\b|\bcould not be reached\b|\brefrained from\b|\bno (?:immediate )?comment\b/i;

/** What was said to happen. */
export const looksAhead =
  /\b(?:(?:is|are|was|were) (?:set|scheduled|planned|due|expected) (?:for|to|on|after)|(?:is|are) planned|will (?:meet|vote|decide|resume|publish|report|begin|start|reopen|hold)|could (?:meet|hold)|(?:over|in|within) the (?:coming|next) (?:\w+ )?(?:days?|weeks?|months?)|next (?:week|month|spring|summer|autumn|winter))\b/i;

/** What the account itself is not sure of. */
export const isUnsure =
  /\b(?:may|might|could|would|perhaps|possibly|probably|likely|apparently|reportedly|allegedly|seem(?:s|ed)?|appear(?:s|ed)?|suggest(?:s|ed)?|believed|thought|suspected|feared|rumou?red)\b(?! \d)/;

/** What was so or lay ahead when it was written, and may be otherwise since. */
export const isUnderWay =
  /\b(?:is|are) (?:(?:now|still|also|currently|already) )?(?!(?:during|missing)\b)\p{L}+ing\b|\b(?:has|have) (?:been \p{L}+ing|focus(?:s)?ed|continued|remained|so far)\b|\b(?:currently|presently|so far|will)\b/iu;

/** What goes on as the account is written, in its own words: of no account that the story has left behind. */
export const isOfNow =
  /\b(?:so far|currently|presently|at present|right now)\b|\b(?:is|are) (?:(?:now|still|already) )?(?!(?:during|missing|nothing|something)\b)\p{L}+ing\b(?! to be\b)|\bcontinues? (?:to|the|their|its)\b/iu;

/** What is counted from the day of its account: `in a few weeks`, `for the next 12 days`. */
export const countsFromToday =
  /\b(?:in|within) (?:a few|several|some|about|two|three|four|five|six|\d{1,2}) (?:more )?(?:days|weeks|months)\b|\bthe (?:next|coming) (?:few |several |two |three |four |five |six |\d{1,2} )?(?:days|weeks|months)\b/i;

/** What only the day of its account says: `this year`, `its latest`. */
export const leansOnToday =
  /\b(?:this|last|next) (?:year|month|week|spring|summer|autumn|fall|winter)(?:['’]s)?\b|\b(?:so far|to date|its latest|the latest|currently|recently|nowadays|upcoming)\b|\b(?:is|are|was) still\b|\bstill (?:offers?|has|have|lacks?|needs?|costs?|works?|runs?|uses?)\b|\b(?:is|are) launching\b|\b(?:has|have) been (?:\w+ly )?\w+ing\b/i;

const adverbs = String.raw`(?: (?:not|never|now|also|already|yet|since|just|long|so far|\p{Ll}+ly))*`;
const participle =
  '(?!(?:to|had|need)\\b)(?:been|become|begun|gone|come|run|made|said|told|found|lost|set|cut|put|left|led|sent|spent|held|kept|met|paid|built|won|seen|done|given|taken|\\p{Ll}{2,}(?:ed|en|wn|ung))';
/** What has come to be. */
const hasBecome = new RegExp(`\\b(?:has|have)${adverbs} ${participle}\\b`, 'u');
/** What goes on, is to come, or has not come to be until then. */
const isStillSo = new RegExp(
  [
    String.raw`\b(?:still|will|[Tt]he (?:new|latest|current|next|present|planned|ongoing))\b`,
    String.raw`\b(?:is|are)${adverbs} (?:due|set|expected|scheduled|planned|to|about) `,
    String.raw`\b(?:plans?|hopes?|intends?|aims?|expects?) to\b`,
    String.raw`\b(?:has|have) (?:been \p{Ll}+ing|not|never|yet)\b`,
    String.raw`\b(?:[Nn]o|[Nn]one|[Nn]othing|[Nn]obody|[Nn]either)\b[^,;]* (?:has|have)${adverbs} ${participle}\b`,
  ].join('|'),
  'u',
);
/** A clause behind `which` tells of the thing alone; the verb behind it is the sentence's: `the boys whose boat sank have sued`. */
export const behindWhich =
  /,? \b(?:who|which|that|whose|where)\b(?: (?:has|have|had|is|are|was|were|will)\b)?[^,;]*?(?= (?:has|have|is|are|will) |[,;]|$)/gu;

/** Whether it tells how things stand on the day of its account, so that it may be otherwise since. */
export function tellsState(sentence: string): boolean {
  const main = outsideQuotations(sentence).replace(behindWhich, ' ');
  return isOfNow.test(main) || isStillSo.test(main) || hasBecome.test(main);
}

/** The sentence behind one, where it tells what became of that. */
export const overturns =
  /\b(?:no longer|turned out|proved (?:to be|wrong|false)|ruled out|now (?:believe|say|think|doubt)s?|(?:is|are|was|were|has|have) (?:now|later|since))\b/;

const number =
  '(?:(?<![\\p{L}\\p{N}])\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?)\\b)';
const victims =
  '\\b(?:kill(?:ed|s|ing)|dead|die[ds]?|dying|deaths?|tolls?|fatalities|injur(?:ed|ies|ing)|wounded|missing|displaced|rescued|homeless)\\b';
/** What only grows from one account to the next: `nine people were killed`, `a toll of 40`. */
export const countsVictims = new RegExp(`${number}[^,;]{0,40}?${victims}|${victims}[^,;]{0,40}?${number}`, 'iu');

/** Said beside something else that stands in the account. */
export const saysAlso = /\balso\b/i;

/** A date that only the first readers of a text could place, and a sentence with one. */
export const relativeDate = new RegExp(`^(?:${relativeDay}|(?:(?:earlier|later) )?(?:last|this|next) \\w+)`, 'i');
export const hasRelativeDay = new RegExp(
  `\\b(?:${relativeDay}|(?:last|this|past) (?:day|week|month|year)|(?:days|weeks|months|years) ago)\\b`,
  'i',
);

/** A sentence in which somebody speaks; `name` is a pattern for them. */
export function speaking(name: string): RegExp {
  return new RegExp(
    `${name}[^.]{0,30}(?<!\\b(?:been|were|was|are|is|be) )\\b(?:said|says|told|added|stressed|argued|insist|called|noted|explained|warned)|(?:said|told|added) [^.]{0,20}${name}`,
  );
}

/** What the account itself says was otherwise before: both what it was and what became of it. */
export const tellsChange =
  /\bno longer\b|\b(?:retracted|revised|corrected|reversed (?:itself|its|his|her|the|an earlier))\b|\b(?:shifted|moved|changed|switched)\b[^.]{0,60}\bfrom\b[^.]{0,60}\bto\b|\b(?:earlier|originally|initially|at first|previously|until (?:now|then|recently|\w+day))\b[^.]{0,300}\b(?:but|now|instead|later|since)\b|\b(?:now|instead|later)\b[^.]{0,300}\b(?:earlier|originally|initially|at first|previously) (?:said|reported|thought|believed|announced|told|planned)\b/i;

/** Whether something is told that can be looked up: a figure, a day, a name. */
export function isSpecific(sentence: string): boolean {
  return /\d|(?<=\S )\p{Lu}\p{Ll}/u.test(sentence);
}

/** A number that is not part of a name, as that of `Galaxy S 4` and `Snapdragon 801` is. */
export const hasNumber = /(?<![\p{L}\p{N}.,-])(?<!\p{Lu}[\p{L}\p{N}]* )[$£€]?\d/u;
