import { capitalise } from '../domain/words.ts';
import { fullMonths, weekdays } from './calendar-words.ts';
import { codeOf } from './lexicon.ts';
import { organisationHeads } from './name-grounds.ts';
import { isNationality } from './nationality.ts';
import { places } from './places.ts';
import { outsideQuotations } from './sentence-signs.ts';
import { endsAsPerson } from './speaking-nouns.ts';
import { isOfUnnamedCompany } from './unnamed-companies.ts';

const bodyWords = new Set([...organisationHeads, 'congress', 'cabinet', 'state']);
const calendarWord = new RegExp(`^(?:${[...weekdays, ...fullMonths].join('|')})$`);

/** Words at the beginning of a sentence that point back to the one before. */
const pointsBack =
  /^(?:(?:But|And|Yet|So|Or|Still|Then|Also|Later|Earlier|Instead|Afterwards|However|Though|Meanwhile|For that to \w+),? (?:though,? )?)*(?:He|She|They|It|This|Those|These|His|Her|Their|Its|Such|Neither|Both|Another|Others?|(?:One|Some|Many|Most|None|Two|All|Each) of (?:them|these|those)|Among them|Either way|That said|Even so|As a result|In that case|To that end|The (?:two|former|latter|same|others?)|The (?:first|second|third|last|next) (?:is|was|were|one|of)|That (?:is|was|will|would|has|had|could|may|might|means|came|decision|meeting|figure))\b|^(?:A|The) (?:day|week|month|year) (?:before|after|earlier|later)\b|^The (?:previous|following|next|same) (?:day|night|morning|afternoon|evening|week|month|year)\b|^Originally, |^The \p{Lu}\p{L}+['’]s (?:report|story|article|interview)\b|^(?:One|All|Most|Many|Some|Few|Both|Several) (?:is|are|was|were|sees?|says?|said|ha[sd]|have|will|would|could|can|came|want|believe|think)\b|^That['’]s\b|^That (?:\p{Ll}{2,}ed|made|gave|took|left|led|set|put|meant|drew|sent|cost)\b|\bat that point\b|\b(?:think|thinks|thought|hopes?|believes?|says?|said) so\b|\b(?:[Ee]arlier|[Ll]ater) (?:in|on|that) (?:the |that )?(?:day|morning|afternoon|evening|night)\b|^That, (?:said|says|according)\b|^(?:\S+ ){1,3}said (?:that )?if it\b|^At (?:the|that) time\b|^(?:In related news|For reference|In all cases)\b|^The (?:predicament|plight|situation|case) of\b|^For that to\b|\b(?:however|though),|\beither\.$|\b(?:has|have|is|are|was|were|can|will|must|and|,) therefore\b|, (?:on the other hand|by contrast),|^(?:(?:An?|A few|Some|Several|Two|Three|\d+) )?(?:Moments?|minutes?|hours?|days?|weeks?|months?|Minutes|Hours|Days|Weeks|Months) (?:later|earlier|before that|after that)\b|^As with\b|^(?:Based|Building|Acting|Relying) on (?:that|this|these|those)\b|^(?:After|Despite|Following|Because of|In addition to|Apart from|Beyond) that\b,?|^But (?:no|none|nothing|nobody)\b[^.]*\b(?:was|were) (?:detected|found|seen|heard|spotted|recovered|located)\b|^One (?:place|thing|reason|area|example|exception|catch)\b|^The (?!other\b)\p{Ll}+s all\b|^(?:Much|Most|Part|Many|One) of (?:his|her|their|its)\b|^Just as before\b|^(?:By (?:comparison|contrast)|In (?:contrast|comparison|turn|this|that)|Similarly|Likewise|Accordingly|As such|Thus|Therefore|Hence|For (?:example|instance)|To be fair|To this end|Not surprisingly|Sort of),? |^(?:The |An? |Two |Three |Four |Five |Several |Some |Many |Most |All |\d+ )(?:other|more|additional|similar)\b|^The (?:second|third|fourth|last|final|only other) (?:thing|reason|problem|issue|point|step|way)\b|^Also (?:worth|new|notable|present|available|among|\w+ing|\w+ed)\b/u;

/** He, she or it behind the words that open the sentence: "In a statement, it said". */
const pointsBackBehindOpening =
  /^(?:In|On|At|By|After|Before|Since|During|When|While|As|If|For|From|With|Until|Asked|Speaking)\b[^,“”"]{0,60}, (?:he|she|they|it|this|these|those)\b|^With\b[^,“”"]{60,120}, it\b/;

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

/** An amount of which it was told before: `The $4.2 million will go to the harbour`, `The 32 boats it owns`. */
const theAmount =
  /\b[Tt]he [$€£¥]?\d[\d.,]*(?: \p{Ll}+illion)? (?:will|would|can|could|may|might|is|are|was|were|has|have|had|it|he|she|they|\p{Lu}\p{L}+ \p{Ll}+s)\b|^First, |\b[Tt]he (?:day|week|month)['’]s (?:events?|news|talks)\b/u;

/** Two of whom the sentence has not spoken: `Tickets for the two were bought in Velm`, `He expects the two new boats to sink`, `both could sink`. */
const theTwo =
  /\bthe (?:two|three|four|five|pair|trio|duo)(?= (?:was|were|had|have|are|would|will|could|did|do|reportedly|allegedly|\p{Ll}+ed)\b|[.,;])|\bthe (?:two|three|four|five) (?:new|old|other|latest|big|main)? ?(?!(?:sides?|leaders|nations|countries|governments|weeks|months|years|days|hours)\b)\p{Ll}+s\b(?! (?:of|that|who|which|in|on|from|at|with|between|near|aboard)\b|, | [-–—] | \p{Ll}+(?:ed to|ing)\b)|\b[Bb]oth (?=(?:are|were|have|had|can|could|may|might|will|would|should)\b)/u;

/** `The bodies of two were found, the youngest is missing`: of whom, stands further above. */
const countedOrRanked =
  /\bof (?:two|three|four|five|six|seven|eight|nine|ten) (?:is|are|was|were|has|have|had)\b|\bthe (?:youngest|oldest|eldest|largest|biggest|smallest|latter|former) (?:is|are|was|were|has|have|had|will|would)\b|\b(?:an?|the) separate \p{Ll}+\b(?! (?:\p{Ll}+ )?from\b)/u;

/** One of several that were counted before: `A fourth boat sank`, `In the first vote,`, `The fifth, a tug, sank`. */
const ofSeries =
  /\b(?:[Aa]|[Tt]he) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:,|(?! (?:time|day|night|week|month|year|quarter|half|largest|biggest|most|worst|consecutive|straight|anniversary|floor|generation|term|round|of|in|since|and|or|more|less|fewer|higher|lower)\b) \p{Ll}+)(?! (?:of|in|since|that|which|who|this)\b)|\b[Ii]n the first \p{Ll}+,|\b[Oo]ne of the (?:two|three|four|five|six)\b/u;

/** Where the writer is, which the page does not say: `He ate there.`, `A victory here would help`. */
const pointsAtHere =
  /(?<!\b(?:where|neither) )\bhere\b(?! and there\b)|\bthere(?=[.,;]|$| (?:in|last|during) )(?<!\b(?:and|is|are|was|were|over|out) there)/u;

/** `Critics say such building blocks the river`: which, stands further above. */
const pointsAtSuch = /^(?:\S+ ){0,4}such (?!(?:as|an?|that|is|was|are|were)\b)\p{Ll}+/u;

/** `Ash came from another plant`: the one that it is set against stands further above, unless it stands before. */
const anotherOne =
  /(?<!\b(?:one|yet|still) )\banother (?!(?:day|night|week|month|year|decade|hour|minute|time|way|reason|sign|step|example|chance|round|term|few|dozen|hundred|thousand|million|billion|two|three|four|five|six|seven|eight|nine|ten)s?\b)(\p{Ll}+)/gu;

/** Of a body that is not named: `Company spokeswoman Ida Moss denied it`, `some state residents`. */
const ofSomeBody =
  /(?<!\p{Lu}[\p{L}.’']* )(?<![\p{L}’'-])(?:([Cc]ompany|[Aa]irline|[Uu]niversity|[Ss]chool|[Hh]ospital|[Aa]irport)|[Ss]tate|[Cc]ity|[Tt]own|[Ll]ocal|[Vv]illage|[Dd]istrict|[Cc]ounty|[Pp]rovincial) (?:spokes(?:man|woman|person|people)|officials?|authorities|residents?|leaders?|executives?|employees?|managers?|principal|headmaster|police)\b|(?<![\p{L}’'-])[Ll]ocals\b/u;

/** Set against what stands further above: `The carrier is nevertheless calling it new`. */
const setsAgain =
  /(?<!\b(?:but|though|although|while|despite)\b[^;]{0,200})\b(?:nevertheless|nonetheless|likewise|conversely)\b|^(?:For (?:starters|one(?: thing)?)|To (?:begin|start) with|In neighbou?ring|In (?:nearby|adjacent) \p{Lu}\p{L}+),? /u;

/** One of two, of which the other stands further above: `the better sales come from the south`. */
const theBetter =
  /\bthe (?:better|worse|bigger|larger|smaller|stronger|weaker|faster|slower|cheaper|shorter) (?!(?:of|part|than|the|it|they|he|she|we|you)\b)\p{L}/u;

/** From what, or of whose, stands further above: `The move to a newer engine saves fuel`, `The new model has three decks`. */
const goesFrom =
  /^The (?:move|switch|change|shift|jump|upgrade|transition) (?:to|from) |^(?:[^,;\p{Lu}]*)\b[Tt]he new (?:device|model|handset|version|machine|phone|smartphone|tablet)(?:['’]s)?\b/u;

/** What somebody announced, or `the family`: of which and of whom stands further above: `Mr Quill’s comments came a day later`. */
const saidBefore =
  /^(?!(?:After|Before|Following|Despite|Since|In|On|At|With) )(?:\p{Lu}[\p{L}.]+ ){0,3}\p{Lu}\p{L}+['’]s? (?:announcement|statement|comments?|remarks|conclusion|claim)\b(?! (?:that|of|on|about|in|to|at)\b)|\b(?:believe|accept|deny|confirm|reject|doubt) it\b|^The (?:family|couple|victim|boy|girl)(?:['’]s \p{Ll}| (?:is|was|has|had|said|says|will|also)\b)|\b(?:won|lost|got|took|has|have|had|leads?) (?:just |only )?\d{1,3}(?= and\b|[.,;]|$)/u;

/** One of several of which the sentence before tells; behind a colon, of which its own does: `Nils Dunn, for example, swore`. */
const forExample = /^[^;:–—]{0,60}\bfor (?:example|instance),/i;

/** Whose, stands further above: `Rival Ada Quill`, `Spokeswoman Ida Moss said`; not `Spokeswoman Ida Moss of the harbour office`. */
const ofNobody =
  /^(?:Rival|Opponent|Running mate|Spokes(?:man|woman|person)|Campaign (?:manager|chair(?:man|woman)?|spokes(?:man|woman|person)|advis[eo]r)) (?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?!of\b|for\b|from\b|at\b|with\b)\p{Ll}/u;

/** `Nils Dunn implied as much`: as what, stands further above. */
const asMuch =
  /\b(?:impl(?:y|ies|ied)|sa(?:y|ys|id)|hint(?:s|ed)?|suggest(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:es?|ed)|concede[sd]?|confirm(?:s|ed)?) as much\b(?! as\b)/;

/** `The purchase of the additional 48% stake`: in what, stands further above. */
const theRest = /\b[Tt]he (?:additional|extra) (?:\d[\d.,]*%? )?\p{Ll}+\b(?! (?:of|in|on|for|to|at|from|that|which|\p{Ll}+(?:ed|ing))\b)/u;

/** `said the woman, who had a boat`: which, nothing says. */
const saidSomebody =
  /["”],? (?:said|says|added|asked|warned|recalled) the (?:man|woman|boy|girl|friend|resident|driver|witness|official|source)(?:[,.]|$)/;

/** Of which nothing in the sentence is named: `the gulf between the two countries`. */
const twoCountries = /^\P{Lu}*(?:\p{Lu}\P{Lu}*)?\bthe two (?:countries|nations|governments)\b\P{Lu}*$/u;

const conjunction = /^(?:But|And|Yet|So|Or|Still|Instead|Originally|Then|However|Though),? /;

/** Those who speak or are spoken of by a description, known from the sentences before alone. */
const described =
  '(?:paper|newspaper|report|statement|official|spokesm[ae]n|spokeswoman|spokesperson|source|agency|authority|ministry|company|group|magazine|broadcaster|website|document|study|letter|board|team|man|woman|boy|girl|friend|pair|expert|analyst|lawyer|prosecutor|judge|doctor|teacher|driver|resident|witness|firm)';
const unnamedSpeaker = new RegExp(
  `,["”]? (?:he|she|they|it|the ${described}) (?:also )?(?:said|added|says|warned|argued|wrote|continued|noted)(?: in an? \\w+| on \\w+day)?\\.?$|^(?:(?:But|And),? )?The ${described} (?:also |has |had )?(?:said|says|added|told|warned|argued|noted|called|insisted|denied|described|listed|found)\\b`,
);

/** "Dozens then left": what went before is told elsewhere. */
const followsOn = /^(?:\S+ ){0,3}(?<!\bthe )[Tt]hen\b/;

/** A quotation that begins with what only its speaker's sentence before explains. */
const quotesPronoun = /^["“](?:(?:And|But|So|Because),? )?(?:(?:He|She|They|It|This|That|These|Those)\b|The (?:new|same|latter) )/i;

/** An "it" that stands for what follows: "It remained unclear who would pay". */
const pointsAhead =
  /^["“]?(?:(?:But|And|Yet|However),? )?It (?:is|was|remains?|remained|became|has been|had been) (?:(?!an?\b|the\b)\w+,? ){1,3}(?:that|whether|who|how|why|what|when|where|if)\b/;

/** `in this part of the bay`, `But the sightings need proof`: which, stands further above. */
const pointsAtPlace =
  /\b(?:in|of|to|from|over|off|near|into) th(?:is|at|ese|ose) (?:parts?|areas?|regions?|places?|spots?|stretch|zones?|sites?|waters|directions?)\b|^(?:However|But|Yet|Nevertheless|Nonetheless),? the \p{Ll}+s (?:\p{Ll}+ed|were|are|had|have|need|will|would|could|may|might|did|do)\b/u;

/** `''Go,'' she said`: marks of old archives, between which no speech is found, so that nobody can tell whose words stand there. */
export const typedMarks = /''|``/;

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
    [
      countedOrRanked,
      ofSeries,
      pointsAtSuch,
      pointsAtHere,
      setsAgain,
      theBetter,
      goesFrom,
      saidBefore,
      forExample,
      ofNobody,
      twoCountries,
      theAmount,
      asMuch,
      theRest,
    ].some((sign) => sign.test(outsideQuotations(sentence))) ||
    hasUnnamedPartner(outsideQuotations(sentence)) ||
    isOfUnnamedBody(outsideQuotations(sentence)) ||
    isOfUnnamedCompany(outsideQuotations(sentence)) ||
    hasUnnamedSpokesman(outsideQuotations(sentence)) ||
    unnamedSpeaker.test(sentence) ||
    saidSomebody.test(sentence) ||
    /^["“][^"“”]*["”]\.?$/.test(sentence) ||
    hasUnnamedPerson(sentence)
  );
}

/** Who looks for what is another's: `Police have searched their homes`. */
const searchers =
  /^(?:The )?(?:[Pp]olice|[Dd]etectives|[Oo]fficers|[Ii]nvestigators|[Aa]gents|[Aa]uthorities) [^,;]*\b(?:search|question|interview|seize|arrest|contact|trac)(?:ed|ing)\b[^,;]* their\b/;

/** `The sheet does not let it down`: what, is nobody's in the sentence. */
const pointsAtObject =
  /^[^,;:]*\b(?:lets?|makes?|made|gives?|gave|keeps?|kept|puts?|sets?|helps?|turns?|bring|brings|brought|takes?|took|explain(?:s|ed)|describe[sd]|call(?:s|ed)|dismiss(?:es|ed)|defend(?:s|ed)) it\b/;

/** Whether a "he", "she" or "they" stands before anybody whom it could mean. */
function hasUnnamedPerson(sentence: string): boolean {
  // `Starting this week` names nobody.
  const told = outsideQuotations(sentence).replace(/^\p{Lu}\p{Ll}+ing\b/u, ' ');
  if (searchers.test(told)) return true;
  const pronoun = /(?<![\p{L}’'])(?:he|she|him|his|her|they|them)(?![\p{L}])/iu.exec(told);
  if (!pronoun) return false;
  const before = told.slice(0, pronoun.index).replace(/\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]o|[Oo]n) (?:the )?(?:\p{Lu}\p{L}* ?)+/gu, ' ');
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

/** `From one plant to another plant` names both. */
function hasUnnamedPartner(told: string): boolean {
  return [...told.matchAll(anotherOne)].some(
    ({ index, 1: noun = '' }) => !told.slice(0, index).toLowerCase().includes(noun.replace(/s$/, '')),
  );
}

/** A company may be any that is named before; whose city or state it is, `in Velm` says. */
function isOfUnnamedBody(told: string): boolean {
  const found = ofSomeBody.exec(told);
  if (!found) return false;
  const before = told.slice(0, found.index);
  return !(found[1] ? /(?<!^)\p{Lu}|^\p{Lu}\p{L}+ \p{Lu}/u : /\b(?:[Ii]n|[Oo]f|[Aa]t|[Nn]ear|[Aa]cross) (?:the )?\p{Lu}/u).test(before);
}

/** `The pier is open, a spokesman said`: whose spokesman, nothing before it says. */
function hasUnnamedSpokesman(told: string): boolean {
  const found = /\ba spokes(?:man|woman|person)\b(?! (?:for|of|at|from|with)\b)/.exec(told);
  return found !== null && !/(?<!^)\p{Lu}|\b[Tt]he \p{Ll}/u.test(told.slice(0, found.index));
}

function mayBePerson(word: string): boolean {
  const code = codeOf(word);
  // `Sources said he will sell`: none of them is he.
  if (code === 'r') return !/[^s]s$|^police$/i.test(word);
  if (/^\p{Lu}/u.test(word))
    return (
      code === undefined && !calendarWord.test(word) && !isNationality(word) && !places.has(word) && !bodyWords.has(word.toLowerCase())
    );
  return code === undefined && word.length > 5 && endsAsPerson(word);
}
