import { phrases, wordSet, words } from './words.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** Countries by the names that Node's own data give them. */
const countries = words(`
  AF AL DZ AO AR AM AU AT AZ BH BD BY BE BJ BO BA BW BR BG BF KH CM CA CF CL CN CO CD CR CI HR CU CY CZ DK DO EC EG SV ER EE ET FI FR GE DE GH GR GT GN
  HT HN HK HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KP KR KW LA LV LB LR LY LT LU MY ML MT MX MD MN ME MA MZ MM NA NP NL NZ NI NE NG NO OM PK PS PA PY PE
  PH PL PT QA RO RU RW SA SN RS SG SK SI SO ZA SS ES LK SD SE CH SY TW TJ TZ TH TN TR UG UA AE GB US UY UZ VE VN YE ZM ZW EU`).map(
  (code) => regions.of(code) ?? code,
);

const states = phrases(`
  Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,
  Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,
  North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,
  West Virginia,Wisconsin,Wyoming`);

const others = [
  ...states,
  ...phrases(`
  Puerto Rico,America,Britain,England,Scotland,Wales,Europe,Asia,Africa,Russia,Turkey,Syria,Korea,Kremlin,Moscow,Kyiv,Kiev,London,
  Paris,Berlin,Brussels,Beijing,Tehran,Jerusalem,Chicago,Boston,Los Angeles,San Francisco,San Diego,Philadelphia,Cleveland,Detroit,Miami,Orlando,Dallas,
  Houston,Atlanta,Baltimore,Seattle,Denver,Phoenix,Las Vegas,Charleston,Manchester,Milwaukee,Flint,St. Louis,New Orleans,New England,Capitol Hill,
  Soviet Union,Yugoslavia,Czechoslovakia,East Germany,West Germany,Gaza,Gaza Strip,West Bank,East Jerusalem,Middle East,Golan Heights,Donbas,Crimea,Alaska,Geneva,Vienna,Istanbul,Ankara,Manhattan,Brooklyn,Des Moines,Benghazi,Baghdad,Kabul`),
];

export const places = new Set([...countries, ...others]);

/** Last words for people of a place whose name begins with `New`. */
export const inhabitants = wordSet('Yorker Yorkers');

const alsoOthers = new Set([...others, ...words('Chad Jordan')]);

/** Countries whose names mean nothing else: `Georgia` may be a state, `Jordan` somebody. */
export const certainCountries = new Set(countries.filter((name) => !alsoOthers.has(name)));

const stateSet = new Set(states);

export function isState(name: string): boolean {
  return stateSet.has(name);
}

/** Whether two lists of places name states of one country, and none in common: what voters of Nevada said is not what those of Ohio did. */
export function areOtherStates(some: string[], others: string[]): boolean {
  const [own, theirs] = [some, others].map((list) => list.filter((place) => stateSet.has(place))) as [string[], string[]];
  return own.length > 0 && theirs.length > 0 && !own.some((place) => theirs.includes(place));
}
