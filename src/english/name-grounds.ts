import { knownPress } from './press.ts';
import { phrases, wordSet, words } from './words.ts';

/** Organisations that accounts name without saying what they are. */
export const knownOrganisations = new Set([
  ...knownPress,
  ...phrases(`
  Pentagon,White House,Downing Street,Vatican,FBI,CIA,NSA,NASA,NATO,Nato,United Nations,UNICEF,Unicef,UNESCO,Unesco,UNHCR,IMF,World Bank,OPEC,Opec,Interpol,
  Europol,European Union,EU,European Parliament,House of Commons,House of Lords,House of Representatives,Federal Reserve,U.S. Geological Survey,
  Transparency International,Save the Children,Red Cross,Red Crescent,Amnesty International,Human Rights Watch,Greenpeace,Oxfam,FIFA,Fifa,UEFA,Uefa,MI5,MI6,Taliban,Hamas,Hezbollah,
  Muslim Brotherhood,Islamic State,Al Qaeda,Reporters Without Borders,Doctors Without Borders`),
]);

/** Companies that accounts name without saying what they are, and as often in lists of makers. */
export const knownCompanies = new Set(
  phrases(`
  Airbus,Alibaba,AT&T,BMW,BP,ExxonMobil,Facebook,FedEx,Google,HSBC,HTC,Huawei,IBM,Intel,JPMorgan,LG,Lenovo,Microsoft,Motorola,Netflix,Nissan,
  Nokia,PayPal,Paypal,Pfizer,Qualcomm,Samsung,Siemens,Sony,T-Mobile,Toyota,Uber,Verizon,Volkswagen,Walmart,WhatsApp,YouTube`),
);
/** Last words that make a name a company's and are often left out. */
export const legalForms = wordSet('inc co ltd plc corp llc');
/** The same of other countries, at the end of a name. */
export const foreignForms = wordSet('ag ab as gmbh nv bv spa');

/** Members of a party and the like: `Senate Democrats`, and `Ann Poe, Republican of Velm,`. */
export const partisans = words('democrat republican independent conservative liberal socialist green mp');

/** Titles that stand before nobody but a person. */
export const honorifics = wordSet('mr mrs ms miss dr sir dame lord lady prof professor');

/** Titles of those who go by a first name. */
export const royalTitles = words('king queen prince princess emir sultan pope');

/** Nouns for people that tell of no speech: `the passenger Ann Poe`. */
export const personNouns = wordSet(`
  passenger pilot co-pilot copilot driver girlfriend boyfriend partner fiancee fiance widow widower victim survivor suspect engineer
  professor head boss founder doctor nurse lecturer principal headmaster headmistress imam priest researcher fisherman steward stewardess crewman sailor tourist villager islander
  aunt uncle cousin niece nephew grandmother grandfather fellow next-of-kin brother-in-law sister-in-law colleague roommate classmate teenager teen`);

/** Nouns of people that as often tell of a company: `rival Orme Motors`, `the market leader, Orme Motors`. */
export const looseRoles = words(`
  rival rivals leader leaders owner member members major private general candidate host anchor supporter supporters source sources
  user users donor donors producer executive whip opponent opponents people person counsel del police employee reps mp mep`);

/** Nouns for those who speak or work for an organisation, beside its name: `Orme Motors spokesman`, `a spokesman for Orme Motors`. */
export const staff = wordSet(`
  spokesman spokeswoman spokesperson spokesmen columnist ceo cfo coo executive executives chairman chairwoman engineer engineers correspondent
  analyst analysts editor reporter reporters secretary-general employee employees shareholders`);
/** What is one person's, behind the name: `the Poe administration`. */
export const ofOnePerson = wordSet('administration presidency era campaign family years camp cabinet doctrine legacy estate trial');
/** What stands between them: `at`, `for`, `of`. */
export const staffPrepositions = wordSet('for of at with from');

/** Nouns for what is an organisation by itself: `the airline Orme Air`. */
export const organisationNouns = words(`
  company group agency airline carrier broadcaster newspaper paper magazine firm manufacturer maker retailer operator insurer bank union
  charity publisher watchdog regulator party team network website site department committee supplier provider automaker brokerage conglomerate chipmaker startup lab consultancy newswire`);

/** Before the name of a company, what it is: `Giant Orme Motor Corp.` */
export const companyKinds = new Set([...organisationNouns, ...words('giant parent subsidiary affiliate unit concern startup')]);

/** The last word of an organisation's name, or the one before `of` or `for`. */
export const organisationHeads = words(`
  university college institute committee commission council senate party parliament ministry agency bureau branch command association
  federation union league foundation fund coalition company corporation corp inc llc ltd plc group bank times post journal news tribune
  herald gazette army navy police forces force guard administration department government organization authority airlines
  airways motors industries electronics telecom labs radio press network society board embassy court office service services center railway railways prosecution reserve congress international`);
/** The same of companies, for what they do: nouns of which nobody speaks, and which name something else as often. */
export const companyHeads = words(
  'shipping logistics holdings pharmaceuticals petroleum technologies software systems laboratories forensics studios ferries shipyards brewery dairy creamery',
);
/** Of `organisationHeads`, those that name something else as often, where nobody by the name speaks. */
export const looseHeads = words(
  'post times news office service services radio network group press forces force center prosecution reserve congress international',
);

/** First words of organisations that are ordinary ones: `Federal Harbour Agency`. */
export const bodyAdjectives = wordSet('federal national central northern southern eastern western royal international european');
/** Last words of organisations for two fields: `Fire and Harbour Agency`. */
export const fieldHeads = wordSet(`
  agency administration ministry department office organisation organization bureau board council commission committee institute authority
  association center centre`);
/** Words for people that begin the name of a body, as its field: `Police Department`. */
export const branches = wordSet('Justice Police');
/** Officers whose office is named after them: `Orme County Coroner’s Office`. */
export const officers = wordSet('coroner sheriff attorney governor mayor prosecutor examiner marshal');
/** Words inside names, with or without a capital: `Doctors Without Borders`. */
export const joiningWords = wordSet('& Without');
/** Two fields that one department or its head has. */
export const twoFields = phrases(`
  housing and urban,health and human,health and social,health and welfare,work and pensions,trade and industry,commerce and industry,
  industry and trade,foreign and commonwealth,food and rural,food and drug,food and agriculture,business and trade,culture and sport,
  culture and tourism,science and technology,land and resources,environment and natural,labor and employment,law and human,water and sanitation,transport and communications`);
/** Names that are ordinary words and act by themselves: `the Pentagon and Justice Department`. */
export const peers = words(`
  pentagon kremlin treasury cabinet guardian independent economist telegraph mirror sun mail vatican opposition crown commons lords state justice
  labour labor conservative conservatives liberal liberals green greens labor finance foreign interior defence defense health`);

/** Endings of one name in two spellings: `Organization` and `Organisation`, `Center` and `Centre`, `Co-ordination`. */
export const respellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|ation|ing)$)/, 'iz'],
  [/tre$/, 'ter'],
  [/ence$/, 'ense'],
  [/^co-(?=o)/, 'co'],
];

/** Ranks, offices and honours that stand inside a name, before the two words or more that are it. */
export const ranks = words(`
  commodore marshal admiral captain colonel director-general secretary-general president minister chairman senator chancellor counsel secretary
  treasurer
  datuk dato seri sri sheikh ayatollah imam cardinal sir dr`);

/** Who leads or pays a body, before its name: `the Orme-led Ferry Force`. */
export const ledBy = /-(?:based|controlled|led|backed|funded|owned|run)$/;

/** Last words of bodies that stand for them behind `the`: `the Commission`. */
export const shortHeads = words('brotherhood commission authority council committee agency bureau foundation institute board');

/** Bodies of which a story of one country has one each. */
export const chambers = words('senate congress parliament');

/** Last words of bodies that a state has beside the country: `Iowa Ferry Party`. */
export const stateHeads = words('party guard court senate committee');

/** Departments that stand before the first name of who leads them: `Secretary Defense Ann Poe`. */
export const departments = words('defense defence state justice treasury');

/** Last words that a company's name has in full and is used without. */
export const companyEndings = words('inc co ltd plc corp llc electronics motors group holdings industries corporation company airlines');

/** Last words that are taken for each other; `council`, `committee` and `commission` are of three bodies. */
export const mistakenHeads = [words('board bureau'), words('agency authority administration')];

/** What stands before the name of a place. */
export const beforePlace = /\b(?:in|near) $/;
/** The last word of a name that makes it a place's. */
export const placeName =
  / (?:Bridge|Street|Road|River|Square|Island|Quay|Hill|Bay|Lake|County|Valley|Mountain|Park|Station|Harbour|House)$/;
