import { fullMonths, relativeDay } from './calendar-words.ts';
import { codeOf } from './lexicon.ts';

/** What a stock exchange calls a company or an index, `(FUGRc.AS)`, `MASM.KL`, `(T.N)`, `<.SPX>`, and a newsroom a report: `[nL3N1WM4X2]`. */
export const newsroomCode =
  / [([<](?!U\.[SNK]\))(?:\.[A-Z]{2,6}|\.?[A-Z]{1,6}[a-z]?\.[A-Z]{1,2})[>\])]|(?<=\p{L}) [A-Z]{3,5}\.[A-Z]{1,2}(?= \p{L})| ?\[(?:ID:)?n?[A-Z]{1,3}\d[A-Z\d]{5,10}\]/gu;

/** Words at the beginning of a sentence that join it to the one before, and are no part of what it says. */
const joiningWords =
  /^(?:(?:But|And|Meanwhile),? |(?:However|Later|Still|Yet|Nevertheless|Nonetheless|Also|What['’]s more|In addition|Additionally|Separately|Moreover|Furthermore|In short|Lastly|Finally|At any rate|All in all|Indeed|In fact|Of course|For (?:its|his|her|their) part|Needless to say), |Also (?=(?:on )?\w+day,? ))+/;

/** `The ferry also has a mast`: beside what, stands elsewhere. Behind a comma and in `but also` it belongs to its own sentence. */
const besideElsewhere = /^([^,;:“”"]{3,60}?) also(?= \p{Ll})(?<!\b(?:but|and|not|who|that|which) also)(?! (?:known|called))/u;

/** The sentence without its first words that join it to the one before it, and without an `also` behind its subject. */
export function withoutJoints(sentence: string): string {
  return sentence.replace(joiningWords, '').replace(besideElsewhere, '$1');
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
  /^(?:Here (?:is|are)\b|(?:Unf|F)ortunately\b|(?:Sadly|Hopefully|Thankfully|Luckily|Frankly|Honestly|Ironically|Interestingly|Surprisingly)\b|Here['’]s\b|(?:Read|See|Watch|Click|Follow|Listen|Scroll|Sign up|Subscribe|Share) (?:more|also|here|on|to|the|this|how|our|below|all|for|us)\b|(?:BREAKING|UPDATED?|LATEST|LIVE|WATCH|READ MORE|PHOTOS?|VIDEO|CORRECTION|Corrections?|Photo(?:graph)?|Picture|Image|File photo|Source)\b ?[:–—-]|\(?(?:Additional )?[Rr]eporting by|\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?|[A-Z]{3,4})?:? ?[–—:-] )|\b(?:editing error|(?:earlier|previous|original) version of|(?:misstated|misspelled|misidentified)|[Tt]his (?:article|story|post|page) (?:is|was|has|will|originally|first)|(?:an|the) (?:earlier )?article (?:on|about|in)\b[^.]*\b(?:wrong|incorrectly|mistakenly|erroneous))/;

/** A picture that stands beside the account's text, and not here. */
const pointsAtPicture =
  /\((?:left|right|top|bottom|above|below|pictured|centre|center)\b|\b(?:images?|photos?|pictures?|photographs?|videos?|charts?|graphs?|tables?|maps?|galler(?:y|ies)|samples?|screenshots?|numbers|figures|results|scores|specs) (?:(?:on the|to the|at) (?:left|right|top)|below|above|here)\b|\b(?:seen|shown|pictured|embedded) (?:below|above|here)\b/i;

/** Where else to look: `To view a graphic on the ferry, click:`, or an address. */
const pointsAtLink =
  /\bclick(?:ing)? (?:here|below|on (?:the|this|these) (?:link|picture|image|map|icon))|[,:;)] (?:please )?(?:double-?)?click\b|^\(?(?:For|To (?:view|see|read|watch|follow)) (?:an? (?:\p{Ll}+ )?(?:graphic|chart|map|factbox|timeline|list|gallery|video|story)|(?:more|full|other|the latest|all) (?:on|about|details|coverage|news|information|stories))\b[^.]{0,120}?[,:;] (?:please )?(?:see|visit|go to|open|read|follow)\b|^[([]?(?:graphics?|interactive|factbox|timeline)\b ?[:–—-] |\bhttps?:\/\/|\bwww\.\w|(?<![\w@.])\w[\w-]{0,30}\.[a-z]{2,4}\/\w/iu;

/** Whether a sentence tells something of the story: it ends, and neither asks, corrects, announces what follows nor speaks to the reader. */
export function isStatement(sentence: string): boolean {
  const told = outsideQuotations(sentence);
  const asks = /\?["”’')\]]*$/.test(sentence) && (/^["“]/.test(sentence) || /\?\s*$/.test(told));
  const isCut = (sentence.match(/["“”]/g)?.length ?? 0) % 2 === 1 || sentence.split('(').length !== sentence.split(')').length;
  const isRunTogether = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}/u.test(told);
  // `1/2.6` that was made one sign on the way.
  const isGarbled = /[¼½¾⅓⅔⅛]\s?[.,]?\d| --? ?\$?\d[\d.,%]* (?:\p{Lu}\p{L}+ ){1,4}--? /u.test(told);
  return (
    !asks &&
    !isCut &&
    !isRunTogether &&
    !isGarbled &&
    !isRow(sentence) &&
    !hasGluedHeading(sentence) &&
    !speaksOfItself.test(sentence) &&
    !firstOrSecondPerson.test(told) &&
    !pointsAtPicture.test(told) &&
    !pointsAtLink.test(told)
  );
}

function hasGluedHeading(sentence: string): boolean {
  const [heading = ''] = gluedHeading.exec(sentence) ?? [];
  return (heading.match(/\p{Lu}{2,}/gu) ?? []).length >= 3;
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

/** What only a writer's taste says, guesses or finds important, or tells that something is to be told. */
export const isTaste =
  /(?:(?:\b(?:no|not an?|hardly an?|little)|n['’]t an?) (?:surprise|wonder|coincidence|secret)\b|\bso that['’]s (?:\p{Ll}+[.,]|\p{Ll}+$)|\bcan['’]t help (?:it|him|her|them)sel|\bthe real (?:test|question|story|issue)\b|talking points?\b|make no mistake|no longer will\b|let['’]s face it|safe to say|goes without saying|leaves? (?:a lot|much) to be desired|a force to be reckoned with|only time will tell|^(?:But |And )?(?:perhaps|maybe|arguably|undoubtedly|judging (?:from|by))\b|\b(?:may|might|could) (?:well |yet )?prove (?:to be )?(?:an?|the)\b|\bbest defen[cs]e\b|(?<!\b(?:almost|nearly) )\bcertainly\b|\bmost surprising\b|\bmemorabl[ey]\b|\bearth-?(?:shaking|shattering)\b)/iu;

/** What somebody wants of whom nobody in it says so: `Orme should sell its boats`. */
export function wishes(sentence: string): boolean {
  const [before] = /^.*?(?= (?:should|ought to) )/u.exec(sentence) ?? [];
  return (
    before !== undefined &&
    !/\b(?:that|whether|if|what|how|who|why|when|where|which|until)\b/i.test(before) &&
    !/\b(?:said|says?|told|tells|according|argue[ds]?|added|adding|wrote|writes|believes?d?|thinks?|thought|urge[ds]?|suggest(?:s|ed)?|recommend(?:s|ed)?)\b/.test(
      sentence,
    )
  );
}

/** That a figure was given, or that one rose, without the figure. */
export function isTease(sentence: string): boolean {
  return (
    /\b(?:gave|provided|revealed|disclosed|shared|released|offered) (?:an?|some|the|new) (?:\p{Ll}+ ){0,3}(?:numbers?|figures?|estimates?)\b|\b(?:tolls?|numbers?) (?:ha[sd] |have )?(?:continued to (?:rise|climb|grow)|rose|risen|climbed)\b/iu.test(
      sentence,
    ) && !/\d/.test(sentence)
  );
}

/** Hearsay, of which the account says elsewhere whose it is. */
export const isHearsay = /\bapparently\b/i;

/** Words in capitals, glued before a sentence: `FOUR DEAD IN VELM The harbour office said`. */
const gluedHeading = /^(?:[\p{Lu}\d][\p{Lu}\d'’-]*,? ){3,30}(?=\p{Lu}\p{Ll}|A )/u;

/** What was said to happen. */
export const looksAhead =
  /\b(?:(?:is|are|was|were) (?:set|scheduled|planned|due|expected) (?:for|to(?! (?:the|an?|its|his|her|their|poor|strong|lack)\b)|on|after)|(?:is|are) planned|will (?:meet|vote|decide|resume|publish|report|begin|start|reopen|hold)|could (?:meet|hold)|(?:over|in|within) the (?:coming|next) (?:\w+ )?(?:days?|weeks?|months?)|next (?:week|month|spring|summer|autumn|winter))\b/i;

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
export const leansOnToday = new RegExp(
  [
    String.raw`\b(?:this|last|next) (?:year|month|week|spring|summer|autumn|fall|winter)(?:['’]s)?\b`,
    String.raw`\b(?:so far|to date|its latest|the latest|currently|recently|nowadays|upcoming|now|still|will|(?:is|are) launching)\b`,
    String.raw`(?:\bnot|n['’]t) yet\b|\b(?:is|are) (?:scheduled|set|due|expected|slated) to\b|\b(?:has|have) been (?:\w+ly )?\w+ing\b`,
    String.raw`\b(?:${fullMonths.join('|')}) \d{1,2}(?:st|nd|rd|th)?\b(?!,? \d{4})`,
  ].join('|'),
  'i',
);

const season = '(?:spring|summer|autumn|winter)';
/** A time of a year that only the day of its account tells: `since May`, `the spring`, `later this year`. */
export const isOfItsYear = new RegExp(
  `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]his|[Ll]ast|[Nn]ext) (?:early |late |mid-)?(?:${fullMonths.join('|')})\\b(?! \\d)|\\b[Tt]he ${season}\\b(?! of)|\\b(?:[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming) ${season}\\b`,
);

const adverbs = String.raw`(?: (?:not|never|now|also|already|yet|since|just|long|so far|\p{Ll}+ly))*`;
const participle =
  '(?!(?:to|had|need)\\b)(?:been|become|begun|gone|come|run|made|said|told|found|lost|set|cut|put|left|led|sent|spent|held|kept|met|paid|built|won|seen|done|given|taken|\\p{Ll}{2,}(?:ed|en|wn|ung))';
/** What has come to be. */
const hasBecome = new RegExp(`\\b(?:has|have)${adverbs} ${participle}\\b`, 'u');
/** What goes on, is to come, or has not come to be until then. */
const isStillSo = new RegExp(
  [
    String.raw`\b(?:still|will|[Tt]he (?:new|latest|current|next(?! (?:day|morning|evening|night)\b)|present|planned|ongoing))\b`,
    String.raw`\b(?:is|are)${adverbs} (?:due|set|expected|scheduled|planned|to|about) `,
    String.raw`\b(?:plans?|hopes?|intends?|aims?|expects?) to\b`,
    String.raw`\b(?:has|have) (?:been \p{Ll}+ing|not|never|yet)\b`,
    String.raw`\b(?:[Nn]o|[Nn]one|[Nn]othing|[Nn]obody|[Nn]either)\b[^,;]* (?:has|have)${adverbs} ${participle}\b`,
  ].join('|'),
  'u',
);
/** What somebody expects or holds possible on that day. */
export const foresees = /(?<!-)\b(?:would|could|might|likely|unlikely|expected|predict(?:s|ed)?|(?:un)?clear)\b/;
/** Of the dead and the lost, as they were counted until then, whatever day stands beside it. */
export const isTollSoFar =
  /\b(?:has|have) (?:now |already |so far )?(?:killed|claimed|displaced|left (?:at least|more than|some|about) \d)/;
/** A clause behind `which` tells of the thing alone; the verb behind it is the sentence's: `the boys whose boat sank have sued`. */
export const behindWhich =
  /,? \b(?:who|which|that|whose|where)\b(?: (?:has|have|had|is|are|was|were|will)\b)?[^,;]*?(?= (?:has|have|is|are|will) |[,;]|$)/gu;

/** Whether it tells how things stand on the day of its account, so that it may be otherwise since. */
export function tellsState(sentence: string): boolean {
  const main = outsideQuotations(sentence).replace(behindWhich, ' ');
  return isOfNow.test(main) || isStillSo.test(main) || hasBecome.test(main);
}

/** The sentence behind one, where it sets something against that. */
export const turns = /^(?:But|However|Yet|Nevertheless|Nonetheless)\b/;

/** The sentence behind one, where it tells what became of that. */
export const overturns =
  /\b(?:no longer|turned out|proved (?:to be|wrong|false)|ruled out|now (?:believe|say|think|doubt)s?|(?:is|are|was|were|has|have) (?:now|later|since))\b/;

const number =
  '(?:(?<![\\p{L}\\p{N}])\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?)\\b)';
const victims =
  '\\b(?:kill(?:ed|s|ing)|dead|die[ds]?|dying|deaths?|tolls?|fatalities|injur(?:ed|ies|ing)|wounded|missing|displaced|rescued|homeless)\\b';
/** What only grows from one account to the next: `nine people were killed`, `a toll of 40`. */
export const countsVictims = new RegExp(`${number}[^,;]{0,40}?${victims}|${victims}[^,;]{0,40}?${number}`, 'iu');

/** What somebody is said to have done wrong, and the sentence behind it in which that is denied. */
export const accuses =
  /\b(?:accus(?:ed?|es|ing|ations?)|alleg(?:e[sd]?|ing|ations?|edly)|assault(?:ed)?|misconduct|harass(?:ed|ment)|brib(?:e[sd]?|ery)|corrupt(?:ion)?|fraud|blam(?:e[sd]?|ing))\b/i;
export const denies = /^[^.]{0,80}\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?) \b/;

const isUntrue = String.raw`(?:is|are|was|were|['’]s)(?: \p{Ll}+ly)?(?:(?: not|n['’]t) (?:true|so|correct|right|accurate|the case)| (?:false|untrue|wrong|incorrect|inaccurate|misleading|a lie))\b`;
const statements = '(?:statements?|claims?|assertions?|remarks?|accusations?|allegations?)';
/** The sentence behind one, where it says that it is not so, or that nothing shows it. */
export const contradicts = new RegExp(
  [
    String.raw`^(?:(?:But|However|Yet),? )?(?:That|This|It|Those|These|The ${statements}) ?${isUntrue}`,
    String.raw`\b(?:said|says|found|testified|wrote) (?:that )?(?:the|those|these|this|that|such|both) ${statements} ${isUntrue}`,
    String.raw`^(?:(?:But|However|Yet),? )?(?:He|She|They|It) (?:(?:offered|gave|provided|cited|presented|had) no|(?:did|does|has|have)(?: not|n['’]t) (?:offer|give|provide|cite|present)(?:ed|d)?(?: any)?) (?:proof|evidence)\b`,
  ].join('|'),
  'iu',
);

/** In a quotation, what another said or thinks; and how the next one answers it. */
export const repeatsOther = /^["“](?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:said|says|claim(?:s|ed)|thinks|asks|asked|wants to know)\b/u;
export const answersOther =
  /^["“](?:(?:But|And|Well),? )?(?:He|She|They)(?: (?:does|do|did|is|are|was|were|has|have|can|could|will|would)(?:n['’]t| not)\b| can['’]t\b| cannot\b| won['’]t\b| never\b| (?:has|have|knows?) (?:no|nothing)\b)/;

/** What was to come, which the sentence behind it sets what came against. */
export const expects = /\b(?:predict(?:s|ed)?|forecasts?|expect(?:s|ed)?|hop(?:e[sd]?|ing)|planned|promised|was to|were to)\b/i;

/** Said beside something else that stands in the account. */
export const saysAlso = /\balso\b/i;

/** A sentence with a date that only the first readers of a text could place. */
export const hasRelativeDay = new RegExp(
  `\\b(?:${relativeDay}|(?:last|this|past) (?:day|week|month|year)|(?:days|weeks|months|years) ago)\\b`,
  'i',
);

/** A sentence in which somebody speaks, and is not only spoken of; `name` is a pattern for them. */
export function speaking(name: string): RegExp {
  const verb = '(?:said|says|told|added|stressed|argued|insist(?:s|ed)|called|noted|explained|warned)';
  const beside = String.raw`(?:, [^.,]{1,60},| \[[^\]]{1,60}\])?(?: (?:also|has|had|have|later|then|again|repeatedly|on \p{Lu}\p{Ll}+day))*`;
  return new RegExp(
    String.raw`${name}(?!\p{L})${beside} ${verb}\b|\b(?:said|told|added) (?:[^.\s]+ ){0,3}${name}(?=[.,”"]|$| (?:on|in|at) )`,
    'u',
  );
}

/** What the account itself says was otherwise before: both what it was and what became of it. */
export const tellsChange =
  /\bno longer\b(?! (?:will|would|can|could|may|might)\b)|\b(?:retracted|revised|corrected|reversed (?:itself|its|his|her|the|an earlier))\b|\b(?:shifted|moved|changed|switched)\b[^.]{0,60}\bfrom\b[^.]{0,60}\bto\b|\b(?:earlier|originally|initially|at first|previously|until (?:now|then|recently|\w+day))\b[^.]{0,300}\b(?:but|now|instead|later|since)\b|\b(?:now|instead|later)\b[^.]{0,300}\b(?:earlier|originally|initially|at first|previously) (?:said|reported|thought|believed|announced|told|planned)\b/i;

/** Whether something is told that can be looked up: a figure, a day, a name. */
export function isSpecific(sentence: string): boolean {
  return /\d|(?<=\S )\p{Lu}\p{Ll}/u.test(sentence);
}

/** A number that is not part of a name, as that of `Galaxy S 4` and `Snapdragon 801` is. */
export const hasNumber = /(?<![\p{L}\p{N}.,-])(?<!\p{Lu}[\p{L}\p{N}]* )[$£€]?\d/u;
