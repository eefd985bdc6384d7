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
  // More than what it is set against
  [/^(?:(?:But|And),? )?[Ii]nstead,? (?!.* than\b)[^,;]*\ban? (?:more|less) \p{Ll}+/u, 'Instead, the line will sail a more modest ferry.'],
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
  [
    /^(?:(?:About|Roughly|Nearly|Almost|Just) )?(?:[Tt]he same \p{Ll}+ as|[Aa]s \p{Ll}+ as|(?!Rather|Other|Later|Sooner)\p{L}\p{Ll}+er than|(?:Un)?[Ll]ike(?! (?:in|on|at|when)\b)|Compared (?:to|with)) [^,;:]{1,100}, (?:he|she|they|it(?!(?:['’]s| is| was) (?:\p{L}+ ){0,4}(?:that|who|whether|how|why|what|to|for)\b))\b/u,
    'About the same size as the Orme, it is made of steel.',
  ],
  [/^By (?:[\p{L}’'-]+ ){1,4}standards,? (?:it|he|she|they)\b/u, 'By modern standards it is a small ferry.'],
  [
    /^The (?:device|gadget|product|handset|model|item) (?:is|was|has|had|will|would|can|could|may|might)\b/u,
    'The device was sold in Orme.',
  ],
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
  [/^One other\b/, 'One other difference is the mast.'],
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
