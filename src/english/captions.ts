import { months } from './calendar-words.ts';
import { pictureCredit } from './page-words.ts';

const picture = '(?:photo|photograph|image|picture|handout|frame|(?:video|screen|frame) ?(?:grab|shot)|screenshot|still)s?';
/** What stands before it: `undated handout`, `Sept. 27, 2018 file`. */
const beforePicture = String.raw`(?:(?:\p{Ll}[\p{Ll}-]{1,20}|\p{Lu}\p{Ll}{2,9}day,?|${months}\.?|\d{1,4},?|from|by) ){0,6}`;
const shown = '(?:taken|made|released|provided|supplied|shot|captured|dated|obtained|distributed|shows?|showing|from|by)';

/** How captions begin: `FILE PHOTO:`, `FILE - `, `In this Sept. 27 file photo, `, `Photo taken on 3 May shows`, `Image caption`. */
export const captionLabel = new RegExp(
  [
    String.raw`^\(?(?:FILE|File|HANDOUT|Handout)(?: (?:PHOTO|IMAGE|PICTURE|PIC|[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Pp]ic))?\)?(?: ?[:–—|]| --?) `,
    String.raw`^\(?(?:PHOTO|Photo|IMAGE|Image|PICTURE|Picture|PICTURED|Pictured|CAPTION|Caption)(?: [Cc]aption)?(?: ?[:–—|]| --?) `,
    String.raw`^(?:Image|Photo|Picture|Media) caption (?=\p{Lu})`,
    String.raw`^\(?(?:File |Aerial |Handout |Undated |Combo |Combination )?[Pp]hotos? (?:taken|released|provided|shows?)\b`,
    String.raw`^In (?:this|these) ${beforePicture}${picture}(?: ${shown}\b[^,]{0,120})?, `,
    String.raw`^(?:This|These) ${beforePicture}${picture} ${shown}\b`,
    String.raw`^(?:An? |The )?(?:(?:undated|handout|file|combination|aerial|still) ){1,3}${picture} (?:${shown}|of)\b`,
    String.raw`^(?:An? )?(?:[Vv]ideo|[Ss]creen|[Ff]rame) ?(?:grab|shot)s? (?:${shown}|of)\b`,
  ].join('|'),
  'u',
);
const kindOfPicture = '(?:undated|handout|file|combination|aerial|still|booking|satellite|courtroom|framegrab|video)';
/** What a caption says of its picture further on: `is seen in this booking photo`, `, in this still image taken on May 3`. */
const inThisPicture = new RegExp(
  String.raw`\b(?:[Ii]n|[Ff]rom) (?:this|these) (?:(?:${kindOfPicture}|\p{Ll}{4,20}(?:ed|n)|\d{4}|${months}\.?(?: \d{1,2},?)?) ){0,4}(?:(?<=\b${kindOfPicture} )${picture}\b|${picture} (?:taken|made|released|provided|supplied|captured|obtained|distributed)\b)|\b(?:is|are) (?:seen|shown|pictured) (?:here )?in (?:this|an? ${kindOfPicture}) (?:${kindOfPicture} ){0,3}${picture}\b`,
  'u',
);

/** Which of several in a picture: `Ada Quill (2nd R)`. One `(R)` alone may be a party's. */
const place =
  /\p{L} \((?:L-R|R-L|(?:2nd|3rd|second|third|far|front|back) (?:L|R|left|right))\)|\p{L} \(L\)[^()]{1,160}\(R\)|\p{L} \(R\)[^()]{1,160}\(L\)/u;

const agency =
  '(?:REUTERS|Reuters|AFP|AP|EPA|EPA-EFE|EFE|dpa|DPA|Xinhua|ANSA|TASS|Tass|Kyodo|Yonhap|PTI|ANI|AAP|PA|Bloomberg|NASA|NOAA|ESA|Getty|Antara|Anadolu|Sputnik|Shutterstock|Alamy)';
const inCredit = String.raw`(?:\p{Lu}[\p{L}.&’'-]{0,25}|via|for|of|the|and|by|on|de|van|von|al|bin)`;
/** Each letter class of a pattern is hundreds of ranges to compile: the words and what divides them are one loop. */
const whose = String.raw`(?:${inCredit}(?:/|,? )){0,20}?${inCredit}`;
const kind = '(?:Handout|HANDOUT|Pool|POOL|File|FILE|Photo|PHOTO|Images?|IMAGES?|Courtesy|Social Media)';
const credit = String.raw`(?:${agency}(?: ${kind})?/${whose}|${whose}/(?:${agency}(?: (?:Images|Photo|Agency))?(?: via ${whose})?|(?:${kind}\b|AP Photo)[^.!?()]{0,60})|${agency} ${kind}(?:/${whose})?)`;
const closed = String.raw`(?:${credit}|\(${credit}(?:, [^()]{2,40})?\)|\[${credit}\])`;

/** A line that says of whom a picture is: `REUTERS/Ada Quill`, `(Xinhua/Ada Quill)`, `Velm Office/Handout via REUTERS`. */
export const pictureCreditLine = new RegExp(String.raw`^(${closed})\.?$`, 'u');
const endsInCredit = new RegExp(String.raw`[.!?\d][”"’')]*\s+${closed}\.?$`, 'u');
const beginsWithCredit = new RegExp(
  String.raw`^(?:${agency}(?: ${kind})?/\p{Lu}\S{1,25} \p{Lu}|\(${credit}(?:, [^()]{2,40})?\)|${credit}\.?$)`,
  'u',
);

const openers = '(?:The|An?|In|On|At|As|But|It|He|She|They|This|That|These|Those|For|After|When|While|With|If|No)';
/** A credit that a sentence ran into: by its brackets, by what ends it, or by a word that begins a sentence. */
const gluedCredit = new RegExp(
  String.raw`^(?:\([^()]{3,80}\)|${agency}/[^()!?“"]{3,100}?(?:/(?:File Photo|Handout|Pool|Files?)(?: via ${agency})?| via ${agency})|${agency}/\p{Lu}\S{1,25}(?: \p{Lu}\S{1,25}){1,2}?(?= ${openers} )) (?=["“]?[\p{Lu}\d])`,
  'u',
);

const lastDay = String.raw`(?:${months}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} ${months}\.?,? (?:19|20)\d\d)\.?$`;
const endsInDay = new RegExp(lastDay, 'u');
const endsInPlaceAndDay = new RegExp(
  String.raw`\b(?:in|at|near|outside|off|over|of|from|to|between)(?: (?:the |\p{Ll}{3,8}ern )?\p{Lu}[\p{L}.’'-]{0,25},?){2,12} ${lastDay}`,
  'u',
);
/** Where a sentence ends and another begins, but for what months and states end in. */
const stop = /(?:\p{Ll}{4}|\d{4}|[)”"’])[.!?][”"’')]* (?=[\p{Lu}“"‘(])/gu;
const MOST_SENTENCES = 3;
/** In letters: no caption is longer. */
const LONGEST = 700;

/** Whether a sentence ends with a place, its country and a whole day that no `on` joins to it, as captions do: `…, Velm May 3, 2025.` */
export function endsAsCaption(sentence: string): boolean {
  return endsInPlaceAndDay.test(sentence);
}

/** Whether a sentence begins with a caption's label, says in which picture or where in it somebody is, or is a picture's credit. */
export function isOfPicture(sentence: string): boolean {
  return captionLabel.test(sentence) || inThisPicture.test(sentence) || place.test(sentence) || isCreditOf(sentence);
}

/** Whether words are a picture's credit, or begin with one: whose picture the sentence before them tells of. */
export function isCreditOf(words: string): boolean {
  return beginsWithCredit.test(words);
}

/** How many letters of a sentence are the credit of a picture that ran into it: `REUTERS/Ada Quill/File Photo The mayor left.` */
export function endOfCredit(sentence: string): number {
  return isCreditOf(sentence) ? (gluedCredit.exec(sentence)?.[0].length ?? 0) : 0;
}

/** What the text of a paragraph shows of its being the caption of a picture. */
export function captionSigns(text: string): {
  isCaption: boolean;
  isLabelled: boolean;
  isDated: boolean;
  isCredited: boolean;
  isShort: boolean;
} {
  const inReach = text.length <= LONGEST ? text : '';
  const sentences = (inReach.replace(endsInCredit, '.').match(stop)?.length ?? 0) + 1;
  const isShort = inReach !== '' && sentences === 1;
  const isLabelled = captionLabel.test(inReach) || (isShort && inThisPicture.test(inReach));
  const isCredited = endsInCredit.test(inReach) || pictureCredit.test(inReach) || pictureCreditLine.test(inReach);
  const isCaption = (isCredited && sentences <= MOST_SENTENCES) || (isLabelled && isShort);
  return { isCaption, isLabelled, isDated: isShort && endsInDay.test(inReach), isCredited, isShort };
}
