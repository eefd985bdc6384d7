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

/** Of the dead and the lost, as they were counted until then, whatever day stands beside it. */
export const isTollSoFar =
  /\b(?:has|have) (?:now |already |so far )?(?:killed|claimed|displaced|left (?:at least|more than|some|about) \d)/;

const someNumber =
  '(?:(?<![\\p{L}\\p{N}])\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?)\\b)';
const victims =
  '\\b(?:kill(?:ed|s|ing)|dead|die[ds]?|dying|deaths?|tolls?|fatalities|injur(?:ed|ies|ing)|wounded|missing|displaced|rescued|homeless)\\b';
/** What only grows from one account to the next: `nine people were killed`, `a toll of 40`. */
export const countsVictims = new RegExp(`${someNumber}[^,;]{0,40}?${victims}|${victims}[^,;]{0,40}?${someNumber}`, 'iu');
