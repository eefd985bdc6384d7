import { wordSet, words } from './words.ts';

/** Verbs that report speech, by their bare form; their other forms follow the rules of spelling. */
export const regularSpeechVerbs = words(`
  accuse acknowledge attack add admit admonish advise advocate affirm agree alert allege announce answer applaud argue ask assail assert assure
  bark bash beg bemoan berate blast boast call caution charge chant cite claim clarify comment complain concede conclude condemn confess confirm contend
  continue counter criticize credit declare demand decry demur denounce deny describe disclose dismiss echo elaborate email emphasize emphasise
  exclaim explain express fume gripe groan grouse grumble hint imply indicate inform insist interject joke lament maintain
  mention mock mumble murmur muse mutter note object observe offer opine order ponder post praise predict press proclaim promise pronounce
  propose protest question quip react reaffirm reason recall recount reiterate rejoin relate remark remember reply
  report request respond retort reveal riff scoff shout shrug sigh state stress suggest summarize surmise testify thank threaten
  tweet urge vow warn whisper wonder worry yell pledge defend conclude crow gush intone marvel proffer theorize venture volunteer
  reassure refer rebuke hail salute laud castigate chide extol repeat scold blame urge implore invoke tease tout slam lambaste deride label brand dub term characterize portray`);

/** Those whose forms are their own: past, present, bare, participle. */
export const irregularSpeechVerbs = words(`
  said says say saying told tells tell telling wrote writes write writing thought thinks thinking spoke spoken speaks speaking
  went goes put puts putting talks talked talking read reads reading shot hit began begins swore swears swearing retweeted quoted quotes quoting
  felt feels quipped quipping admitted admitting retold insisted rebutted`);

/** Nouns more often than verbs in this form. */
export const rarelyVerbs = words(
  'remarks comments presses charges brands terms labels demands posts emails texts questions answers offers requests promises protests charging leading objects',
);

/** Bare forms that follow a plural subject: "aides say". */
export const bareSpeechVerbs = words('say argue write tell ask insist warn claim contend believe');

/** Bare forms that tell behind "to": "went on to say". */
export const toldInfinitives = wordSet(
  'say tell note argue accuse add warn claim insist suggest describe call stress write tweet complain declare explain ask dismiss brand label denounce',
);

/** Verbs that tell only where `that` follows: `the inquiry found that`. */
export const findingVerbs = wordSet('found finds estimated estimates anticipated anticipates projected projects calculated calculates');

/** Behind `made`: it says that. */
export const makesPoint = /^(?:the (?:point|case|argument) that\b|(?:it )?clear that\b)/;

/** Verbs before whoever does something: `had her ask`. */
export const causingVerbs = wordSet('have has had hear heard let made make saw');

/** Verbs whose object is the one spoken to: "X told Y". */
export const addressingVerbs = wordSet('told tells telling asked asks asking urged assured');

/** Verbs behind which whom it is said to stands, and never who says it. */
export const objectVerbs = wordSet('tell tells told thank thanks thanked');

/** Verbs that with `for` ask for something to be done: `begged him for help`. */
export const pleadingVerbs = wordSet('begs begged asks asked');

/** Between somebody and a participle or infinitive of theirs: `quoted Roe as saying`. */
export const participleJoints = wordSet('to as for');

/** Verbs that ask for an answer or thanks, and those that give it. */
export const askingVerbs = wordSet('asked asks thanked thanks questioned questions');
export const answeringVerbs = wordSet('replied replies answered answers responded responds');

export const sayingForms = wordSet('said says say');
/** Before `by`, they tell whose words these are: `its words, spoken by Roe, were`. */
export const utteredForms = wordSet('spoken uttered');
/** Between who speaks and what they say, behind `by`: `accused by Roe of`. */
export const agentJoints = wordSet('as of that');
/** Behind a quotation, before who speaks: `is how Roe puts it`. */
export const puttingWords = wordSet('is was as how all');

/** Verbs that say what somebody calls a thing. */
export const namingVerbs = wordSet('called calls described describes branded labelled labeled dubbed dismissed denounced');

/** Verbs that report speech beside a quotation, and without one tell as often of something done. */
export const looseVerbs = wordSet(`
  went goes put puts putting talks talked talking read reads reading shot hit began begins felt feels thought thinks thinking continued continues
  reacted offered offers offering`);

/** What somebody may say, as a noun: "Roe's claim that". */
export const speechNouns = words(`
  claim claims allegation allegations assertion assertions accusation accusations statement statements comment comments remark remarks
  warning warnings suggestion suggestions promise promises vow vows description complaint complaints insistence belief contention boast boasts`);

/** Verbs behind which a name begins what is told: `said Roe's claim raised eyebrows`. */
export const clauseVerbs = wordSet('said says say saying argued argues arguing insisted insists believes added adds adding');

/** What says something by itself, beside whoever is quoted before it: `but the law allows`. */
export const lawNouns = wordSet('constitution law laws charter treaty act statute code bill');

/** What somebody comes to or asks for in words, as a noun: `Roe's conclusion that`. */
export const judgementNouns = words(
  'conclusion conclusions finding findings call calls demand demands plea pleas admission declaration rejection assessment argument arguments',
);

/** What makes it that somebody did not say: `hasn't said`, `refused to say`, `without saying`. */
export const unsaid = /^(?:not|never|cannot|without|refus(?:ed?|es)|declin(?:ed?|es)|failed|unable|unwilling|yet)$|n['’]t$/i;

/** Forms of a verb that tells of something done where no clause follows: `added a pier`. */
export const addingVerbs = wordSet('add adds added adding');

/** Verbs whose subject did not write the letter that is their object: `found a letter saying`. */
export const gettingVerbs = wordSet('found finds saw seen received receives got read reads published carried showed held');

/** What many say, as a noun: `to chants of`. */
export const chants = wordSet('chant chants shouts cries cheers');

export const formsOfBe = wordSet('be been being is are was were');

/** A sentence in which somebody speaks, and is not only spoken of; `name` is a pattern for them. */
export function speaking(name: string): RegExp {
  const verb = '(?:said|says|told|added|stressed|argued|insist(?:s|ed)|called|noted|explained|warned)';
  const beside = String.raw`(?:, [^.,]{1,60},| \[[^\]]{1,60}\])?(?: (?:also|has|had|have|later|then|again|repeatedly|on \p{Lu}\p{Ll}+day))*`;
  return new RegExp(
    String.raw`${name}(?!\p{L})${beside} ${verb}\b|\b(?:said|told|added) (?:[^.\s]+ ){0,3}${name}(?=[.,”"]|$| (?:on|in|at) )`,
    'u',
  );
}
