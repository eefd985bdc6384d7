/** How exact an amount is. */
export const qualifiers = [
  'more than', 'less than', 'fewer than', 'at least', 'at most', 'as many as', 'as much as', 'as few as', 'as little as', 'up to', 'no more than', 'no fewer than',
  'about', 'around', 'nearly', 'almost', 'roughly', 'some', 'over', 'under', 'approximately', 'an estimated', 'only', 'just',
  'just over', 'just under', 'tens of', 'hundreds of', 'dozens of', 'thousands of', 'a few', 'several', 'a couple of',
];

export const scales: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Amounts that a plural stands for: "tens of thousands". */
export const vague: Record<string, number> = { 'tens of': 10, 'dozens of': 12, 'hundreds of': 100, 'thousands of': 1e3, 'a few': 1, several: 1, 'a couple of': 2 };

export const measures = [
  'second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'mile', 'kilometer', 'kilometre', 'km', 'meter', 'metre', 'foot', 'feet', 'inch', 'yard',
  'acre', 'hectare', 'ton', 'tonne', 'pound', 'kilogram', 'kg', 'barrel', 'gallon', 'liter', 'litre', 'degree', 'dollar', 'euro', 'cent', 'point', 'percentage point',
];
