import type { NameSign } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { capitalise } from '../domain/words.ts';
import { knownGender } from '../english/first-names.ts';
import { companyHeads, knownCompanies, knownOrganisations, looseHeads, organisationHeads, partisans } from '../english/name-grounds.ts';
import { isNationality } from '../english/nationality.ts';
import { places } from '../english/places.ts';
import { knownPress, paperWords } from '../english/press.ts';
import { nameParticles, organisationParticles } from '../english/roles.ts';
import { grounds as english } from '../interface/en.ts';
import type { NameForm } from './name-forms.ts';
import { isCompany } from './name-forms.ts';

/** What is said to bear a name, how sure that is, and why. */
export interface Judgement {
  kind: 'person' | 'organisation';
  confidence: number;
  grounds: string;
}

/** A name in all its forms, and in how many accounts each sign of it stands. */
interface Named {
  form: NameForm;
  shows: (...signs: NameSign[]) => number;
}

interface Ground extends Judgement {
  holds: (named: Named) => boolean;
}

const { names } = english;
const heads = new Set([...organisationHeads, ...companyHeads]);
const doubtful = new Set([...looseHeads, ...companyHeads]);
/** How many accounts make a company of a list one of the story. */
const MANY = 3;
const particles = new Set(nameParticles);

/** In the order in which they are tried. How often each is right was counted on the names of two stories, 39 and 36 accounts. */
const grounds: Ground[] = [
  {
    kind: 'organisation',
    confidence: 0.98,
    grounds: names.known,
    holds: ({ form }) => isAmong(form, knownOrganisations),
  },
  {
    kind: 'organisation',
    confidence: 0.97,
    grounds: names.known,
    holds: ({ form, shows }) => isAmong(form, knownCompanies) && shows('speaks', 'staffed') > 0,
  },
  {
    kind: 'organisation',
    confidence: 0.98,
    grounds: names.body,
    holds: ({ form, shows }) => shows('body') > 0 && (isOrganisationName(form) || shows('mr', 'office') === 0),
  },
  {
    kind: 'person',
    confidence: 0.98,
    grounds: names.office,
    holds: ({ form, shows }) => isPersonName(form) && shows('mr', 'office') > shows('article'),
  },
  {
    kind: 'person',
    confidence: 0.97,
    grounds: names.person,
    holds: ({ form, shows }) => isPersonName(form) && shows('described', 'aged') > shows('article'),
  },
  {
    kind: 'organisation',
    confidence: 0.97,
    grounds: names.byName,
    holds: ({ form, shows }) => isOrganisationName(form) && (shows('speaks') > 0 || !doubtful.has(headOf(form)) || isPaper(form)),
  },
  {
    kind: 'organisation',
    confidence: 0.96,
    grounds: names.staffed,
    holds: ({ shows }) => shows('staffed') > 0 && shows('speaks') > 0 && shows('mr', 'office') === 0,
  },
  {
    kind: 'organisation',
    confidence: 0.95,
    grounds: names.severalSpeak,
    holds: ({ form, shows }) =>
      isSingle(form) &&
      shows('speaks') > 1 &&
      shows('inside') > 0 &&
      shows('coined') > 0 &&
      shows('mr', 'office') === 0 &&
      shows('described') <= shows('article'),
  },
  {
    kind: 'person',
    confidence: 0.95,
    grounds: names.fullName,
    holds: ({ form, shows }) =>
      isPersonName(form) && shows('speaks') > 0 && (hasFirstName(form) || shows('coined') > 0) && shows('article', 'staffed') === 0,
  },
  {
    kind: 'person',
    confidence: 0.95,
    grounds: names.onlyOffice,
    holds: ({ form, shows }) => isSingle(form) && shows('office') > 1 && shows('coined', 'mr') > 0 && shows('article') === 0,
  },
  {
    kind: 'person',
    confidence: 0.95,
    grounds: names.person,
    holds: ({ form, shows }) =>
      isSingle(form) &&
      shows('described') > 0 &&
      shows('speaks') > 0 &&
      shows('coined') > 0 &&
      shows('article', 'staffed', 'body', 'place') === 0,
  },
  {
    kind: 'organisation',
    confidence: 0.8,
    grounds: names.speaks,
    holds: ({ form, shows }) => isSingle(form) && shows('inside') > 0 && shows('speaks', 'staffed') > 0 && shows('mr', 'office') === 0,
  },
  {
    kind: 'person',
    confidence: 0.8,
    grounds: names.firstName,
    holds: ({ form, shows }) => isPersonName(form) && shows('article') === 0 && (hasFirstName(form) || shows('speaks') > 0),
  },
];

export function judgeName(form: NameForm, signs: ReadonlyMap<NameSign, ReadonlySet<Slug>>): Judgement | undefined {
  const shows = (...asked: NameSign[]) => asked.reduce((sum, sign) => sum + (signs.get(sign)?.size ?? 0), 0);
  return isAside(form, shows) ? undefined : grounds.find(({ holds }) => holds({ form, shows }));
}

/** An agency that does nothing but print the account or is told something, a company that stands in a list. */
function isAside(form: NameForm, shows: Named['shows']): boolean {
  if (isAmong(form, knownPress)) return shows('speaks') === 0;
  return isCompany(form) && shows('speaks', 'staffed', 'body') === 0 && form.accounts.size < MANY;
}

function isAmong({ printed }: NameForm, listed: ReadonlySet<string>): boolean {
  return [...printed.keys()].some((text) => listed.has(text.replace(/^U\.?S\.? /, '')) || listed.has(text));
}

/** `Washington Post`: of a place and of news. */
function isPaper({ words }: NameForm): boolean {
  return paperWords.has(words.at(-1) ?? '') && places.has(words.slice(0, -1).map(capitalise).join(' '));
}

/** Whether a name is a place's, a people's, or has a number or a version in it. */
export function isNobodys({ words, printed }: NameForm): boolean {
  return (
    [...printed.keys()].some(
      (text) => ((places.has(text) || isNationality(text)) && !knownOrganisations.has(text)) || /\d|^I['’]/.test(text),
    ) || !words.some((word) => word.length > 2)
  );
}

/** `White House`, `Kenya Red Cross`: with the name that everybody knows at its end. */
export function isKnownBody({ printed }: NameForm): boolean {
  return [...printed.keys()].some((text) => {
    const words = text.split(' ');
    return words.some((_, i) => i < words.length - 1 && knownOrganisations.has(words.slice(i).join(' ')));
  });
}

/** By its last word, or the one before `of` or `for`: `University of Orme`. */
export function isOrganisationName(form: NameForm): boolean {
  return !isSingle(form) && (heads.has(headOf(form)) || form.words.includes('&') || isCompany(form));
}

/** Two words or more, none of them in capitals beside initials: no organisation's, and not `Malaysian Transport`. */
export function isPersonName(form: NameForm): boolean {
  const [first = '', ...rest] = form.text.split(' ');
  if (
    rest.length === 0 ||
    (rest.length === 1 && isSaint.test(first)) ||
    isNationality(first) ||
    isOrganisationName(form) ||
    isPartys(form) ||
    isPeople(form.text)
  )
    return false;
  return isWord(first, true) && rest.every((word) => particles.has(word) || isWord(word, false));
}

/** `St Ann` is a church, a hospital, a town. */
const isSaint = /^(?:St\.?|Saint|Sainte|Sankt|Sint|Santa)$/;

/** `North Korean` */
function isPeople(text: string): boolean {
  const [side = '', people = ''] = text.split(' ');
  return /^(?:North|South|East|West)$/.test(side) && isNationality(people);
}

/** Members of a party, or what one of them is: `Senate Democrats`, `Republican of Virginia`. */
function isPartys({ words }: NameForm): boolean {
  const member = words.includes('of') ? words[words.indexOf('of') - 1] : words.at(-1)?.replace(/s$/, '');
  return partisans.includes(member ?? '') && (words.includes('of') || words.at(-1)?.endsWith('s') === true);
}

export function hasFirstName({ text }: NameForm): boolean {
  const [first = '', ...rest] = text.split(' ');
  return knownGender(first) !== undefined && ![first, ...rest].some((word) => places.has(word));
}

/** `Poe`, `O’Poe`, `McPoe`, `Poe-Lee`; as a first name `J.K.` */
function isWord(word: string, isFirst: boolean): boolean {
  return (
    /^(?:\p{Ll}{1,3}['’-])?(?:\p{Lu}['’]|Ma?c|D[eiu])?\p{Lu}?[\p{Ll}\p{M}'’]+(?:-\p{L}[\p{Ll}\p{M}]+)*$/u.test(word) ||
    (isFirst && /^(?:\p{Lu}\.?){1,2}$|^(?:\p{Lu}\.){2}\p{Lu}\.?$/u.test(word)) ||
    /^\p{Lu}\.?$/u.test(word)
  );
}

function headOf({ words }: NameForm): string {
  const of = words.findIndex((word) => organisationParticles.has(word));
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
}

function isSingle({ words }: NameForm): boolean {
  return words.length === 1;
}
