import type { TaggedWord } from '../domain/tagged-word.ts';
import { organisationHeads, organisationNouns, personNouns } from './name-grounds.ts';
import { bodies, roles } from './roles.ts';
import { words } from './words.ts';

/** What makes a noun one for a person, where no list holds it. */
const personEnding = /(?:er|or|ist|ian|man|woman|person|ant|eer|mate|geon)$/;
/** Nouns for things that end in the same way. */
const things = new Set(
  words(`
    sensor processor monitor motor tractor reactor factor sector corridor mirror error floor door color colour flavor behavior number order letter
    paper water power tower computer printer server router scanner charger tracker browser folder filter meter counter trailer poster banner
    container cover layer center corner border river quarter chapter character matter disaster weather summer winter fever cancer murder
    danger ladder hunger anger offer tender bumper pier tanker freighter helicopter header footer cluster transfer trigger shutter adapter
    restaurant plant grant warrant estimate climate debate rate date template plate gate state`),
);
/** Other nouns for people, together too, and for what is written. */
const others = words(`
  family crew couple duo trio pair public audience media industry opposition movement church regime state delegation defense defence prosecution
  landlady landlord widow widower neighbour neighbor passer-by victim relative leadership management parent child children witness guest client athlete cop priest monk nun chef cook coach guide thief
  spouse twin elder percent half rest star surgeon dad mom mum boy girl kid year-old conservative liberal folks staff business country city tribe community squad unit division arm panel jury bench tribunal cabinet alliance bloc camp side faction rebel militia
  insurgent agent academic mechanic cleric bureaucrat architect graduate advocate associate magistrate patient refugee majority minority
  nation presidency monarch royal guru fan teen teenager outlet line line channel station publication wire portal tabloid daily weekly
  document bulletin message text indictment ruling verdict judgment judgement decision lawsuit suit affidavit filing transcript log manual
  sign placard notice label caption headline inscription diary essay analysis assessment review audit advisory warning forecast alert release
  communique resolution declaration constitution treaty agreement contract clause bill amendment proposal recording tape voice invitation
  card story readout complaint cable clip memoir petition footnote piece question opinion statute proponent respondent attendee trustee summary biography textbook passage account announcement probe inquiry investigation research`);
const speakers = new Set([...roles, ...personNouns, ...organisationNouns, ...organisationHeads, ...others]);

/** Whether a noun that no list holds is one for a person: `islander`, not `sensor`. */
export function endsAsPerson(noun: string): boolean {
  return personEnding.test(noun) && !things.has(noun);
}

const people = new Set([
  ...roles.filter((role) => !bodies.includes(role)),
  ...personNouns,
  ...words(
    'victim relative parent child guest client star surgeon dad mom mum boy girl kid person individual someone somebody anyone anybody everyone everybody one who whoever',
  ),
]);

/** Whether a word stands for one person: `the islander`, `somebody`; not `the islanders`. */
export function isSomebody({ text, pos }: TaggedWord): boolean {
  const one = text.toLowerCase();
  return !/[^s]s$/.test(one) && (people.has(one) || (pos === 'NOUN' && endsAsPerson(one)));
}

/** Whether a noun stands for people, one or several: `the islanders`, `crew`; not `the boats`. */
export function isOfPeople(noun: string): boolean {
  return noun === 'crew' || singularsOf(noun).some((form) => people.has(form) || endsAsPerson(form));
}

/** Whether who or what a noun stands for can say something: `islanders`, `the ministry` and `a document`, not `the phone`. */
export function maySpeak(noun: string): boolean {
  return singularsOf(noun).some((form) => speakers.has(form) || endsAsPerson(form));
}

/** What a noun may be the plural of, itself among it. */
function singularsOf(noun: string): string[] {
  const one = noun.toLowerCase();
  return [one, one.replace(/s$/, ''), one.replace(/es$/, ''), one.replace(/ies$/, 'y'), one.replace(/men$/, 'man')];
}
