/** Stems with their weights, of length 1. */
export type Vector = Map<string, number>;

/** What texts of one story are compared by: the rarer a stem among them, the more it weighs (TF-IDF). */
export interface TermSpace {
  weightOf: (stem: string) => number;
  toVector: (stems: string[]) => Vector;
}

/** Who is named counts for less than what is said. Names are stems that begin with `@`. */
const NAME_WEIGHT = 0.5;

export function buildTermSpace(texts: string[][]): TermSpace {
  const frequency = countOf(texts.flatMap((stems) => [...new Set(stems)]));
  const { length } = texts;
  const weightOf = (stem: string) => (stem.startsWith('@') ? NAME_WEIGHT : 1) * Math.log((length + 1) / ((frequency.get(stem) ?? 0) + 0.5));
  const toVector = (stems: string[]) => {
    const vector = countOf(stems);
    for (const [stem, count] of vector) vector.set(stem, (1 + Math.log(count)) * weightOf(stem));
    return toUnit(vector);
  };
  return { weightOf, toVector };
}

/** 1 for the same words, 0 for none in common. */
export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of short) sum += weight * (long.get(stem) ?? 0);
  return sum;
}

export function sum(vectors: { vector: Vector; weight: number }[]): Vector {
  const total: Vector = new Map();
  for (const { vector, weight } of vectors) for (const [stem, value] of vector) total.set(stem, (total.get(stem) ?? 0) + weight * value);
  return toUnit(total);
}

function countOf(stems: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Makes it of length 1. */
function toUnit(vector: Vector): Vector {
  const length = Math.hypot(...vector.values()) || 1;
  for (const [stem, weight] of vector) vector.set(stem, weight / length);
  return vector;
}
