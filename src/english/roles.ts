import { lastWord, wordSet, words } from './words.ts';

/** Titles that stand before a name and are no part of it. */
export const titles = words(`
  mr mrs ms miss dr sir lord lady dame prof professor rev reverend pastor father bishop pope sen senator rep reps representative
  gov govs governor lt gen maj col capt sgt adm general colonel captain sergeant major admiral officer sheriff judge justice attorney
  president vice prime minister premier chancellor chairman chairwoman chair speaker secretary ambassador congressman congresswoman mayor king queen
  prince princess director leader whip commissioner councilman councilwoman deputy undersecretary
  chief spokesman spokeswoman spokesperson candidate nominee rival sens host anchor reporter correspondent pm ceo cfo coo mp mep cmdr commander
  insp inspector brig brigadier fr supt superintendent det detective constable cllr councillor marshal lieutenant corporal cpl pvt private maj hon amb
  del delegate secretary-general director-general governor-general attorney-general solicitor-general inspector-general consul-general
  surgeon-general auditor-general assemblyman assemblywoman alderman alderwoman selectman comptroller vice-president envoy executive prosecutor`);
export const maleTitles = wordSet(
  'mr sir lord father bishop pope king prince congressman chairman councilman spokesman man husband son father brother boy businessman',
);
export const femaleTitles = wordSet(
  'mrs ms miss lady dame queen princess congresswoman chairwoman councilwoman spokeswoman woman wife daughter mother sister girl',
);

/** Words that make it another office, or none that one person holds: the deputy mayor is not the mayor. */
export const apartTitles = wordSet(
  'deputy vice former ex assistant candidate nominee rival officer reporter correspondent designate elect opposition shadow',
);

/** Offices that stand beside names and tell of nothing. */
export const offices =
  /\b(?:president|prime minister|minister|leaders?|secretary(?: general)?|chancellor|chief|mayor|chair(?:man|woman)?|spokes(?:man|woman|person)|officials?)\b/gi;

/** Nouns for what is written. */
export const writings = wordSet(
  'statement report memo letter email e-mail ad article editorial column book survey study poll note post law film',
);
/** Nouns for those who speak as a body, or for what is written. */
export const bodies = words(`
  ${[...writings].join(' ')} campaign committee group groups team office department agency company newspaper paper magazine site website network
  court crowd`);

/** Nouns for people who speak, one or several, and for bodies. */
export const roles = words(`
  ${titles.join(' ')} ${bodies.join(' ')} spokesmen official officials aide aides adviser advisers advisor advisors analyst analysts manager managers
  strategist strategists pollster pollsters source sources person people man men woman women voter voters supporter supporters critic critics
  lawmaker lawmakers leaders senators governors democrat democrats republican republicans
  judges justices lawyer lawyers attorneys counsel police officers soldier soldiers veteran veterans teacher student students professors
  scholar scientist economist economists historian author writer columnist blogger editor producer journalist reporters activist activists
  organizer donor donors delegates member members user users commenter neighbour neighbor neighbours neighbors relatives families friend friends wife husband son daughter mother father
  brother sister founder co-founder executive partner resident residents expert experts diplomat diplomats negotiator co-chair
  allies ally opponent opponents insider insiders operative operatives consultant president-elect businessman billionaire mogul
  tycoon actor actress comedian singer contestant moderator worker workers employee employees owner farmer farmers protester protesters`);
/** Of those, people to whom something happens more often than they speak. */
export const affected = new Set(words('relatives families workers employees protesters farmers voters students users'));
/** A part of a name that makes it an organisation. */
export const organisationWords = wordSet(`
  university college institute committee commission council congress senate house party parliament court department ministry agency bureau
  association federation union league foundation fund center centre project coalition campaign club society company corp inc llc group bank
  times post journal news tribune herald gazette magazine today press network radio tv show daily review politico huffington
  army navy force forces guard police office administration embassy government board team caucus convention church school hospital
  republicans democrats republican democratic gop democrat pac act bill amendment street tower hotel airport stadium award airlines airways lines railway railways ferries reserve authority organisation organization service services industries motors systems`);
/** `Orme Ferry Committee` */
export function endsAsOrganisation(name: string): boolean {
  return organisationWords.has(lastWord(name));
}

/** Letters after a name. */
export const nameSuffixes = wordSet('jr sr ii iii iv');
/** Small words inside a name. */
export const nameParticles = words("de di van von der den te ter bin binti al el la le los las du da del dos ibn y 't ’t");
export const organisationParticles = wordSet('of for');
