import { stem } from 'porter2';
import { phrases, words } from './words.ts';

/** Words of which news uses one where the other would be untrue. */
const pairs = phrases(`
  north south, east west, northern southern, eastern western, northward southward, eastward westward, northerly southerly, easterly westerly,
  left right, up down, above below, before after, more fewer, more less, rise fall, rose fell, risen fallen, increase decrease, grow shrink,
  open close, begin end, start stop, start finish, win lose, won lost, buy sell, bought sold, accept reject, approve reject, arrive leave,
  join leave, enter leave, higher lower, widen narrow, alive dead, guilty innocent, convict acquit, convict charge, allow forbid, allow ban, agree refuse,
  confirm deny, support oppose, backed opposed, succeed fail, hire fire, import export, inside outside, upstream downstream`).map((pair) =>
  words(pair).map(stem),
);

const opposites = Map.groupBy(
  pairs.flatMap(([one = '', other = '']) => [
    { of: one, is: other },
    { of: other, is: one },
  ]),
  ({ of }) => of,
);

/** The stems of which this stem says the opposite: `north` for `south`. */
export function oppositesOf(stemmed: string): string[] {
  return (opposites.get(stemmed) ?? []).map(({ is }) => is);
}

const compass = /(?<!\p{L})(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))*(?:ward)?s?(?!\p{L})/gu;

/** The points of the compass that a text names: `southwest` of `to the south-west of the town`; none in names. */
export function directionsIn(text: string): string[] {
  return [...text.matchAll(compass)].map(([found]) => found.replace(/[- ]|wards?$/g, ''));
}
