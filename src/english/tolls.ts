/** Words before the number: `rose to at least`. */
const before = '(?: (?:up|to|at|past|now|least|more|than|over|about|some|nearly|almost|around))*';
const verb =
  '(?:risen|rose|rises|climbed|climbs|reached|reaches|stands?|stood|hit|increased|grown|grew|jumped|passed|surpassed|was|is|now)';
/** Behind it, where it counts people: not `a toll of 12 crowns`. */
const behind = '(?![\\d,]*\\d)(?=[.,;:)]|$| (?:people|dead|deaths|on|by|in|as|after|with|and|from|since|while|so)\\b)';
const toll = new RegExp(
  `\\btoll\\b(?:[^;“”"]{0,150}?\\b${verb}${before}| (?:of|at)${before}) (?<count>\\d{1,3}(?:,\\d{3})*|\\d+)${behind}`,
  'u',
);

/**
 * How many have died, where a sentence gives the toll.
 *
 * @example tollIn('The toll from the storm has risen to at least 1,203.') // 1203
 */
export function tollIn(text: string): number | undefined {
  const count = toll.exec(text)?.groups?.['count'];
  return count === undefined ? undefined : Number(count.replaceAll(',', ''));
}

/** What a number of dead counts, by stem, in a sentence that tells of them. */
export const countsDead = /^(?:peopl|person|kill|dead|death|fatal)\+?$/;
export const tellsOfDead = /\b(?:killed|died|dead|deaths?|fatalities)\b/;
