import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import { toSlug } from '../domain/slug.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import type { Topic } from '../domain/topic.ts';
import { topicSchema } from '../domain/topic.ts';
import { maxBy } from '../domain/max-by.ts';
import { looseAdjectives, looseNouns } from '../english/loose-nouns.ts';
import { offices } from '../english/roles.ts';
import { stemsOf } from '../english/stems.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { isToldOn } from './is-told-on.ts';

/** A noun, or two words that end in one, and where it stands. */
interface Phrase {
  key: string;
  /** As it is most often printed. */
  text: string;
  words: number;
  sentences: Set<AccountSentence>;
  accounts: number;
}

// Read on two real stories of 35 and 39 accounts and on those of tests/fixtures/stories.

/** A phrase of so many accounts, and of this share of them, is of the story and not of one account. */
const MIN_ACCOUNTS = 2;
const MIN_SHARE = 0.12;
/** Of many accounts: what more of them name, or a larger share of all sentences, is the story itself. */
const MAX_SHARE = 0.75;
const MANY_ACCOUNTS = 8;
const MAX_SENTENCES = 0.12;
/** A noun that is mostly said of one kind or another, and of none most often, stands for unlike things: the night mode, the harbour mode. */
const OF_KINDS = 0.55;
const ONE_KIND = 0.4;
/** Two words say more than one. */
const PAIR = 3;
const MAX_TOPICS = 8;

/** Topics for a story of which no editor has named any: what most accounts speak of, each with one term. */
export function suggestTopics(sentences: AccountSentence[], tag: (text: string) => TaggedWord[]): Map<Slug, Sourced<Topic>> {
  const phrases = collectPhrases(sentences, tag);
  const open = new Set(sentences);
  const chosen: Phrase[] = [];
  const many = new Set(sentences.map(({ placed }) => placed.article)).size >= MANY_ACCOUNTS;
  // Of many accounts a single word counts where they go on with it: what is named once is named on the side.
  const counts = ({ words, sentences: told }: Phrase, sentence: AccountSentence) =>
    open.has(sentence) && (words > 1 || !many || isToldOn(sentence, sentences, (other) => told.has(other)));
  const worth = (phrase: Phrase) =>
    (phrase.words > 1 ? PAIR : 1) *
    Math.log(1 + phrase.accounts) *
    Math.log(sentences.length / phrase.sentences.size) *
    [...phrase.sentences].filter((sentence) => counts(phrase, sentence)).length;
  while (chosen.length < MAX_TOPICS) {
    const next = maxBy(
      phrases.filter((phrase) => !chosen.some((other) => isNear(phrase, other))),
      worth,
    );
    if (!next || worth(next) === 0) break;
    chosen.push(next);
    for (const sentence of next.sentences) open.delete(sentence);
  }
  return new Map(chosen.map(toTopic));
}

function toTopic({ text }: Phrase): [Slug, Sourced<Topic>] {
  const slug = toSlug(text);
  const called = text.endsWith('s') ? text : `the ${text}`;
  const value = topicSchema.parse({
    title: called.charAt(0).toUpperCase() + called.slice(1),
    question: `What do the accounts say about ${called}?`,
    terms: [text],
  });
  return [slug, { file: `topics/${slug}.yaml`, value, lineOf: () => undefined }];
}

/** One word in common: `search area` and `search`. */
function isNear(a: Phrase, b: Phrase): boolean {
  return a.key.split(' ').some((stem) => b.key.split(' ').includes(stem));
}

function collectPhrases(sentences: AccountSentence[], tag: (text: string) => TaggedWord[]): Phrase[] {
  const found = new Map<string, { texts: string[]; words: number; kinds: string[]; sentences: Set<AccountSentence> }>();
  for (const sentence of sentences)
    for (const { text, words, kind } of phrasesIn(tag(sentence.text))) {
      const key = stemsOf(text).join(' ');
      if (key.split(' ').length !== words) continue;
      const phrase = found.get(key) ?? { texts: [], words, kinds: [], sentences: new Set() };
      found.set(key, phrase);
      phrase.texts.push(text);
      if (kind !== undefined) phrase.kinds.push(kind);
      phrase.sentences.add(sentence);
    }
  const all = new Set(sentences.map(({ placed }) => placed.article)).size;
  return [...found].flatMap(([key, { texts, words, kinds, sentences: told }]): Phrase[] => {
    if (words === 1 && isOfKinds(kinds, texts.length)) return [];
    const accounts = new Set([...told].map(({ placed }) => placed.article)).size;
    if (accounts < Math.max(MIN_ACCOUNTS, MIN_SHARE * all)) return [];
    if (all >= MANY_ACCOUNTS && (accounts > MAX_SHARE * all || told.size > MAX_SENTENCES * sentences.length)) return [];
    const [text = ''] = maxBy([...Map.groupBy(texts, (one) => one).values()], (same) => same.length) ?? [];
    return [{ key, text, words, sentences: told, accounts }];
  });
}

function isOfKinds(kinds: string[], all: number): boolean {
  const most = Math.max(0, ...[...Map.groupBy(kinds, (kind) => kind).values()].map((same) => same.length));
  return kinds.length >= OF_KINDS * all && most < ONE_KIND * kinds.length;
}

const isPlain = /^\p{Ll}{3,}$/u;
const loose = new Set(looseNouns);
const looseBefore = new Set(looseAdjectives);

/** Nouns in small letters, alone, with the word before them that says of which kind, and together with it. */
function phrasesIn(words: TaggedWord[]): { text: string; words: number; kind?: string }[] {
  return words.flatMap(({ text, pos }, i) => {
    if (pos !== 'NOUN' || !isPlain.test(text) || words[i + 1]?.pos === 'NOUN' || text.match(offices)) return [];
    const before = words[i - 1];
    const kind = before && /^(?:ADJ|NOUN|PROPN)$/.test(before.pos) ? { kind: before.text.toLowerCase() } : {};
    const isPair = before && /^(?:ADJ|NOUN)$/.test(before.pos) && isPlain.test(before.text) && !looseBefore.has(before.text);
    return [
      ...(loose.has(text.replace(/s$/, '')) ? [] : [{ text, words: 1, ...kind }]),
      ...(isPair ? [{ text: `${before.text} ${text}`, words: 2 }] : []),
    ];
  });
}
