import { isPastForm } from './tense-words.ts';
import { formsOf } from './verb-forms.ts';
import { words } from './words.ts';

/** Who does no more than this has only spoken: nothing has happened yet. */
const speech = new Set(
  words(`
    say tell warn deny expect predict urge call demand vow pledge promise insist argue claim add note praise criticize criticise welcome hope tweet write
    caution stress suggest signal emphasize emphasise threaten blame describe comment speak talk dismiss estimate forecast report confirm show find
    respond react ask question discuss explain reiterate repeat acknowledge admit express thank condemn mourn propose hint recommend
    decline refuse quote cite mention remark observe believe think fear worry consider feel know want need plan intend hammer defend tout post`).flatMap(
    formsOf,
  ),
);
/** What is done by saying it. */
const deedOfSpeech = /^(?:urged|demanded|called (?:for|on)|condemned|proposed|rejected|signall?ed)\b(?! that\b)/;
/** What is so rather than happens, and verbs that tell of another day: `The visit came a day later`. */
const states = new Set(
  words(`
    remain stay seem appear look wait face lie sit stand include have be do enjoy love like hold belong last live own contain come become mean
    watch prepare brace struggle try seek continue go see work get make`).flatMap(formsOf),
);
/** Of those, what happens with another word: `came ashore`, `held talks`, `went missing`, `made landfall`. */
const happens =
  /^(?:(?:came|come) (?:ashore|down|out|under|to power|into force)\b|held (?!that|to\b|back)|(?:went|gone) (?:missing|down|off|dark|ahead|into effect|on strike|on trial)\b|(?:made|make) (?:landfall|public)\b|made an? [\p{Ll}-]* ?(?:landing|arrest|deal)|became the\b|found \p{L}[^.]{0,40}\b(?:dead|guilty|body|bodies|wreckage)\b|(?:was|were) (?:found|reported|shown|held|seen|made|called off|asked to)\b|called off\b|continued to (?:rock|burn|spread|rise|fall)\b|stood (?:down|up|trial|in silence)\b|told (?:(?:the|a) (?:court|jury|inquest|inquiry|tribunal|hearing|judge|parliament)|jurors|judges|lawmakers)\b|(?:reported|confirmed) (?:seeing|finding|spotting)\b|spoke to parliament\b)/u;
/** Prices go up and down every day. */
const ofMarkets =
  /^(?:\S+ ){0,7}(?:[Ss]hares?|[Ss]tocks?|(?:(?:financial|stock|bond|money|oil|share) |\p{Lu}\p{L}+ )?[Mm]arkets|Dow|Nasdaq|NASDAQ|S&P|FTSE|Nikkei|DAX|[Ii]ndex|[Ii]ndices|[Ee]quities|[Ff]utures|yields?|[Ss]terling)\b/u;
/** A past form that is no verb of its clause: `the convicted man`, `to hit`. */
const beforeNoVerb = /\b(?:the|an?|to|of|its|his|her|their|by|most|more|with|this|that|so-called|newly|\p{Ll}+['’]s)$/iu;

/** Of what is only thought or told: `was expected`, `were reported missing`. */
const notDone =
  /^(?:said|told|thought|believed|expected|feared|planned|intended|considered|estimated|known|forecast|predicted|needed|reported|described|scheduled)$/;

/** `Ruled that`: with its words it is done. */
const bringsAbout = /^(?:announced|revealed|ruled|ordered|decided|discovered|declared|agreed|learned|learnt|concluded)$/;

/** What the last verb of the past in a clause, or its first, tells of: something done, done by saying it, said, or so. */
export function verbTells(clause: string, which: 'first' | 'last' = 'last'): 'act' | 'deed' | 'speech' | 'state' | undefined {
  const verb = findPast(clause).at(which === 'first' ? 0 : -1);
  if (!verb) return undefined;
  if (ofMarkets.test(clause)) return 'state';
  const [word] = verb;
  const behind = clause.slice(verb.index);
  // `was sworn in` is of its participle.
  const [, participle] = /^(?:was|were|been|had)(?: (?:\p{Ll}+ly|to be|been|also|not))* (\p{Ll}+)/u.exec(behind) ?? [];
  if (participle !== undefined) return isPastForm(participle) && !notDone.test(participle) ? 'act' : 'state';
  if (/\b(?:was|were|been|be)(?: (?:\p{Ll}+ly|also))? $/u.test(clause.slice(0, verb.index))) return notDone.test(word) ? 'state' : 'act';
  if (happens.test(behind)) return 'act';
  if (deedOfSpeech.test(behind)) return 'deed';
  if (speech.has(word) || (/^\p{Ll}+ that /u.test(behind) && !bringsAbout.test(word))) return 'speech';
  return states.has(word) ? 'state' : 'act';
}

/** Whether prices are what it tells of. */
export function isOfMarkets(clause: string): boolean {
  return ofMarkets.test(clause) && (verbTells(clause.replace(ofMarkets, 'They')) ?? 'state') === 'act';
}

/** What a court, a government or a voter does, so that it is done: a clause of such a deed is news wherever it stands. */
export const publicAct =
  /\b(?:vetoed|convicted|acquitted|sentenced|indicted|overturned|upheld|ratified|resigned|stepped down|appointed|elected|arrested|detained|dissolved|impeached|sworn in|(?:pleaded|pled|found) (?:not )?guilty)\b/;

function findPast(clause: string): RegExpExecArray[] {
  return [...clause.matchAll(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu)].filter(
    ({ 0: word, index }) => isPastForm(word) && word !== 'hundred' && !beforeNoVerb.test(clause.slice(0, index).trimEnd()),
  );
}
