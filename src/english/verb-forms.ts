import { phrases, words } from './words.ts';

/** Verbs whose past is their own, or hides their bare form: bare form, past, participle where it is another. */
const irregular = phrases(`
  agree agreed, be was been, bear bore borne, beat beaten, become became, begin began begun, bend bent, bind bound, bite bit bitten, bleed bled,
  blow blew blown, break broke broken, bring brought, build built, burn burnt, buy bought, catch caught, choose chose chosen, come came,
  deal dealt, die died, dig dug, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt,
  fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden, forget forgot forgotten, free freed, freeze froze frozen,
  get got, give gave given, go went gone, grow grew grown, guarantee guaranteed, hang hung, have had, hear heard, hide hid hidden, hold held,
  keep kept, know knew known, lay laid, lead led, leave left, lend lent, lie lied, light lit, lose lost, make made, mean meant, meet met,
  mistake mistook mistaken, overtake overtook overtaken, pay paid, ride rode ridden, ring rang rung, rise rose risen, run ran, say said,
  see saw seen, seek sought, sell sold, send sent, shake shook shaken, shoot shot, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat,
  sleep slept, slide slid, speak spoke spoken, spend spent, spin spun, stand stood, steal stole stolen, stick stuck, strike struck,
  swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
  throw threw thrown, tie tied, undergo underwent undergone, understand understood, undertake undertook undertaken, uphold upheld,
  wake woke woken, wear wore worn, win won, withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written`).map(
  words,
);

const doubling = new Set(
  words(`
    admit ban bar beg begin commit cut deter drop forbid get hit let permit plan put quip rebut refer run scrap set shrug shun sit slam stop submit win`),
);
const bareForms = new Map(irregular.flatMap(([bare = '', ...others]) => others.map((form) => [form, bare] as const)));
const ownForms = new Map(irregular.map(([bare = '', ...others]) => [bare, others]));

/** `sought` is a form of `seek`; a word that is no irregular form of a verb is itself. */
export function bareForm(word: string): string {
  return bareForms.get(word) ?? word;
}

/** `formsOf('seek')` gives `seek seeks seeking sought`. */
export function formsOf(verb: string): string[] {
  return [verb, presentOf(verb), participleOf(verb), ...(ownForms.get(verb) ?? [pastOf(verb)])];
}

export function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

export function presentOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

export function participleOf(verb: string): string {
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

/** `admit` doubles its last letter, `offer` does not. */
function doubled(verb: string): string {
  return doubling.has(verb) ? verb + verb.slice(-1) : verb;
}
