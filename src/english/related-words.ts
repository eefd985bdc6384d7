import { stem } from 'porter2';
import { bareForm } from './verb-forms.ts';
import { phrases, words } from './words.ts';

/**
 * Words that news uses for one another, each by its bare form. Looser than synonyms: a word of one group may tell what
 * another of it tells, and only an editor can say whether it does.
 */
const groups = phrases(`
  troop soldier force army military boot personnel serviceman servicemember unit,
  deal agreement accord pact treaty settlement contract arrangement, talk negotiation discussion conversation dialogue consultation debate,
  meet summit gathering conference encounter session get-together, call phone telephone conversation ring,
  help aid assist support back relief step, back support endorse favour favor welcome approve,
  welcome praise hail applaud congratulate celebrate greet, criticise criticize attack condemn denounce blast slam fault rebuke complain,
  blame reason cause because fault responsible attribute cite, cause reason trigger due lead result,
  kill die death dead fatal victim toll casualty lose, hurt injure injury wound, destroy damage ruin wreck devastate ravage collapse,
  damage loss harm destruction, attack strike assault raid bombing bombard shell offensive hit, strike walkout stoppage walk industrial,
  shoot fire gunfire open, explode explosion blast blow detonate, fire blaze burn flame, flood inundate submerge water,
  storm hurricane cyclone typhoon tempest gale, rain rainfall downpour shower, quake earthquake tremor, strong powerful fierce intense severe,
  weak sluggish soft poor slack feeble faint, rise increase grow growth climb jump soar surge up more higher gain,
  raise increase lift hike higher, double twice twofold, fall drop decline decrease sink slump plunge tumble down lose shed lower shrink,
  cut reduce reduction lower slash trim lessen fewer less shrink shed axe, fewer less shrink cut decline decrease,
  cut axe shed layoff lay redundant dismiss, job worker employee staff post position workforce employment, fire sack dismiss oust remove,
  hire recruit employ appoint, appoint name choose pick select install, resign quit step leave departure depart go,
  join sign move transfer arrive, leave quit depart exit withdraw abandon, withdraw retract take pull recant,
  buy purchase acquire acquisition takeover, sell sale offload, pay payment compensation money cash, money fund cash finance sum,
  loan credit lend borrow, cost price worth expense spend pay charge, share stock equity, profit earning income gain,
  sale demand revenue market turnover, firm company business group corporation manufacturer maker, factory plant site works facility,
  car vehicle model automobile, phone handset smartphone, truck lorry vehicle, train rail railway, plane aircraft jet flight airliner, ship vessel boat ferry barge tanker,
  hit strike ram collide collision crash, road street highway motorway route, home house household dwelling residence family,
  power electricity energy blackout, school class classroom pupil student lesson, child pupil kid minor young,
  resident people inhabitant citizen local population, people person resident human, majority most, evacuate flee leave, rescue save recover,
  save protect spare rescue, protect defend defence defense guard shield safety safe security, warn alert caution threat threaten,
  fear worry concern afraid anxious alarm, expect forecast predict anticipate estimate reckon project foresee, estimate reckon calculate put,
  hope optimistic optimism confident, shut close closure, open reopen start, begin start launch open commence kick,
  end stop finish halt cease conclude over behind, stop halt prevent block end, continue remain stay keep go persist last,
  keep hold retain stay remain, delay postpone late slow, fast quick rapid swift soon speedy, early snap soon, quick soon early,
  build construct erect, fail failure breach break collapse give, break breach rupture violate, repair fix mend restore,
  restore return resume reconnect, return resume reopen back come, vote ballot poll election, poll survey,
  win victory triumph winner beat defeat prevail success, lose defeat loss beat, concede concession accept admit defeat, result outcome victory,
  turnout vote voter participation, count recount tally, fair clean free, party faction group, coalition alliance,
  leader chief head premier president boss, lead head chair run front ahead, government administration state cabinet authority minister,
  authority official police, law legislation bill act, tax levy duty, ban forbid prohibit outlaw bar, allow permit let approve,
  approve pass adopt endorse back, compulsory mandatory obligatory require, court judge tribunal bench, prosecution prosecutor, jury juror,
  decide decision verdict rule determine, verdict decision ruling judgment judgement, convict guilty, acquit acquittal clear innocent,
  charge accuse indict allegation, plead deny plea, sentence jail imprison prison, prison jail custody detention behind,
  arrest detain capture hold, evidence proof, statement testimony account, testify testimony witness stand, steal theft rob robbery,
  appeal contest challenge, lawyer attorney counsel, suspect accused defendant, murder homicide kill, medicine drug treatment,
  doctor physician medic, hospital clinic ward, disease illness infection virus outbreak, infect case patient catch, patient infect ill sick case,
  vaccinate jab inoculate immunise immunize shot, goal score net, match game fixture, player striker midfielder defender goalkeeper footballer,
  coach manager trainer, team side club squad, fan supporter, title championship trophy cup, fee sum price money, contract deal term, run last,
  injury hurt fitness, invade invasion attack, refugee migrant asylum, border frontier, front frontline line, territory land area region,
  weapon arm missile gun, bomb explosive, ceasefire truce armistice, peace, free release liberate, hostage captive prisoner,
  send deploy dispatch deliver station place put, deliver delivery supply provide, give provide offer grant supply come contribute,
  contribute donate give donor, offer propose bid suggest, propose suggest plan, plan scheme project proposal, arrange set organise organize,
  framework plan outline, force coalition mission, sea naval maritime navy, air aerial airborne, go send travel, tell say order advise instruct,
  ask question request, answer reply respond response, announce declare disclose reveal, declare announce proclaim, claim allege maintain argue,
  agree agreement consent accept endorse commit, agree approve settle, accept agree adopt, disagree differ dispute clash,
  dispute row quarrel conflict, reject refuse spurn turn, demand require call, discuss talk debate raise, dominate main,
  important crucial vital key, danger risk risky, worst bad, best good, steady stable stability stabilise calm, possible option may,
  difficult hard tough, confirm verify acknowledge, show reveal prove suggest, find discover detect, study research report investigation,
  investigate inquiry probe examine, trip visit travel tour, rank position place, place spot point site location,
  problem trouble difficulty issue, change shift alter reform, new fresh another further, again more another once, wide broad large,
  include belong part among join, first primarily main foremost lead front, second next, follow next after come, impose introduce enforce,
  sanction penalty punish embargo, nuclear atomic, oil petrol fuel, climate weather warming, pollution contamination, animal wildlife,
  family relative, museum gallery, film movie, picture photograph photo image, book novel, record unprecedented highest, near almost, quarter fourth,
  night overnight, day daily, year annual`).map((group) => words(group).map(keyOf));

const near = new Map<string, Set<string>>();
for (const group of groups) for (const key of group) near.set(key, new Set([...(near.get(key) ?? []), ...group]));

/** What a word is compared by: `sought` and `seeks` are one. */
export function keyOf(word: string): string {
  return stem(bareForm(word.toLowerCase().replace(/'s?$/, '')));
}

/** The keys of words that news uses for one, without itself. */
export function nearTo(key: string): string[] {
  return [...(near.get(key) ?? [])].filter((other) => other !== key);
}

/** The same word, one derived from the other, or words that news uses for one another. */
export function areRelated(a: string, b: string): boolean {
  return a === b || isDerived(a, b) || [...(near.get(a) ?? [])].some((other) => other === b || (other.length > 6 && isDerived(other, b)));
}

/** Two words in small letters, of which news uses one for the other: `jet` and `plane`. */
export function areSynonyms(a: string, b: string): boolean {
  return [a, b].every((word) => /^\p{Ll}+$/u.test(word)) && areRelated(keyOf(a), keyOf(b));
}

/** `evacuat` and `evacuation`; `suspicious` and `suspicion`. */
function isDerived(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (same < 4 || /\d/.test(a)) return false;
  return same === shorter ? longer - shorter <= (shorter > 4 ? 5 : 3) : same / longer >= 0.66;
}
