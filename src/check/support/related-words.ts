import { stem } from 'porter2';
import { nearWords } from '../../english/near-words.ts';
import { bareForm } from '../../english/verb-forms.ts';

const keys = new Map<string, string>();
const near = new Map<string, Set<string>>();
for (const line of nearWords.trim().split('\n')) {
  const group = line.trim().split(' ').map(keyOf);
  for (const key of group) near.set(key, new Set([...(near.get(key) ?? []), ...group]));
}

/** What a word is compared by: `sought` and `seeks` are one. */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = readKey(word);
  keys.set(word, key);
  return key;
}

function readKey(word: string): string {
  const lower = word.toLowerCase().replace(/'s?$/, '');
  return stem(bareForm(lower));
}

/** The same word, one derived from the other, or words that news uses for one another. */
export function areRelated(a: string, b: string): boolean {
  return a === b || isDerived(a, b) || [...(near.get(a) ?? [])].some((other) => other === b || (other.length > 6 && isDerived(other, b)));
}

/** `evacuat` and `evacuation`; `suspicious` and `suspicion`. */
function isDerived(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (same < 4 || /\d/.test(a)) return false;
  return same === shorter ? longer - shorter <= (shorter > 4 ? 5 : 3) : same / longer >= 0.66;
}
