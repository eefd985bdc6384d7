/**
 * The stories that tests read. No test reads `seeds/`, nor `content/` and `dist/`, which come from it: whatever an editor
 * writes there, the tests of the generator stay as they are.
 */

/** Five reports with everything that an editor can add: `seeds/` as it once was. */
export const fullStory = 'tests/fixtures/stories/american-troops';

/** Two short invented reports with one topic, to tamper with. */
export const smallStory = 'tests/fixtures/story';

/** What tests look for in the full story: a story that takes its place changes this, `fixtures/gold/` and `search/queries.yaml`. */
export const known = {
  /** A topic whose claims rest on several accounts and name people and other topics. */
  topic: { slug: 'nato-stance', title: 'NATO’s stance' },
  /** An article with passages to link to; a person whom every account quotes. */
  article: 'no-us-peacekeepers',
  person: { slug: 'donald-trump', name: 'Donald Trump' },
  /** Words that a passage of several accounts holds, one after the other. */
  phrase: 'boots on the ground',
  /** A word of every account, and one of a quotation that accounts print differently. */
  word: 'troops',
  quoted: 'assurance',
  /** Somebody, as readers may type the name: in another language, with a slip, in another script. */
  typedName: { as: ['Selenskyj', 'zelenksy', 'Зеленський'], name: 'Volodymyr Zelensky' },
  /** A question, and the title of the topic that answers it; words of which no page has all. */
  asked: { type: 'will us troops go to ukraine', topic: 'American troops and support' },
  apart: ['Anchorage', 'Druzhkivka'],
  /** A word of a topic's title, with a slip. */
  slip: { typed: 'guarentees', meant: 'guarantees', title: 'Security guarantees' },
} as const;
