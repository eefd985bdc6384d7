import { randomFrom } from '../search/misspell.ts';

/** The words of English between invented ones, about as frequent as they stand here. */
const listed = (words: string): string[] => words.split('|');
const determiners = listed('the|the|the|the|the|a|a|its|their|this|that|his|her|some|many|each|no|another|several|most|such');
const prepositions = listed('of|of|of|in|in|to|for|on|with|at|from|by|about|after|over|against|between|under|through|near|without|around');
const verbs = listed(
  'is|was|are|were|has|had|will|would|could|may|can|did not|has been|have been|must|should|does not|never|also|still|now',
);
const joins = listed(', and|, but| and| because| that| while| when| if| as|, which|, who| where| although| than| before| so that|, or');
const says = listed('said|said|said|said|told reporters|added|wrote|argued|warned|announced|insisted|asked|noted|promised|acknowledged');
const offices = listed('President|Senator|Minister|Judge|Mayor|Dr.|Gov.|Chief|Ms.|Mr.|Professor|Secretary');
const bodies = listed('Council|Department|University|Institute|Court|Party|Bank|Union|Agency|Commission|Times|Association');
const firsts = listed(
  'Anna|Maria|James|Robert|Susan|Linda|David|Peter|Laura|Daniel|Helen|Simon|Alice|Martin|Julia|Thomas|Carol|Frank|Ruth|Oscar|Emma|Victor|Clara|Hugo|Nina|Paul|Grace|Walter|Irene|Felix|Sarah|George|Diane|Philip|Rosa|Edward|Karen|Louis|Teresa|Henry',
);
const days = listed(
  'on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|last week|this month|today|yesterday|last year|in March 2019|since January|two years ago|on Oct. 6|in 2016|on 14 May|over the weekend|by the end of June',
);
const onsets = listed('b|br|c|cl|d|dr|f|g|gr|h|j|k|l|m|n|p|pl|qu|r|s|sh|st|t|tr|v|w|z|th|sp|ch');
const middles = listed('a|e|i|o|u|ai|ea|ou|an|en|in|or|er|al|es|il|on|ar');
const endings = {
  noun: ['', '', '', 's', 's', 'tion', 'ment', 'er', 'ness'],
  verb: ['ed', 'ed', 'ed', 'ing', 'ing', '', 's'],
  adjective: ['', '', 'al', 'ous', 'ive', 'y', 'ed'],
};

/**
 * Articles of an invented story, as bare texts: headline, then paragraphs. Lengths, quotations, names, repeated wordings
 * and the growth of the vocabulary are about those of real news, which `readTraits` compares. The same for the same
 * seed, and a longer corpus begins with the shorter one.
 *
 * @example makeCorpus(1000, 7)[0] // 'The braimer of the Senil Council …\n\n…'
 */
export function makeCorpus(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const chance = (share: number) => random() < share;
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const around = (median: number, spread: number): number => median * Math.exp(spread * normal());
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Lomax: as a word of a language, the nth is about n times as rare, and there is always one more. */
  const rank = (scale: number, tail: number) => Math.floor(scale * ((1 - random()) ** (-1 / tail) - 1));
  /** What was printed lately: other accounts print some of it again. */
  const recent: Record<'sentence' | 'quotation', string[]> = { sentence: [], quotation: [] };
  const retold = (kind: keyof typeof recent, share: number, make: () => string): string => {
    const texts = recent[kind];
    const text = texts.length > 0 && chance(share) ? change(pick(texts)) : make();
    texts[texts.length < 300 ? texts.length : Math.floor(random() * 300)] = text;
    return text;
  };
  /** In other words, in one case of two. */
  const change = (text: string) => (chance(0.5) ? text : text.replace(/ the (\w+)/, () => ` ${pick(determiners)} ${spell(rank(60, 0.7))}`));

  const article = (): string => {
    const own: number[] = [];
    /** An article says its words again and again. */
    const wordOf = (kind: keyof typeof endings): string => {
      const again = own.length > 8 && chance(0.45);
      const chosen = again ? (own[Math.floor(random() * own.length)] ?? 0) : rank(60, 0.7);
      if (!again) own.push(chosen);
      return spell(chosen) + (chance(0.5) ? '' : pick(endings[kind]));
    };
    const person = () => {
      const who = rank(15, 0.6);
      return [firsts[(who * 7) % firsts.length], capital(spell(who * 11 + 5))] as [string, string];
    };
    const cast = Array.from({ length: 2 + Math.floor(around(6, 0.6)) }, person);
    const someone = () => cast[Math.floor(random() ** 2 * cast.length)] ?? ['Anna', 'Poe'];
    const named = () => {
      const [first, last] = someone();
      return chance(0.4) ? last : chance(0.3) ? `${pick(offices)} ${last}` : `${first} ${last}`;
    };
    const thing = (): string => {
      if (chance(0.09)) return named();
      if (chance(0.05)) return `the ${capital(spell(rank(30, 0.7)))} ${pick(bodies)}`;
      if (chance(0.06)) return `${Math.ceil(around(40, 2))}${pick(['', '', ',000', ' percent of', ' million'])} ${wordOf('noun')}`;
      return `${pick(determiners)} ${chance(0.35) ? `${wordOf('adjective')} ` : ''}${wordOf('noun')}`;
    };
    const clause = () =>
      `${thing()} ${chance(0.5) ? `${pick(verbs)} ` : ''}${wordOf('verb')} ${chance(0.6) ? thing() : `${pick(prepositions)} ${thing()}`}`;
    const words = (length: number): string => {
      let text = clause();
      while (text.split(' ').length < length - 3)
        text += chance(0.5) ? ` ${pick(prepositions)} ${thing()}` : chance(0.12) ? ` ${pick(days)}` : `${pick(joins)} ${clause()}`;
      return text;
    };
    const quotation = () => retold('quotation', 0.02, () => words(Math.max(4, around(13, 0.7))));
    const quoted = (): string => {
      if (chance(0.25)) return `${capital(named())} called ${thing()} “${wordOf('adjective')} ${wordOf('noun')}” ${pick(days)}.`;
      if (chance(0.3)) return `${capital(named())} ${pick(says)}: “${capital(quotation())}.”`;
      return `“${capital(quotation())},” ${named()} ${pick(says)}${chance(0.2) ? ` ${pick(days)}` : ''}.`;
    };
    const told = () =>
      retold('sentence', 0.025, () => `${capital(words(around(19, 0.5)))}${chance(0.12) ? `, ${named()} ${pick(says)}` : ''}.`);

    const length = Math.max(60, around(490, 0.68));
    const share = Math.min(0.5, around(3, 1) / (length / 20) / (490 / length) ** 0.5);
    const headline = capital(words(8));
    const paragraphs: string[] = [];
    for (let printed = 0; printed < length; printed += paragraphs.at(-1)?.split(' ').length ?? 0)
      paragraphs.push(Array.from({ length: 1 + Math.floor(random() * 4) }, () => (chance(share) ? quoted() : told())).join(' '));
    return [headline, ...paragraphs].join('\n\n');
  };
  return Array.from({ length: count }, article);
}

/** Three topics that each about every tenth to fourth article says something of. */
export function makeTopics(): { slug: string; title: string; question: string; terms: string[] }[] {
  return [200, 400, 700].map((first) => {
    const terms = [first, first + 1, first + 2].map(spell);
    const title = capital(terms[0] ?? '');
    return { slug: `topic-${first}`, title, question: `What is said about the ${terms[0]}?`, terms };
  });
}

/** The nth word of no language: two syllables or more, the rarer the longer. */
function spell(n: number): string {
  const [onset, middle] = [onsets[n % onsets.length] ?? '', middles[Math.floor(n / onsets.length + n * 5) % middles.length] ?? ''];
  const rest = Math.floor(n / (onsets.length * middles.length));
  return onset + middle + (rest > 0 ? spell(rest - 1) : ['nd', 'st', 'l', 'rt', 'm', 'ck'][n % 6]);
}

function capital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}
