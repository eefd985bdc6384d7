/** How exact an amount is. */
export const qualifiers = [
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'up to',
  'no more than',
  'no fewer than',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'some',
  'over',
  'under',
  'approximately',
  'an estimated',
  'only',
  'just',
  'just over',
  'just under',
  'tens of',
  'hundreds of',
  'dozens of',
  'thousands of',
  'a few',
  'several',
  'a couple of',
];

export const scales: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Amounts that a plural stands for: "tens of thousands". */
export const vague: Record<string, number> = {
  'tens of': 10,
  'dozens of': 12,
  'hundreds of': 100,
  'thousands of': 1e3,
  'a few': 1,
  several: 1,
  'a couple of': 2,
};

export const measures = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'year',
  'decade',
  'mile',
  'kilometer',
  'kilometre',
  'km',
  'meter',
  'metre',
  'foot',
  'feet',
  'inch',
  'yard',
  'acre',
  'hectare',
  'ton',
  'tonne',
  'pound',
  'kilogram',
  'kg',
  'barrel',
  'gallon',
  'liter',
  'litre',
  'degree',
  'dollar',
  'euro',
  'cent',
  'point',
  'percentage point',
];

/** How an amount bounds what it counts: `over` is "more than", `from` "at least", `vague` "dozens of". */
export type Bound = 'exact' | 'about' | 'over' | 'from' | 'under' | 'upto' | 'vague';

/** The qualifiers that bound. */
export const qualifierBounds: Record<string, Bound> = {
  'more than': 'over',
  over: 'over',
  'just over': 'over',
  'at least': 'from',
  'no fewer than': 'from',
  'less than': 'under',
  'fewer than': 'under',
  under: 'under',
  'just under': 'under',
  'at most': 'upto',
  'up to': 'upto',
  'as many as': 'upto',
  'as much as': 'upto',
  'no more than': 'upto',
  about: 'about',
  around: 'about',
  nearly: 'about',
  almost: 'about',
  roughly: 'about',
  some: 'about',
  approximately: 'about',
  'an estimated': 'about',
  ...Object.fromEntries(Object.keys(vague).map((words) => [words, 'vague' as const])),
};

/** What bounds an amount otherwise: before it, and behind it. */
export const boundsBefore: [Bound, RegExp][] = [
  [
    'over',
    /\b(?:above|exceed(?:s|ed|ing)?|beyond|in excess of|upwards? of|topp?(?:s|ed|ing)|(?:old|long|larg|great|high|bigg|heavi|strong)er than) $/i,
  ],
  ['from', /\b(?:minimum of|not less than) $/i],
  ['under', /\b(?:below|(?:young|short|small|low|light|weak)er than|short of) $/i],
  ['upto', /\b(?:maximum of|limit of|not more than) $/i],
];
export const boundsBehind: [Bound, RegExp][] = [
  ['from', /^(?:\+|-plus\b|(?: \p{L}+)? (?:or|and) (?:more|older|over)\b)/iu],
  ['upto', /^(?: \p{L}+)? or (?:less|fewer|under|younger)\b/iu],
  ['about', /^(?:-odd\b| or so\b)/i],
];

/** In percent. */
export const fractions: Record<string, number> = { half: 50, third: 100 / 3, quarter: 25, fourth: 25, fifth: 20, tenth: 10 };

/** Words that count as numbers do. */
export const counts: Record<string, number> = {
  both: 2,
  pair: 2,
  couple: 2,
  duo: 2,
  twice: 2,
  bilateral: 2,
  trio: 3,
  trilateral: 3,
  quartet: 4,
};

/** Measures under all their names, with their size where one can be turned into another. */
export const units: Record<string, { name: string; size: number }> = {
  ...{ dollar: { name: '$', size: 1 }, $: { name: '$', size: 1 }, euro: { name: '€', size: 1 }, '€': { name: '€', size: 1 } },
  ...{ second: { name: 'day', size: 1 / 86400 }, minute: { name: 'day', size: 1 / 1440 }, hour: { name: 'day', size: 1 / 24 } },
  ...{ day: { name: 'day', size: 1 }, night: { name: 'day', size: 1 }, week: { name: 'day', size: 7 }, month: { name: 'day', size: 30.4 } },
  ...{ year: { name: 'day', size: 365 }, decade: { name: 'day', size: 3650 } },
  ...{
    km: { name: 'm', size: 1000 },
    kilometre: { name: 'm', size: 1000 },
    kilometer: { name: 'm', size: 1000 },
    mile: { name: 'm', size: 1609 },
  },
  ...{
    m: { name: 'm', size: 1 },
    metre: { name: 'm', size: 1 },
    meter: { name: 'm', size: 1 },
    foot: { name: 'm', size: 0.305 },
    ft: { name: 'm', size: 0.305 },
  },
  ...{ feet: { name: 'm', size: 0.305 }, cm: { name: 'm', size: 0.01 }, kg: { name: 'kg', size: 1 }, kilogram: { name: 'kg', size: 1 } },
  ...{ ton: { name: 'kg', size: 1000 }, tonne: { name: 'kg', size: 1000 }, litre: { name: 'l', size: 1 }, liter: { name: 'l', size: 1 } },
  ...{ mph: { name: 'mph', size: 1 }, pc: { name: '%', size: 1 }, '%': { name: '%', size: 1 } },
};
