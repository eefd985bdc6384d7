import { fullMonths } from './calendar-words.ts';
import type { Sign } from './signs.ts';

/** What may stand before the first words of a sentence without changing what they point to. */
export const joiners =
  /^(?:(?:But|And|Yet|So|Or|Still|Then|Also|Later|Earlier|Instead|Afterwards|However|Though|Meanwhile|For that to \w+),? (?:though,? )?)*/;

/** At the beginning of a sentence, or behind its joiners. */
export const openers: Sign[] = [
  [
    /^(?:He|She|They|It|This|Those|These|His|Her|Their|Its|Such|Neither|Both|Another|Others?)\b/,
    'He says the families did not ask for it.',
  ],
  [/^(?:One|Some|Many|Most|None|Two|All|Each) of (?:them|these|those)\b/, 'One of them was seen in Bregen.'],
  [/^(?:Among them|Either way|That said|Even so|As a result|In that case|To that end)\b/, 'Either way, the line gets what it wants.'],
  [/^The (?:two|former|latter|same|others?)\b/, 'The latter was a gift.'],
  [/^The (?:first|second|third|last|next) (?:is|was|were|one|of)\b/, 'The first was a narrow strip off Kasten.'],
  [
    /^That (?:(?:is|was|will|would|has|had|could|did|does)(?:n['’]t)?|may|might|means|came|decision|meeting|figure)\b/,
    'That hasn’t closed the pier.',
  ],
  [/^The (?:rest|remainder) (?!of\b)/, 'The rest have been towed to Orme.'],
  [/^(?:Even )?[Ii]f (?:that|it|this) (?:happens?|happened|is so|comes true|fails|works)\b/, 'Even if that happens, the pier stays open.'],
];

/** At the beginning of a sentence, or, for the last of them, anywhere in it. */
export const beginnings: Sign[] = [
  // Words for somebody or something of whom was told
  [
    /^(?:One|All|Most|Many|Some|Few|Both|Several) (?:is|are|was|were|sees?|says?|said|ha[sd]|have|will|would|could|can|came|want|believe|think)\b/,
    'All see a way to mend the pier.',
  ],
  [/^(?:Much|Most|Part|Many|One) of (?:his|her|their|its)\b/, 'Much of their work was done at night.'],
  [/^That['’]s\b/, 'That’s one that would close the pier.'],
  [/^That (?:\p{Ll}{2,}ed|made|gave|took|left|led|set|put|meant|drew|sent|cost)\b/u, 'That rattled Dunn, but he did not fall.'],
  [/^That, (?:said|says|according)\b/, 'That, said Nils Dunn, could close the pier.'],
  [
    /^(?:(?!\b(?:and|but|if)\b)[^,;:]){0,80}\b(?:how (?:long|far|much)|how|why|when|whether) (?:that|this) (?:will|would|may|might|could|can|is|was|has|had)\b/i,
    'Nobody knows how long that will take.',
  ],
  [
    /^(?:Once|When|If|Until) \p{Ll}{2,}(?:ed|en|wn)(?: (?:in|out|up|on|off|down))?, the\b/u,
    'Once locked out, the owner has to ask the harbour office.',
  ],
  [/^\p{Lu}\p{Ll}+(?:ed|en) (?:within|inside|beneath|under|behind|beside) (?:it|them)\b/u, 'Buried within it is a second deck.'],
  [
    /^The (?:potential|possible|suspected|apparent|purported) \p{Ll}+ (?:is|are|was|were|has|have|had)\b/u,
    'The potential debris was seen by a boat of Orme.',
  ],
  [/^For that to\b/, 'For that to work, Port Line needs a pier.'],
  [/^["“](?:(?:And|But|So),? )?(?:Even )?[Ii]f (?:that|it|this|they)\b/, '“If it happens, the pier will close,” Nils Dunn said.'],
  [/^Of the (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) \p{Ll}+s,/u, 'Of the three boats, only the Lena was towed.'],
  [/^In the end, /, 'In the end, Port Line lent Nils Dunn nine boats.'],
  [new RegExp(`^Back in (?!(?:${fullMonths.join('|')})\\b)\\p{Lu}`, 'u'), 'Back in Velm, Nils Dunn sold the boats.'],
  [
    /^The (?:newest|latest|most recent) \p{Ll}+ (?:is|was|are|were|came|comes?|brings?|include[sd]?|has|have|had)\b/u,
    'The newest list includes nine boats.',
  ],
  [/^[^,;:]{1,60}, (?:\p{Ll}+ing later|later \p{Ll}+ing)\b/u, 'Nils Dunn, speaking later at the quay, did not name the ferry.'],
  [/^As with\b/, 'As with the pier, paint is all that holds the ferry together.'],
  [/^(?:Based|Building|Acting|Relying) on (?:that|this|these|those)\b/, 'Based on that, divers have searched the bay.'],
  [/^(?:After|Despite|Following|Because of|In addition to|Apart from|Beyond) that\b/, 'After that, Nils Dunn left.'],
  [/^The (?:predicament|plight|situation|case) of\b/, 'The plight of Orme was a common one.'],
  [/^The \p{Lu}\p{L}+['’]s (?:report|story|article|interview)\b/u, 'The Echo’s report did not mention the pier.'],
  [/^The (?!other\b)\p{Ll}+s all\b/u, 'The banks all had enough money.'],
  [
    /^["“](?:(?:And|But|So|Because),? )?(?:(?:He|She|They|It|This|That|These|Those)\b|The (?:new|same|latter) )/i,
    '“It burns more fuel than before,” the harbour office said.',
  ],
  // Days and moments reckoned from one of which was told
  [/^(?:A|The) (?:day|week|month|year) (?:before|after|earlier|later)\b/, 'A week later Nils Dunn left.'],
  [
    /^The (?:previous|following|next|same) (?:day|night|morning|afternoon|evening|week|month|year)\b/,
    'The previous day, the board closed the pier.',
  ],
  [
    /^(?:(?:An?|A few|Some|Several|Two|Three|\d+) )?(?:Moments?|minutes?|hours?|days?|weeks?|months?|Minutes|Hours|Days|Weeks|Months) (?:later|earlier|before that|after that)\b/,
    'A few minutes later the light went out.',
  ],
  [/^At (?:the|that) time\b/, 'At the time, Nils Dunn sold boats.'],
  [/^Originally, /, 'Originally, eight divers were hired.'],
  [/^At this point\b/, 'At this point the ferry is the fastest of Port Line.'],
  [/\bat that point\b/, 'Nils Dunn had at that point no boat.'],
  [
    /\b(?:[Ee]arlier|[Ll]ater) (?:in|on|that) (?:the |that )?(?:day|morning|afternoon|evening|night)\b/,
    'Later in the day, Ada Quill sold nine boats.',
  ],
  // More of what was counted
  [
    /^(?:The |An? |Two |Three |Four |Five |Several |Some |Many |Most |All |\d+ )(?:other|more|additional|similar)\b/,
    'Two other boats will join the search.',
  ],
  [/^The (?:second|third|fourth|last|final|only other) (?:thing|reason|problem|issue|point|step|way)\b/, 'The third reason is the pier.'],
  [/^One (?:place|thing|reason|area|example|exception|catch)\b/, 'One place the paper got it wrong was the deck.'],
  [/^Also (?:worth|new|notable|present|available|among|\w+ing|\w+ed)\b/, 'Also worth a visit is the mill.'],
  [
    /^But (?:no|none|nothing|nobody)\b[^.]*\b(?:was|were) (?:detected|found|seen|heard|spotted|recovered|located)\b/,
    'But no lights were seen, and no crate was found.',
  ],
  // Words that set a sentence beside another
  [
    /^(?:By (?:comparison|contrast)|In (?:contrast|comparison|turn|this|that)|Similarly|Likewise|Accordingly|As such|Thus|Therefore|Hence|For (?:example|instance)|To be fair|To this end|Not surprisingly|Sort of),? /,
    'By comparison, the old pier took nine years.',
  ],
  [/^(?:In related news|For reference|In all cases)\b/, 'In related news, Port Line sold a pier.'],
  [/^(?:On the surface|At first (?:glance|sight)|On paper|In theory)\b/, 'On paper, nine decks make the ferry the largest of the bay.'],
  [
    /^The (?:one |only |single )?(?:big|bigger|biggest|main|key|real|only|major|chief|other) (?:difference|change)\b(?! (?:between|to|in)\b)/,
    'The big difference, really, is the mast: the Marta has two.',
  ],
  [/^Just as before\b/, 'Just as before, Port Line has nine boats.'],
  [/\b(?:however|though),/, 'The pier, however, is made of steel.'],
  [/, (?:on the other hand|by contrast),/, 'The pier, on the other hand, is made of steel.'],
  [/\b(?:has|have|is|are|was|were|can|will|must|and|,) therefore\b/, 'The office has therefore closed the pier.'],
  [/\beither\.$/, 'Nils Dunn has no boat either.'],
  [/\b(?:think|thinks|thought|hopes?|believes?|says?|said) so\b/, 'At the quay Nils Dunn thinks so, too.'],
  [/^(?:\S+ ){1,3}said (?:that )?if it\b/, 'Nils Dunn said if it ends badly, he would leave.'],
];

const described =
  '(?:paper|newspaper|report|statement|official|spokesm[ae]n|spokeswoman|spokesperson|source|agency|authority|ministry|company|group|magazine|broadcaster|website|document|study|letter|board|team|man|woman|boy|girl|friend|pair|expert|analyst|lawyer|prosecutor|judge|doctor|teacher|driver|resident|witness|firm)';

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
      `,["”]? (?:he|she|they|it|the ${described}) (?:also )?(?:said|added|says|warned|argued|wrote|continued|noted)(?: in an? \\w+| on \\w+day)?\\.?$`,
    ),
    'Tickets would be paid back, the paper added.',
  ],
  [
    new RegExp(`, the ${described} (?:also )?(?:said|added|says|warned|argued|wrote|continued|noted)(?:,| in an? )`),
    'The owners paid nine crowns, the group said, and the sailors four.',
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
];

/** Anywhere outside quotations. */
export const outside: Sign[] = [
  // Where
  [
    /\b(?:in|of|to|from|over|off|near|into) th(?:is|at|ese|ose) (?:parts?|areas?|regions?|places?|spots?|stretch|zones?|sites?|waters|directions?)\b/,
    'Divers say that the ferry sank in this part of the bay.',
  ],
  [/\bnearby\.$/, 'A crew from Orme saw crates floating nearby.'],
  [/(?<!\b(?:where|neither) )\bhere\b(?! and there\b)/, 'A dry week here would help the divers.'],
  [/\bthere(?=[.,;]|$| (?:in|last|during) )(?<!\b(?:and|is|are|was|were|over|out) there)/, 'Nils Dunn ate with Ada Quill there.'],
  [/^In (?:neighbou?ring|(?:nearby|adjacent) \p{Lu}\p{L}+),? /u, 'In neighbouring Alba, the mayor closed the pier.'],
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
    /\b(?:won|lost|got|took|has|have|had|leads?|gain(?:s|ed)?|pick(?:s|ed)? up) (?:just |only |about |nearly |at least )?\d{1,3}(?= and\b|[.,;](?!\d)|$)/,
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
