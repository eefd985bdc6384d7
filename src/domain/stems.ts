/** Words that say little of what a sentence is about. */
const functionWords = new Set(
  `a about above according across add added adding adds after again against ago all almost along already also although am among an and any are around as ask asked
  asks at away back be because been before being below between both but by called came can come comes could did do does doing down during each either else even ever
  every few for from further get gets give given go goes going got had has have having he her here hers herself him himself his how however i if in instead
  into is it its itself just know last later least less let like made make makes many may me might more most much must my near neither no nor not now of off
  often on once one only onto or other others our out over own per put rather reply replied reported reports said same say saying says seem seen shall she should
  since so some still such take taken tell telling tells than that the their them themselves then there these they this those though through thus to
  today together told tomorrow too toward towards under until up upon us very via was we well went were what when where whether which while who whom whose
  why will with within without would yesterday yet you your sunday monday tuesday wednesday thursday friday saturday mr mrs ms dr dont didnt doesnt
  isnt wasnt wont cant couldnt wouldnt im ive weve were theyre thats`.split(/\s+/),
);

/** Words that news uses for one another; each group counts as its first. */
const synonyms = [
  'troops soldiers soldier troop',
  'agreement deal accord pact',
  'closed shut closure closing',
  'talks negotiations negotiation',
  'killed died dead deaths',
  'began started begin begins start starts',
  'wounded injured',
  'residents inhabitants townspeople',
  'cost costs price',
  'collapse collapsed collapses',
  'repair repairs repaired',
  'reopen reopened reopening',
  'rejected refused denied dismissed',
];

/** `The leaders' meetings were closed.` gives `leader meet clos`: what a sentence is compared by, in its order. */
export function stemsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/(?<=\p{L})\.(?=\p{L})|['’](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? [];
  return words.filter((word) => word.length > 1 && !functionWords.has(word)).map((word) => sameAs.get(word) ?? stem(word));
}

const sameAs = new Map(
  synonyms.flatMap((group) => {
    const words = group.split(' ');
    return words.map((word) => [word, stem(words[0] ?? word)] as const);
  }),
);

/** Without the ends of English words that leave its sense: plural, tense, and a last `e`. Not a dictionary's stem. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  return word
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=\p{L}{2}[^su])s$/u, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '')
    .replace(/(?<=\p{L}{3})[ei]$/u, '')
    .replace(/(\p{L})\1$/u, '$1');
}
