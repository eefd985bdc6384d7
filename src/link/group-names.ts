import type { NameSign } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { addTo } from '../domain/add-to.ts';
import { chambers, companyEndings, companyHeads, foreignForms, legalForms, royalTitles, shortHeads } from '../english/name-grounds.ts';
import { certainGenderOfName } from '../english/first-names.ts';
import type { NameForm } from './name-forms.ts';
import { abbreviationsOf, isCompany } from './name-forms.ts';
import { hasFirstName, isKnownBody, isNobodys, isOrganisationName, isPersonName } from './name-kinds.ts';
import { isSameOrganisation, isSamePerson } from './same-name.ts';

/** With how many names that share a word one is compared. */
const MAX_COMPARED = 100;
/** `Fed` leaves out four letters or more of `Federal`, `Nation` fewer of `National`. */
const [LONGEST_CLIPPING, LEFT_OUT] = [4, 4];
const endings = new Set(companyEndings);
const heads = new Set(shortHeads);
/** What companies do that go by the first word of their name. */
const fields = new Set([...companyHeads, 'labs']);
const royal = new Set(royalTitles);
const ofPersons: NameSign[] = ['mr', 'office', 'described', 'aged', 'speaks'];

/** What bears a name, in all its full forms, and the short ones where an account means it by them. */
export interface Bearer {
  forms: NameForm[];
  short: { account: Slug; form: NameForm }[];
}

/** Whom each account means by each of its names, by the name's key. */
export type Meant = Map<Slug, Map<string, Bearer>>;

/** The forms of a story's names by who or what bears them, and what each account means by them. */
export function groupNames(forms: NameForm[], accounts: Iterable<Slug>): { bearers: Bearer[]; meant: Meant } {
  const full = forms.filter((form) => form.words.length > 1 && !isNobodys(form));
  const beginnings = companyBeginnings(full);
  const isBody = (form: NameForm) => isOrganisationName(form) || isKnownBody(form) || beginnings.has(form.key);
  const people = groupForms(
    full.filter((form) => !isBody(form)),
    isSamePerson,
  );
  const organisations = groupForms(
    full.filter(isBody),
    (a, b) => isSameOrganisation(a, b) || beginnings.get(a.key) === b.key || beginnings.get(b.key) === a.key,
  );
  const meant: Meant = new Map([...accounts].map((slug) => [slug, new Map<string, Bearer>()]));
  const bearers = [...people, ...organisations];
  for (const bearer of bearers)
    for (const { key, accounts } of bearer.forms) for (const slug of accounts) meant.get(slug)?.set(key, bearer);
  const short = forms.filter(({ words }) => words.length === 1);
  return { bearers: [...bearers, ...resolveShort(short, people, organisations, meant)], meant };
}

/** `ocean ferry` of `Ocean Ferry & Harbour Co.`, by which accounts go on: the key of the whole by that of its beginning. */
function companyBeginnings(full: NameForm[]): Map<string, string> {
  const companies = full.filter((form) => isCompany(form) && form.words.includes('&'));
  return new Map(companies.map(({ key }) => [key.slice(0, key.indexOf(' & ')), key]));
}

/** In how many accounts a bearer's names have each sign; what short forms are made of says nothing of the whole. */
export function signsOf({ forms, short }: Bearer): Map<NameSign, Set<Slug>> {
  const signs = new Map<NameSign, Set<Slug>>();
  const add = (form: NameForm, accounts: Iterable<Slug>, isMeant: (sign: NameSign) => boolean) => {
    for (const [sign, shown] of form.signs) for (const slug of accounts) if (shown.has(slug) && isMeant(sign)) addTo(signs, sign, slug);
  };
  for (const form of forms) add(form, form.accounts, () => true);
  for (const { account, form } of short) add(form, [account], (sign) => sign !== 'coined' && sign !== 'article');
  return signs;
}

export function accountsOf({ forms, short }: Bearer): Set<Slug> {
  return new Set([...forms.flatMap(({ accounts }) => [...accounts]), ...short.map(({ account }) => account)]);
}

/** Names of one bearer together, the longest first; one that fits two stays alone. */
function groupForms(forms: NameForm[], isSame: (a: NameForm, b: NameForm) => boolean): Bearer[] {
  const byWord = new Map<string, Bearer[]>();
  const bearers: Bearer[] = [];
  for (const form of forms.toSorted((a, b) => b.words.length - a.words.length || b.accounts.size - a.accounts.size)) {
    const near = new Set(form.words.flatMap((word) => byWord.get(word) ?? []));
    const [same, second] = [...near].filter((bearer) => bearer.forms.some((other) => isSame(form, other)));
    const bearer: Bearer = same && !second ? same : { forms: [], short: [] };
    if (bearer !== same) bearers.push(bearer);
    bearer.forms.push(form);
    for (const word of form.words) {
      const sharing = byWord.get(word) ?? [];
      if (sharing.length < MAX_COMPARED && !sharing.includes(bearer)) byWord.set(word, [...sharing, bearer]);
    }
  }
  return bearers;
}

/**
 * What names of one word mean: whom the account names in full, else the only one of the story whom they fit, or an
 * organisation's abbreviation. Gives those that stand for themselves.
 */
function resolveShort(short: NameForm[], people: Bearer[], organisations: Bearer[], meant: Meant): Bearer[] {
  const byWord = indexBy(people.filter(mayBePerson), ({ words }) => [
    words[0] ?? '',
    words.at(-1) ?? '',
    withoutArticle(words.at(-1) ?? ''),
  ]);
  const byAbbreviation = indexBy(organisations, abbreviationsOf);
  const byCompany = indexBy(organisations, shortOf);
  return short.flatMap((form) => {
    const people = [...(byWord.get(form.key) ?? [])];
    const organisation = only([...(byAbbreviation.get(form.key) ?? [])]);
    const isPlace = isNobodys(form);
    const isCompanys = byCompany.has(form.key);
    const company = only([...(byCompany.get(form.key) ?? organisations.filter((one) => isClippingOf(form, one)))]);
    if (company && !isPlace && !form.signs.has('place') && people.length === 0 && isUsedWith(form, company)) {
      company.forms.push(form);
      for (const account of form.accounts) meant.get(account)?.set(form.key, company);
      return [];
    }
    const alone = [...form.accounts].filter((account) => {
      const named = people.filter(({ forms }) => forms.some(({ accounts }) => accounts.has(account)));
      const here = isRoyal(form, account) ? named.filter(({ forms }) => forms.some(({ words }) => words[0] === form.key)) : named;
      const isTitled = shows(form, account, 'mr', 'office');
      const isPersonal = isTitled || (!isCompanys && shows(form, account, 'speaks', 'described'));
      const person =
        isPlace && !isTitled ? undefined : here.length > 0 ? only(here) : isPersonal && !isRoyal(form, account) ? only(people) : undefined;
      const isOther = person !== undefined && isOfOtherSex(person, form, account);
      const bearer = isOther ? undefined : (person ?? organisation ?? byLastWord(form, account, organisations));
      bearer?.short.push({ account, form });
      if (bearer) meant.get(account)?.set(form.key, bearer);
      return !bearer && named.length === 0 && !isPlace;
    });
    if (alone.length === 0) return [];
    const bearer: Bearer = { forms: [{ ...form, accounts: new Set(alone) }], short: [] };
    for (const account of alone) meant.get(account)?.set(form.key, bearer);
    return bearer;
  });
}

/** `the Commission` in an account that names the Ferry Commission and no other. */
function byLastWord(form: NameForm, account: Slug, organisations: Bearer[]): Bearer | undefined {
  if (!shows(form, account, 'article') || !heads.has(form.key)) return undefined;
  return only(organisations.filter(({ forms }) => forms.some(({ words, accounts }) => accounts.has(account) && words.at(-1) === form.key)));
}

/** `tarro` of `al-tarro` */
function withoutArticle(surname: string): string {
  return surname.replace(/^[ae]l-/, '');
}

/** `Orme` of `Orme Motors`, `Orme Data Systems AG` and `Orme Tide Corp`, `Senate` of `U.S. Senate` */
function shortOf(form: NameForm): string[] {
  const words = legalForms.has(form.words.at(-1) ?? '') || foreignForms.has(form.words.at(-1) ?? '') ? form.words.slice(0, -1) : form.words;
  const [first = '', last = '', ...more] = words;
  if (words.length > 1 && fields.has(words.at(-1) ?? '')) return [first];
  if (more.length > 0) return [];
  // `Quill` of `Quill’s Inc`, as the mark of whose it is goes with it.
  return endings.has(last) || isCompany(form) ? [first.replace(/'s$/, '')] : chambers.includes(last) ? [last] : [];
}

/** `the Fed` of `Federal Harbour Board`, not `the Nation` of `National Harbour Board` */
function isClippingOf({ key, signs }: NameForm, { forms }: Bearer): boolean {
  if (key.length > LONGEST_CLIPPING || !signs.has('article')) return false;
  return forms.some(({ words: [first = ''] }) => first.startsWith(key) && first.length >= key.length + LEFT_OUT);
}

/** One account prints both. */
function isUsedWith({ accounts }: NameForm, { forms }: Bearer): boolean {
  return forms.some((form) => [...form.accounts].some((account) => accounts.has(account)));
}

function indexBy(bearers: Bearer[], keysOf: (form: NameForm) => string[]): Map<string, Set<Bearer>> {
  const index = new Map<string, Set<Bearer>>();
  for (const bearer of bearers) for (const key of bearer.forms.flatMap(keysOf)) addTo(index, key, bearer);
  return index;
}

function only(bearers: Bearer[]): Bearer | undefined {
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Whether one word of a name may stand for its bearer: `Poe` for Ann Poe, not `Orme` for Orme Air. */
function mayBePerson({ forms }: Bearer): boolean {
  return forms.some(
    (form) => isPersonName(form) && !form.signs.has('article') && (hasFirstName(form) || ofPersons.some((sign) => form.signs.has(sign))),
  );
}

/** `King Poe` is nobody whose surname is Poe: kings go by their first names. */
function isRoyal({ titles }: NameForm, account: Slug): boolean {
  return [...titles].some(([title, accounts]) => royal.has(title.toLowerCase()) && accounts.has(account));
}

/** `Mr. Poe` in an account that names Ann Poe is somebody else. */
function isOfOtherSex({ forms }: Bearer, form: NameForm, account: Slug): boolean {
  const sexes = new Set(forms.flatMap(({ text }) => certainGenderOfName(text) ?? []));
  if (sexes.size !== 1) return false;
  const [own, other] = sexes.has('female') ? (['female', 'male'] as const) : (['male', 'female'] as const);
  return shows(form, account, other) && !shows(form, account, own) && !forms.some((one) => one.signs.has(other));
}

function shows({ signs }: NameForm, account: Slug, ...asked: NameSign[]): boolean {
  return asked.some((sign) => signs.get(sign)?.has(account));
}
