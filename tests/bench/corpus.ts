/** Words that the invented articles are made of; the story they tell is none. */
const people = ['Lena Okafor', 'Tomas Varga', 'Ines Quill', 'Rafael Brandt', 'Maud Selby', 'Piotr Lind', 'Aisha Noor', 'Hugo Marten'];
const titles = ['Mayor', 'Sen.', 'Gov.', 'Dr.', 'Ms.', 'Secretary'];
const verbs = ['said', 'told reporters', 'added', 'wrote in a statement', 'argued', 'warned'];
const nouns = ['bridge', 'ferry', 'harbour', 'market', 'council', 'river', 'budget', 'school', 'station', 'valley'];
const actions = [
  'will open',
  'was closed',
  'needs repair',
  'cost too much',
  'divides the town',
  'has waited long enough',
  'cannot be moved',
];
const days = [
  'on Monday',
  'last week',
  'on Oct. 6',
  'in March 2019',
  'since January',
  'within the next two weeks',
  'today',
  'two years ago',
];
const amounts = ['more than 30 boats', 'about $4 million', '12 percent of the budget', 'nearly three hours', 'at least 1,400 people'];

/**
 * Articles of some 700 words with quotations, names, dates and figures, the same for the same seed; every fifth
 * quotation is one that other articles print too.
 *
 * @example makeCorpus(1000, 7)[0] // 'Bridge will open, Okafor says\n\n…'
 */
export function makeCorpus(count: number, seed: number): string[] {
  const random = randomOf(seed);
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const clause = () => `the ${pick(nouns)} ${pick(actions)}`;
  const story = Array.from(
    { length: Math.max(5, count / 10) },
    () => `We know that ${clause()}, and ${clause()}, and nobody in the ${pick(nouns)} can say why`,
  );
  const quote = () =>
    random() < 0.2
      ? pick(story)
      : `I think ${clause()} because ${clause()} ${pick(days)}, and ${clause()} near the ${pick(nouns)} of ${pick(people)}`;
  const paragraph = () => {
    const [person, title] = [pick(people), pick(titles)];
    const surname = person.split(' ')[1] ?? '';
    return [
      `${title} ${person} met ${pick(people)} ${pick(days)}, when ${clause()} and ${pick(amounts)} were counted.`,
      `“${quote()},” ${surname} ${pick(verbs)}. “It is so.”`,
      `He ${pick(verbs)} that ${clause()}, and called it “a ${pick(nouns)} of ${pick(nouns)} and ${pick(nouns)}.”`,
      `According to ${pick(people)}, ${clause()} ${pick(days)}.`,
    ].join(' ');
  };
  return Array.from({ length: count }, () =>
    [`The ${pick(nouns)} ${pick(actions)}, ${pick(people)} says`, ...Array.from({ length: 10 }, paragraph)].join('\n\n'),
  );
}

/** Numbers from 0 to 1 (mulberry32, by Tommy Ettinger, public domain). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
