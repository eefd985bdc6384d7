import { outsideQuotations } from './outside-quotations.ts';
import type { Sign } from './signs.ts';

const writer = /(?<![\p{L}.])(?:I|[Ww]e|me|[Oo]ur|[Mm]y|us|[Ll]et['’]s)(?![\p{L}.])/u;
const reader = /(?<![\p{L}.])[Yy]our?(?![\p{L}.])/u;

/** Whether its writer speaks of himself or to the reader, outside quotations. */
export function speaksToReader(sentence: string): boolean {
  const told = outsideQuotations(sentence);
  return writer.test(told) || reader.test(told);
}

/** `you` for anybody: what a thing lets them do. */
const anybody =
  /\b(?:lets?|allows?|helps?|enables?|letting|allowing|helping|enabling) you\b|(?<!\band )\b[Yy]ou can (?:still |now |also )?(?:add|adjust|buy|change|charge|choose|connect|download|expand|install|keep|open|order|pay|record|remove|replace|run|save|send|set|shoot|store|switch|turn|unlock|use)\b/g;

/** The same but for what anybody may do: `The ticket lets you cross with your bicycle.` */
export function addressesReader(sentence: string): boolean {
  const told = outsideQuotations(sentence);
  const rest = told.replace(anybody, ' ');
  return writer.test(told) || (rest === told ? reader.test(told) : /\b[Yy]ou\b/.test(rest));
}

/** What an account says of itself: what follows, where to look, what was wrong in it, who wrote it. */
export const speaksOfItself =
  /^(?:Here (?:is|are)\b|(?:Unf|F)ortunately\b|(?:Sadly|Hopefully|Thankfully|Luckily|Frankly|Honestly|Ironically|Interestingly|Surprisingly|Oddly|Curiously|Strangely|Admittedly|Speaking of)\b|Here['’]s\b|(?:Read|See|Watch|Click|Follow|Listen|Scroll|Sign up|Subscribe|Share) (?:more|also|here|on|to|the|this|how|our|below|all|for|us)\b|(?:BREAKING|UPDATED?|LATEST|LIVE|WATCH|READ MORE|PHOTOS?|VIDEO|CORRECTION|Corrections?|Photo(?:graph)?|Picture|Image|File photo|Source)\b ?[:–—-]|\(?(?:Additional )?[Rr]eporting by|\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?|[A-Z]{3,4})?:? ?[–—:-] )|\b(?:editing error|(?:earlier|previous|original) version of|(?:misstated|misspelled|misidentified)|[Tt]his (?:article|story|post|page) (?:is|was|has|will|originally|first)|(?:an|the) (?:earlier )?article (?:on|about|in)\b[^.]*\b(?:wrong|incorrectly|mistakenly|erroneous))/;

/** A programme announces its reporter: `Velm Today’s Ida Holm reports on the ferry.` */
export const announcesReporter =
  /^(?:And |But |Now,? )?(?:The )?\p{Lu}[^,;:.]{1,30}['’]s \p{Lu}\S+ \p{Lu}\S+(?: \p{Lu}\S+)? (?:reports (?:on|from)\b|reports\.$|has (?:more(?= on\b|\.$)|the story\b|this report\b))/u;

/** Where else a reader is to look: at a picture beside the account's text, which is not here, at another page, or at an address. */
export const pointsElsewhere: Sign[] = [
  // At a picture
  [/\((?:left|right|top|bottom|above|below|pictured|centre|center)\b/i, 'Ida Holm (left) and her brother wait for the ferry.'],
  [
    /\b(?:images?|photos?|pictures?|photographs?|videos?|charts?|graphs?|tables?|maps?|galler(?:y|ies)|samples?|screenshots?|numbers|figures|results|scores|specs) (?:(?:on the|to the|at) (?:left|right|top)|below|above|here)\b/i,
    'Nets hang on the pier, as in the image on the right.',
  ],
  [/\b(?:seen|shown|pictured|embedded|included|attached) (?:below|above|here)\b/i, 'The ferry, pictured here, has a new mast.'],
  // At a page
  [/\bclick(?:ing)? (?:here|below|on (?:the|this|these) (?:link|picture|image|map|icon))/i, 'Nets are cheap, and clicking here buys one.'],
  [/[,:;)] (?:please )?(?:double-?)?click\b/i, 'To view a graphic on the price of nets, click: velm.'],
  [
    /^\(?(?:For|To (?:view|see|read|watch|follow)) (?:an? (?:\p{Ll}+ )?(?:graphic|chart|map|factbox|timeline|list|gallery|video|story)|(?:more|full|other|the latest|all) (?:on|about|details|coverage|news|information|stories))\b[^.]{0,120}?[,:;] (?:please )?(?:see|visit|go to|open|read|follow)\b/iu,
    'For more on the ferry, see the report of the harbour office.',
  ],
  [/^[([]?(?:graphics?|interactive|factbox|timeline)\b ?[:–—-] /i, '(Graphic: The way of the ferry.)'],
  // At an address
  [/\bhttps?:\/\//i, 'A map of the pier is at https://echo.example.'],
  [/\bwww\.\w/i, 'A map of the pier is at www.echo.example.'],
  [/(?<![\w@.])\w[\w-]{0,30}\.[a-z]{2,4}\/\w/i, 'The pier in pictures - velm.rs/2AbCdE.'],
];
