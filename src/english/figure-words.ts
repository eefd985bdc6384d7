import { phrases, words } from './words.ts';

/** How an amount bounds what it counts: `over` is "more than", `from` "at least", `vague` "dozens of". */
export type Bound = 'exact' | 'about' | 'over' | 'from' | 'under' | 'upto' | 'vague';

/** What `dozen` and `million` multiply by. */
export const scales: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Amounts that a plural stands for: "tens of thousands". */
export const vague: Record<string, number> = {
  ...{ 'tens of': 10, 'dozens of': 12, 'hundreds of': 100, 'thousands of': 1e3 },
  ...{ 'a few': 1, several: 1, 'a couple of': 2 },
};

/** What bounds an amount that it stands right before. */
const qualifierBounds: Record<string, Bound> = {
  ...boundedBy('over', 'more than, over, just over'),
  ...boundedBy('from', 'at least, no fewer than'),
  ...boundedBy('under', 'less than, fewer than, under, just under'),
  ...boundedBy('upto', 'at most, up to, as many as, as much as, no more than'),
  ...boundedBy('about', 'about, around, nearly, almost, roughly, some, approximately, an estimated'),
  ...boundedBy('vague', Object.keys(vague).join()),
};

/** All that may say how exact an amount is; the last ones do not bound it. */
export const qualifiers = [...Object.keys(qualifierBounds), ...phrases('as few as, as little as, only, just')];

/** What bounds an amount otherwise: before it, and behind it. */
const boundsBefore: [Bound, RegExp][] = [
  [
    'over',
    /\b(?:above|exceed(?:s|ed|ing)?|beyond|in excess of|upwards? of|topp?(?:s|ed|ing)|(?:old|long|larg|great|high|bigg|heavi|strong)er than) $/i,
  ],
  ['from', /\b(?:minimum of|not less than) $/i],
  ['under', /\b(?:below|(?:young|short|small|low|light|weak)er than|short of) $/i],
  ['upto', /\b(?:maximum of|limit of|not more than) $/i],
];
const boundsBehind: [Bound, RegExp][] = [
  ['from', /^(?:\+|-plus\b|(?: \p{L}+)? (?:or|and) (?:more|older|over)\b)/iu],
  ['upto', /^(?: \p{L}+)? or (?:less|fewer|under|younger)\b/iu],
  ['about', /^(?:-odd\b| or so\b)/i],
];

/** How the words around an amount bound it; `qualifier` stands right before it. */
export function boundOf(before: string, qualifier: string, behind: string): Bound {
  const right = boundsBehind.find(([, pattern]) => pattern.test(behind));
  const left = boundsBefore.find(([, pattern]) => pattern.test(before));
  return right?.[0] ?? qualifierBounds[qualifier.toLowerCase()] ?? left?.[0] ?? 'exact';
}

/** Whether an amount is one that readers know of: `the 141 people`, `all eight gunmen`, `a 34-year-old`, `aged 34`, `Velm, 20 km south of Kasten`. */
export function standsForKnown(before: string, behind: string): boolean {
  return (
    /\b(?:the|all|those|these|its|their|his|her|aged)(?: (?:other|remaining|missing))? $/i.test(before) ||
    /^[- ]years?[- ]old\b|^-?old\b|^[- ]old\b/i.test(behind) ||
    (/\p{L}, (?:about |some |around )?(?:[\d.,]+ ?\p{L}+ \()?$/u.test(before) &&
      /^(?: \([^()]*\)|\))? (?:\p{Ll}+(?:[ -]\p{Ll}+)? )?(?:of|from) (?:the )?\p{L}/u.test(behind))
  );
}

/** `on the list` of ` workers on the list`, which follows an amount. */
export function wherePeopleAre(behind: string): string {
  return /^(?: \p{L}+){1,2}? (?:on|in|at|aboard|from|of)(?: (?:the|an?|its|their))? \p{L}+/u.exec(behind)?.[0] ?? '';
}

/** Behind an amount that is a part of others: `two of the 12`. */
export const isShare = /^ of (?:the|those|these|its|their|them)\b/i;

/** In percent. */
export const fractions: Record<string, number> = { half: 50, third: 100 / 3, quarter: 25, fourth: 25, fifth: 20, tenth: 10 };

/** Words that count as numbers do. */
export const counts: Record<string, number> = {
  ...{ both: 2, pair: 2, couple: 2, duo: 2, twice: 2, bilateral: 2 },
  ...{ trio: 3, trilateral: 3, quartet: 4 },
};

/** What an amount may be measured in; those of several words too. */
export const measures = [
  ...phrases(
    'square kilometre, square kilometer, square mile, square metre, square meter, square foot, square feet, sq km, sq mile, sq m, sq ft',
  ),
  ...words('second minute hour day night week month year decade mile kilometer kilometre km meter metre foot feet inch yard acre hectare'),
  ...words('ton tonne pound kilogram kg barrel gallon liter litre degree dollar euro cent point'),
  ...words('kilowatt megawatt gigawatt kw mw gw megahertz gigahertz mhz ghz megabyte gigabyte terabyte mb gb tb megapixel'),
  ...phrases('nautical mile, percentage point'),
];

/** Measures that stand at the number without a space: `40km`. */
export const gluedMeasures = words('km kg cm mm ft mph kph kw mw gw mhz ghz mb gb tb mp');

/** The size of measures, by the one that they can be turned into. */
const sizes: Record<string, Record<string, number>> = {
  $: { dollar: 1, $: 1 },
  '€': { euro: 1, '€': 1 },
  day: { second: 1 / 86400, minute: 1 / 1440, hour: 1 / 24, day: 1, night: 1, week: 7, month: 30.4, year: 365, decade: 3650 },
  m: {
    mm: 0.001,
    cm: 0.01,
    foot: 0.305,
    feet: 0.305,
    ft: 0.305,
    m: 1,
    metre: 1,
    meter: 1,
    km: 1000,
    kilometre: 1000,
    kilometer: 1000,
    mile: 1609,
    'nautical mile': 1852,
  },
  'm²': {
    ...{
      'sq m': 1,
      'square metre': 1,
      'square meter': 1,
      'sq ft': 0.0929,
      'square foot': 0.0929,
      'square feet': 0.0929,
      acre: 4047,
      hectare: 1e4,
    },
    ...{ 'sq km': 1e6, 'square kilometre': 1e6, 'square kilometer': 1e6, 'sq mile': 2.59e6, 'square mile': 2.59e6 },
  },
  kg: { kg: 1, kilogram: 1, ton: 1000, tonne: 1000 },
  l: { litre: 1, liter: 1 },
  mph: { mph: 1 },
  w: { ...{ kw: 1e3, kilowatt: 1e3 }, ...{ mw: 1e6, megawatt: 1e6 }, ...{ gw: 1e9, gigawatt: 1e9 } },
  hz: { ...{ mhz: 1e6, megahertz: 1e6 }, ...{ ghz: 1e9, gigahertz: 1e9 } },
  byte: { ...{ mb: 1e6, megabyte: 1e6 }, ...{ gb: 1e9, gigabyte: 1e9 }, ...{ tb: 1e12, terabyte: 1e12 } },
  pixel: { mp: 1e6, megapixel: 1e6 },
  '%': { pc: 1, '%': 1 },
};

/** Each of these measures with what it is turned into, and how much of that it is. */
export const measureSizes: ReadonlyMap<string, { base: string; size: number }> = new Map(
  Object.entries(sizes).flatMap(([base, sized]) => Object.entries(sized).map(([measure, size]) => [measure, { base, size }] as const)),
);

function boundedBy(bound: Bound, list: string): Record<string, Bound> {
  return Object.fromEntries(phrases(list).map((phrase) => [phrase, bound]));
}

const single = new RegExp(
  `(?:\\b(${qualifiers.toSorted((a, b) => b.length - a.length).join('|')}|within) )?\\ban? (${measures.join('|')})\\b`,
  'gi',
);

/** Measures that are told without a number, with what bounds each: `under hour` of `less than an hour`. */
export function findSingles(text: string): string[] {
  return [...text.matchAll(single)].map(([, qualifier = '', measure = '']) => {
    const bound = /^within$/i.test(qualifier) ? 'upto' : (qualifierBounds[qualifier.toLowerCase()] ?? 'exact');
    return `${bound === 'about' ? 'exact' : bound} ${measure.toLowerCase()}`;
  });
}
