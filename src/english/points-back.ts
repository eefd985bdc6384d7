import { numberWord } from './number-words.ts';
import type { Sign } from './signs.ts';

const described =
  '(?:paper|newspaper|report|statement|official|spokesm[ae]n|spokeswoman|spokesperson|source|agency|authority|ministry|company|group|magazine|broadcaster|website|document|study|letter|board|team|man|woman|boy|girl|friend|pair|expert|analyst|lawyer|prosecutor|judge|doctor|teacher|driver|resident|witness|firm|candidate|senator|nominee)';

/** Anywhere, in quotations too. */
export const anywhere: Sign[] = [
  [/^(?:\S+ ){0,3}(?<!\bthe )[Tt]hen\b/, 'Dozens then left the hotel for the embassy.'],
  [
    /^(?:In|On|At|By|After|Before|Since|During|When|While|As|If|For|From|With|Until|Asked|Speaking)\b[^,“”"]{0,60}, (?:(?:he|she|they|it|this|these|those)\b|that (?:\p{Ll}+ly )?(?:is|was|means?|meant|will|would|has|had|could|may)\b)/u,
    'In a statement, it said the line was sorry.',
  ],
  [/^With\b[^,“”"]{60,120}, it\b/, 'With a mast of old steel and two decks that reach over most of its hull, it is the longest ferry.'],
  [
    /(?<!["“][^"”]{0,300})\b[Tt]h(?:is|ese|ose) (?:is|are|was|were|means?|one|ones|will|would|has|have|had|can|could|may|might)\b/,
    'The old ferry was too full, so this is a step forward.',
  ],
  [
    /(?<!["“][^"”]{0,300})\b(?:aforementioned|(?:mentioned|noted|described|listed|discussed|explained|seen) (?:above|earlier|before)|(?:list|section|paragraph|passage|text) (?:above|below))\b/,
    'From the list above it is clear that the ferry is fast.',
  ],
  [/\b[Tt]h(?:is|ese) ["“]/, 'The pilots think that this “ghost signal” came from a buoy.'],
  [
    /^["“](?:(?:Given|Based on|In|With|After|From|For) )?(?:this|these|those)\b/,
    '“Given these findings, the pier is safe,” the report said.',
  ],
  // Somebody who speaks and is only described
  [
    new RegExp(
      `,["”’']? (?:he|she|they|it|the ${described}) (?:also )?(?:said|adds?|added|says|states?d?|reads?|recall(?:s|ed)|warn(?:s|ed)|argue[sd]|wrote|writes|continue[sd]|explain(?:s|ed)|conclude[sd]|note[sd])(?: in an? \\w+| on \\w+day)?\\.?$`,
    ),
    'Tickets would be paid back, the paper added.',
  ],
  [
    new RegExp(
      `, the ${described} (?:also )?(?:said|added|says|warned|argued|wrote|continued|noted|claims|claimed|suggests|suggested)(?:,| in an? )`,
    ),
    'The owners paid nine crowns, the group said, and the sailors four.',
  ],
  [
    /\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Ff]or) the (?:\p{L}+|\d+)-(?:hour|day|week|month|year) (?:period|span|stretch|time)\b(?! (?:of|from|to|between|before|after|since|until|ending|ended|that|in which|covered)\b)/u,
    'The line sold nine boats during the three-month period.',
  ],
  [
    new RegExp(
      `^(?:(?:But|And),? )?The ${described} (?:also |has |had )?(?:said|says|added|told|warned|argued|noted|called|insisted|denied|described|listed|found)\\b`,
    ),
    'The friend said Nils Dunn had sold the boat.',
  ],
  [
    /["”],? (?:said|says|added|asked|warned|recalled) the (?:man|woman|boy|girl|friend|resident|driver|witness|official|source)(?:[,.]|$)/,
    '“Boats may sink,” said the woman, who like many in Velm has a boat.',
  ],
  [/^["“][^"“”]*["”]\.?$/, '“Boats may sink.”'],
  [/^["“‘'][^"”]*["”’'],? (?:its|his|her|their) \p{Ll}+/u, '“The pier is old,” its owner, Nils Dunn, said.'],
  // An entry of a ticker, an answer to a heading, a word to readers
  [/^\d{1,2}[.:]\d{2} (?:[A-Z]{4,} )?["“‘]?\p{Lu}/u, '14:05 The ferry has sunk off Orme.'],
  [/^(?:Yes|No|Possibly|Probably|Unclear|Disputed|Unknown|Officially)[,.:]/, 'No, according to the harbour office.'],
  [/^Via /, 'Via a boat that made do with one sail.'],
  [/^For those (?:just )?(?:joining|asking|wondering|who)\b/, 'For those just joining: the ferry sank off Orme.'],
  [/^(?:Get this|Picture this|Imagine|Listen):/, 'Get this: the log of the ferry Marta has gone.'],
  [/(?:[:;,] |^)[Ll]et (?:her|him|them|us|me)\b/, 'As for the mayor of Orme, let him swim.'],
];

const daysNamed = String.raw`\b(?:\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)`;

/** Anywhere outside quotations. */
export const outside: Sign[] = [
  // When
  [
    new RegExp(
      `^(?!.*${daysNamed}).*\\bthat (?:day|date|night|morning|afternoon|evening|week|weekend|month)\\b(?! (?:that|when|on which|in which)\\b)`,
      's',
    ),
    'Divers said that the pier was closed that day.',
  ],
  [
    new RegExp(
      `^(?:(?:Some|About|Around|Just|Only) )?(?:\\d{1,3}|${numberWord}|half an|\\p{Lu}\\p{Ll}+) (?:second|minute|hour|day|week|month|year)s? (?:later|earlier|afterwards)\\b`,
      'u',
    ),
    'Some 35 minutes later the pier of Orme fell.',
  ],
  [
    new RegExp(`^(?:(?:By|On|Since|Until|In) (?:last |next |the )?|Last |This )${daysNamed}\\S*(?: \\p{Ll}+)? (?:it|he|she|they)\\b`, 'u'),
    'By Wednesday it was two million boats.',
  ],
  [
    /^(?!.*\d{4}).*\bthat (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/s,
    'Orme closed the pier that March.',
  ],
  [/^(?:Later|Earlier) (?:in the|that) (?:day|night|week|month|year)\b/, 'Later in the month a sheet cuts the price of the ferry.'],
  // What, or who
  [
    /^That (?!(?:the|an?|its?|his|her|their|our|my|your|he|she|they|we|you|is|was|would|will|had|has)\b)\p{Ll}+/u,
    'That result belonged to a boat of Orme.',
  ],
  [
    /^A (?:spokes(?:man|woman|person)|official|source) (?:says?|said|adds?|added|confirms|confirmed|told)\b/,
    'A spokesman says that there will be boats for Orme.',
  ],
  [new RegExp(`^(?:\\d{1,3}|${numberWord}) (?:is|are|were|was|have|had|has)\\b`, 'iu'), 'Two are known to be lost off Orme.'],
  [/\b[Tt]he others\b(?! (?:who|that|in|on|of)\b)/, 'Hopes of divers are fading for the others.'],
  [/^From [^,.]+, how\b/, 'From the first alarm to the last, how a ferry of Orme was lost.'],
  [/\b(?:ask|asks|asked|wonder(?:s|ed)?) (?:if|whether) (?:that|this)\b/, 'Sailors of Orme ask if that is not too late.'],
  [/^(?:\p{Lu}\S+ ){1,3}(?:thus|therefore|hence) \p{Ll}/u, 'Nils Dunn thus reckons on nine boats.'],
  [
    /^The (?:disclosure|revelation|admission|reversal|omission|quitter)(?:['’]s)?\b(?! (?:that|of|by)\b)/,
    'The disclosure will hurt the mayor of Orme.',
  ],
  [/\bjust such an?\b/, 'Nils Dunn has just such a ferry.'],
  [
    /(?<!\b(?:of|and|or) )\b[Tt]he (?:three|four|five|six|seven|eight|nine|ten) (?:are|were|have|had|will|would)\b/,
    'In Orme the nine are winched up.',
  ],
  [/\b(?:succeed(?:s|ed)|replac(?:es|ed)) (?:him|her|it|them)\b/, 'Ada Quill of Orme succeeds him at Port Line.'],
  [/^\P{Lu}*(?:\p{Lu}\P{Lu}*)?\b[Bb]oth (?:men|women|boys|girls)\b/u, 'The judge let both men go home until May.'],
  [
    /^The (?:three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}[\p{Ll}-]+ ){1,2}(?:are|is|holds?|held|have|has|had|were|was|will|would)\b/u,
    'The three parties hold 60 boats.',
  ],
  [/^With th(?:is|at|ese|ose)(?:,| )/, 'With this, the number of boats rises to eight.'],
  [
    /\b(?:know|knows|knew|say|says|said|tell|explain(?:s|ed)?|understand|wonder(?:s|ed)?) (?:why|how|when|where)\.?$/,
    'Nobody on the ferry claims to know why.',
  ],
  [/\bwhat (?:has |had )?changed\.?$/, 'A spokesman of Port Line will not say what changed.'],
  [
    /\b(?:said|says?|did|found|finds|showed|shows|told) the same\b(?! (?:as|thing|of|about|that|to)\b)/,
    'The second test of the ferry said the same.',
  ],
  [/^There, /, 'There, 36 boats were lost in 2014.'],
  [
    /^(?:Behind|Below|Above|Under|Beside|Inside|Beneath|Near|Beyond|On|In|From|With|At|Of|For) (?:it|them|him|her)\b/,
    'Behind it was an old boat of Orme.',
  ],
  [/^(?:Every|Not) one (?!of\b)/, 'Every one matched the boats of Orme.'],
  [/^One \p{Ll}+ (?:on|in|of|from|to) (?:it|them)\b/u, 'One entry in it has caused trouble in Orme.'],
  [/^There (?:was|were|is|are) (?:the|his|her|their) \p{Ll}+\.$/u, 'There was the tape.'],
  [
    /^(?:Filed|Released|Published|Signed|Founded|Launched|Opened|Dated|Titled|Written|Sent|Built|Given|Drawn|Held)\b[^“”"]{0,160}, (?:it|he|she|they)\b/u,
    'Filed in Orme on Monday, it accuses the owner of the ferry.',
  ],
  [
    new RegExp(`^(?:(?:Close to|About|Some|At least|Nearly|Almost|More than|Another) )?(?:\\d[\\d,]*|${numberWord}) others\\b`, 'iu'),
    'Close to 20 others have been hurt in Orme.',
  ],
  [new RegExp(`^The (?:remaining|other) (?:\\d{1,3}|${numberWord})(?! \\p{Ll}+s\\b)`, 'u'), 'The remaining three are held in Orme.'],
  // Where
  [
    /\b(?:in|of|to|from|over|off|near|into) th(?:is|at|ese|ose) (?:parts?|areas?|regions?|places?|spots?|stretch|zones?|sites?|waters|directions?)\b/,
    'Divers say that the ferry sank in this part of the bay.',
  ],
  [/\bnearby\.$/, 'A crew from Orme saw crates floating nearby.'],
  [/(?<!\b(?:where|neither) )\bhere\b(?! and there\b)/, 'A dry week here would help the divers.'],
  [/\bthere(?=[.,;]|$| (?:in|last|during) )(?<!\b(?:and|is|are|was|were|over|out) there)/, 'Nils Dunn ate with Ada Quill there.'],
  [/^In (?:neighbou?ring|(?:nearby|adjacent) \p{Lu}\p{L}+),? /u, 'In neighbouring Alba, the mayor closed the pier.'],
  [
    /\b(?:voters in each|[Ii]n each of the (?:two|three|four|five|six|seven|eight|nine|ten|\d+) \p{Ll}+s)\b/u,
    'In each of the five towns, sailors want a ferry.',
  ],
  [/^\P{Lu}*(?:\p{Lu}[\p{Ll}.’'-]+ ){1,3}\P{Lu}*\b(?:w[io]ns?|won|lost|carried) the state\b/u, 'Ada Quill won the state’s vote.'],
  // When
  [
    /^(?:Shortly |Just |Soon )?(?:[Bb]efore|[Aa]fter|[Bb]y|[Aa]t|[Aa]round) (?:noon|midnight|midday|dawn|dusk|sunrise|sunset|nightfall|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?)[, ]/,
    'Shortly before noon, Nils Dunn left.',
  ],
  [/^(?:Earlier|So), /, 'Earlier, the harbour office said the light was old.'],
  [/\b[Tt]he (?:day|week|month)['’]s (?:events?|news|talks)\b/, 'The day’s events angered Ada Quill.'],
  // Which, of several
  [
    /(?<!\b(?:at|the|who|when|was|were|is|are|it) )\bfirst (?:spotted|sighted|saw|seen|heard|noticed|reported|detected|found)\b/,
    'A boat first spotted planks.',
  ],
  [/\bof (?:two|three|four|five|six|seven|eight|nine|ten) (?:is|are|was|were|has|have|had)\b/, 'The bodies of two were found.'],
  [
    /\bthe (?:youngest|oldest|eldest|largest|biggest|smallest|latter|former) (?:is|are|was|were|has|have|had|will|would)\b/,
    'Divers found two bodies, and the youngest is missing.',
  ],
  [
    /\b(?:[Aa]|[Tt]he) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:,|(?! (?:time|day|night|week|month|year|quarter|half|largest|biggest|most|worst|consecutive|straight|anniversary|floor|generation|term|round|of|in|since|and|or|more|less|fewer|higher|lower)\b) \p{Ll}+)(?! (?:of|in|since|that|which|who|this)\b)/u,
    'A fourth boat was lost off Orme.',
  ],
  [/\b[Ii]n the first \p{Ll}+,/u, 'In the first vote, the board of Orme closed the pier.'],
  [/\b[Oo]ne of the (?:two|three|four|five|six)\b/, '“The pier held,” one of the two divers said.'],
  [
    /\bof the \d{1,3} (?:is|are|was|were|has|have|had|did|do|will|would|could|contain(?:s|ed)?|show(?:s|ed)?|need(?:s|ed)?)\b/u,
    'The harbour office said that 12 of the 19 contain glass.',
  ],
  [
    /\b[Tt]he [$€£¥]?\d[\d.,]*(?: \p{Ll}+illion)? (?:will|would|can|could|may|might|is|are|was|were|has|have|had|it|he|she|they|\p{Lu}\p{L}+ \p{Ll}+s)\b/u,
    'The $4.2 million will go to the harbour office.',
  ],
  [
    /\b(?:won|lost|got|took|gives?|gave|counts?|has|have|had|leads?|gain(?:s|ed)?|pick(?:s|ed)? up) (?:just |only |about |nearly |at least )?\d{1,3}(?= and\b|[.,;](?!\d)|$)/,
    'Ada Quill has won 12 and Nils Dunn 9 boats.',
  ],
  [
    /^\P{Lu}*(?:\p{Lu}\P{Lu}*)?\bthe two (?:countries|nations|governments)\b\P{Lu}*$/u,
    'The wave shows the gulf between the two countries.',
  ],
  [
    /\b[Tt]he (?:additional|extra) (?:\d[\d.,]*%? )?\p{Ll}+\b(?! (?:of|in|on|for|to|at|from|that|which|\p{Ll}+(?:ed|ing))\b)/u,
    'The cost of the additional 9% stake is high.',
  ],
  [
    /^(?:(?:And )?[Ss]o (?:did|does|do|has|have|is|are|was|were|will) (?:the \p{L}|\p{Lu})|(?:Through|In|With|At|By) [^,]{1,40}, so (?:did|does|do|has|have|is|are|was|were|will)\b)/u,
    'Through a bank, so did the mayor of Orme.',
  ],
  [/^Of the (?:bunch|lot),/, 'Of the bunch, Orme has the fewest boats.'],
  [new RegExp(`^The (?:\\d{1,3}|${numberWord}) (?:who|that) `), 'The 19 who died were sailors.'],
  [
    /^The (?:(?:\p{Lu}[\p{L}-]+ ){1,2}(?:senator|congress(?:man|woman)|lawmaker|billionaire)|(?:senator|congress(?:man|woman)|lawmaker) from \p{Lu}[\p{L}-]+)\b(?!['’]s|,? \p{Lu}| and\b)/u,
    'The Alba senator won in Orme.',
  ],
  [/^\([^()]*\)\.?$/, '(Boats are sold in pairs.)'],
  [
    /(?<!\b(?:conduct(?:s|ed)|commission(?:s|ed)|publish(?:es|ed)|topp(?:s|ed)) )\b[Tt]he (?:(?:new|latest|recent|online|national) )?(?:poll|survey)(?:['’]s)?\b(?!,? (?:of|by|in|from|for|conducted|released|published|commissioned|which|tax|ship|vessel|station)\b)/,
    'Nine of ten sailors want a ferry, according to the poll.',
  ],
  [/\b[Tt]h(?:at|is) (?:kind|sort|type) of\b/, 'Nils Dunn had called for that kind of boat.'],
  [/\b(?:in|on|at|of|to|for|with|by|from) that (?:specific|particular|very|same) \p{Ll}+/u, 'Nils Dunn agreed with that specific point.'],
  [/\b(?:[Ss]ince|[Uu]ntil) that \p{Ll}+/u, 'Since that storm, Nils Dunn has sold nine boats.'],
  [
    /\b(?:miss(?:ed)?|met|reached|took|won|lost|passed|left|signed|reject(?:s|ed)|block(?:s|ed)|ended|began|used|kept|gave) that (?!(?:the|is|was)\b)\p{Ll}+(?:[,.;]|$| (?:and|but|in|on|by|for|to|with)\b)/u,
    'Port Line missed that deadline, but opened the pier.',
  ],
  [
    /\b(?:rul(?:ed|es)|did|do|does|done|doing|put|turn(?:s|ed)|pointed|carried|brought|want(?:s|ed)?|chang(?:es|ed)|oppos(?:es|ed)|like|about|over|of|with|from) that(?= (?:out|down|up|over|aside|off|again)\b|[.;]|$)/,
    'The harbour office has ruled that out.',
  ],
  [
    /^[^;]{0,200}\beven (?:wider|larger|bigger|more|higher|lower|worse|better|further|greater|smaller|stronger|faster|slower)\b(?![^.;]{0,120}\bthan\b)/,
    'Nils Dunn has called for a ferry on an even wider river.',
  ],
  // Like what, or unlike what
  [
    /\b(?:impl(?:y|ies|ied)|sa(?:y|ys|id)|hint(?:s|ed)?|suggest(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:es?|ed)|concede[sd]?|confirm(?:s|ed)?) as much\b(?! as\b)/,
    'Nils Dunn implied as much on Friday.',
  ],
  [/^(?:\S+ ){0,8}such (?!(?:as|an?|that|is|was|are|were)\b)\p{Ll}+/u, 'Nils Dunn said such building blocks the river.'],
  [/\bat an? different \p{Ll}+\b(?! (?:from|than|to))/u, 'A crew reported a light, but it was at a different place and much weaker.'],
  [/\ban? similar \p{Ll}+\b(?! (?:to|as)\b)/u, 'The decks of the Lena are a similar mix: oak and steel.'],
  [/\b(?:an?|the) separate \p{Ll}+\b(?! (?:\p{Ll}+ )?from\b)/u, 'Nils Dunn said there would be a separate bill.'],
  [/\bseparately\b(?! from)/, 'Ada Quill separately sold nine boats.'],
  [
    /\bthe (?:better|worse|bigger|larger|smaller|stronger|weaker|faster|slower|cheaper|shorter) (?!(?:of|part|than|the|it|they|he|she|we|you)\b)\p{L}/u,
    'Nils Dunn explained that the better sales are due to the new pier.',
  ],
  [/^The (?:move|switch|change|shift|jump|upgrade|transition) (?:to|from) /, 'The move to an older engine saves fuel.'],
  [
    /^(?:[^,;\p{Lu}]*)\b[Tt]he new (?:device|model|handset|version|machine|phone|smartphone|tablet)(?:['’]s)?\b/u,
    'The new model has three decks.',
  ],
  [
    /(?<!\b(?:but|though|although|while|despite)\b[^;]{0,200})\b(?:nevertheless|nonetheless|likewise|conversely)\b/,
    'Port Line is nevertheless calling the ferry fast.',
  ],
  [/\b[Tt]he replacement \p{Ll}+\b(?! (?:for|of|to)\b)/u, 'Owners of boats disliked the replacement lights.'],
  // The next of several points
  [/^That \p{Ll}+ly \p{Ll}+s\b/u, 'That typically includes a loan of the harbour bank.'],
  [/^First, /, 'First, only nine boats left Velm in May.'],
  [/^(?:For (?:starters|one(?: thing)?)|To (?:begin|start) with),? /, 'For starters, the ferry has a new mast.'],
  // Behind a colon, of what stands before it
  [/^[^;:–—]{0,60}\bfor (?:example|instance),/i, 'Nils Dunn swore, for example, that the pier was sound.'],
  [
    /^(?:However|But|Yet|Nevertheless|Nonetheless),? the \p{Ll}+s (?:\p{Ll}+ed|were|are|had|have|need|will|would|could|may|might|did|do)\b/u,
    'However, the lights needed a second look by divers of the harbour.',
  ],
  // Whose, or what somebody announced
  [
    /\b(?:about|at|over|with|against|to) their (?:conclusion|decision|announcement|finding|verdict|statement|claim)s?\b/,
    'Some relatives of the crew have doubts about their conclusion.',
  ],
  [
    /^The (?:\p{L}+ ){0,4}\p{Ll}+['’]s? (?:announcement|statement|comments?|remarks|conclusion|claim|solution|response|reply|reaction)\b(?! (?:that|of|on|about|in|to|at)\b)/u,
    'The board’s reply came a day after the ferry sank.',
  ],
  [
    /^(?!(?:After|Before|Following|Despite|Since|In|On|At|With) )(?:\p{Lu}[\p{L}.]+ ){0,3}\p{Lu}\p{L}+['’]s? (?:announcement|statement|comments?|remarks|conclusion|claim|solution|response|reply|reaction)\b(?! (?:that|of|on|about|in|to|at)\b)/u,
    'Mr Dunn’s comments came a day after the ferry sank.',
  ],
  [/\b(?:believe|accept|deny|confirm|reject|doubt) it\b/, 'Many relatives refused to believe it.'],
  [
    /^\P{Lu}*\bthe (?:family|couple|victim|boy|girl)['’]s (?:legal team|lawyers?|attorneys?|solicitors?|spokes\p{Ll}+)\b/u,
    '“unsafe for years,” the family’s legal team said.',
  ],
  [
    /^The (?:family|couple|victim|boy|girl)(?:['’]s \p{Ll}| (?:is|was|has|had|said|says|will|also)\b)/u,
    'The family’s lawyers say the pier was unsafe.',
  ],
  [
    /^(?:Rival|Opponent|Running mate|Spokes(?:man|woman|person)|Campaign (?:manager|chair(?:man|woman)?|spokes(?:man|woman|person)|advis[eo]r)) (?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?!of\b|for\b|from\b|at\b|with\b)\p{Ll}/u,
    'Rival Ada Quill laughed at the pier.',
  ],
];
