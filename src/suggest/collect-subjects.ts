import type { StoryEntity } from '../domain/entity.ts';
import { maxBy } from '../domain/max-by.ts';
import type { Slug } from '../domain/slug.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { directions, looseAdjectives, looseAlone, looseNouns } from '../english/loose-nouns.ts';
import { pressNamed } from '../english/press.ts';
import { affected, offices, roles } from '../english/roles.ts';
import { stemsOf } from '../english/stems.ts';
import { isTold } from '../english/term-role.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';

/** What a topic may be about, a noun, two words that end in one, or a name, and where it stands. */
export interface Subject {
  key: string;
  /** As it is most often printed, with the word before it that says which: `the Saudi crown prince`. */
  text: string;
  /** What its topic looks for. */
  term: string;
  sentences: Set<AccountSentence>;
  /** The sentences that tell of it, and do not only name it on the side. */
  told: Set<AccountSentence>;
  isPair: boolean;
  /** Accounts mostly print it in a name: the hurricane is `Hurricane Velma`, and so the story itself. */
  isNamed: boolean;
  /** Somebody, and no body or thing. */
  isPerson: boolean;
  /** It stands for unlike things. */
  isVague: boolean;
}

/** A subject in a sentence. */
interface Occurrence {
  key: string;
  term: string;
  sentence: AccountSentence;
  isTold: boolean;
  isPair: boolean;
  isPerson?: boolean;
  /** The words before it: which it is (`Saudi`), and whether it is one of several. */
  owner?: string;
  hasArticle: boolean;
  /** In small letters: the word that says of which kind it is. */
  kind?: string;
}

/** A noun that is mostly said of one kind or another, and of none most often, stands for unlike things: the night mode, the harbour mode. */
const OF_KINDS = 0.55;
const ONE_KIND = 0.4;
/** What stands less often by itself stands for what it is a part of: `soil` of `soil liquefaction`, `heart rate` of `heart rate monitor`. */
const MIN_ALONE = 0.4;
/** From this share on, with an article. */
const ARTICLES = 0.3;

/** Nouns and names that a story's accounts print, each with where it stands. */
export function collectSubjects(
  sentences: AccountSentence[],
  entities: ReadonlyMap<Slug, StoryEntity>,
  tag: (text: string) => TaggedWord[],
): Subject[] {
  const headlined = new Set(sentences.flatMap(({ placed }) => placed.article.headline.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []));
  const parts = new Map<string, number>();
  const inNames = new Map<string, number>();
  const found = sentences.flatMap((sentence) => {
    const tagged = tag(sentence.text);
    for (const key of partsIn(tagged)) addTo(parts, key);
    for (const key of kindsInNames(tagged)) addTo(inNames, key);
    return [...nounsIn(tagged, sentence), ...namesIn(tagged, sentence, entities, headlined)];
  });
  const isPartOfOthers = (key: string, all: Occurrence[]) => all.length < MIN_ALONE * (all.length + (parts.get(key) ?? 0));
  return [...Map.groupBy(found, ({ key }) => key)].flatMap(([key, all]): Subject[] => {
    const [first] = all;
    if (!first) return [];
    const isVague = isPartOfOthers(key, all) || (!first.isPair && isOfKinds(all));
    const term = mostOf(all.map((one) => one.term)) ?? first.term;
    return [
      {
        ...{ key, term, text: sayText(term, all), isPair: first.isPair, isVague },
        sentences: new Set(all.map(({ sentence }) => sentence)),
        isPerson: first.isPerson ?? false,
        isNamed: (inNames.get(key) ?? 0) > all.length,
        told: new Set(all.filter((one) => one.isTold).map(({ sentence }) => sentence)),
      },
    ];
  });
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostOf(texts: string[]): string | undefined {
  return maxBy([...Map.groupBy(texts, (text) => text).values()], (same) => same.length)?.[0];
}

/** `the death toll`, as accounts mostly print it with an article; `coal ash`; `the Saudi crown prince`. */
function sayText(term: string, all: Occurrence[]): string {
  const owner = mostOf(all.flatMap((one) => one.owner ?? []));
  const isOwned = all.filter((one) => one.owner === owner).length > all.length / 2;
  const called = owner !== undefined && isOwned ? `${owner} ${term}` : term;
  const isName = /\p{Lu}/u.test(term);
  const isCounted = !term.endsWith('s') && all.some((one) => one.term.endsWith('s'));
  const isOne = !isName && (isCounted || all.filter(({ hasArticle }) => hasArticle).length > ARTICLES * all.length);
  return isOne ? `the ${called}` : called;
}

function isOfKinds(occurrences: Occurrence[]): boolean {
  const all = occurrences.filter(({ kind }) => kind === undefined || !looseBefore.has(kind));
  const kinds = all.flatMap(({ kind }) => kind ?? []);
  const most = Math.max(0, ...[...Map.groupBy(kinds, (kind) => kind).values()].map((same) => same.length));
  return kinds.length >= OF_KINDS * all.length && most < ONE_KIND * kinds.length;
}

const isPlain = /^\p{Ll}{3,}$/u;
const loose = new Set(looseNouns);
const tellers = new Set(roles.filter((role) => !affected.has(role)));
const looseBefore = new Set([...looseAdjectives, ...directions]);

/** The word itself or its singular. */
function isListed(noun: string, list: Set<string>): boolean {
  return [noun, noun.replace(/s$/, ''), noun.replace(/es$/, ''), noun.replace(/ies$/, 'y')].some((form) => list.has(form));
}

/** Nouns in small letters, alone, with the word before them that says of which kind, and together with it. */
function nounsIn(tagged: TaggedWord[], sentence: AccountSentence): Occurrence[] {
  return tagged.flatMap(({ text, pos }, i) => {
    if (pos !== 'NOUN' || !isPlain.test(text) || tagged[i + 1]?.pos === 'NOUN' || text.match(offices)) return [];
    const before = tagged[i - 1];
    const kind = before && /^(?:ADJ|NOUN|PROPN)$/.test(before.pos) ? { kind: before.text.toLowerCase() } : {};
    const isOfKind = before && /^(?:ADJ|NOUN)$/.test(before.pos) && isPlain.test(before.text);
    // `the east coast` is neither, nor is `the coast` of it.
    if (isOfKind && directions.includes(before.text)) return [];
    const isLoose = isListed(text, loose);
    const isPair = isOfKind && !looseBefore.has(before.text) && (!isLoose || isListed(text, looseAlone));
    const toOccurrence = (from: number): Occurrence[] => {
      const term = tagged.slice(from, i + 1).map((word) => word.text);
      const stems = stemsOf(term.join(' '));
      if (stems.length < term.length) return [];
      const told = isTold(tagged, from, i + 1);
      return [
        { ...{ key: stems.join(' '), term: term.join(' '), sentence, isTold: told, isPair: term.length > 1 }, ...whichIn(tagged, from) },
      ];
    };
    return [
      ...(isLoose || tellers.has(text) ? [] : toOccurrence(i).map((one) => ({ ...one, ...kind }))),
      ...(isPair ? toOccurrence(isCompound(tagged, i - 2) ? i - 2 : i - 1) : []),
    ];
  });
}

/** Whether one more noun goes before two that stand together: `heart` of `heart rate monitor`. */
function isCompound(tagged: TaggedWord[], at: number): boolean {
  return [at, at + 1].every((i) => tagged[i]?.pos === 'NOUN' && isPlain.test(tagged[i].text));
}

/** Nouns that say of what kind another is, one or two: `heart` and `heart rate` of `heart rate monitor`. */
function partsIn(tagged: TaggedWord[]): string[] {
  return tagged.flatMap(({ text, pos }, i) => {
    if (pos !== 'NOUN' || tagged[i + 1]?.pos !== 'NOUN') return [];
    const before = tagged[i - 1];
    return [...stemsOf(text), ...(before && /^(?:ADJ|NOUN)$/.test(before.pos) ? [stemsOf(`${before.text} ${text}`).join(' ')] : [])];
  });
}

/** Nouns in a name, of which it says the kind: `hurricane` of `Hurricane Velma`. */
function kindsInNames(tagged: TaggedWord[]): string[] {
  return tagged.flatMap(({ text, pos }, i) =>
    pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(text) && [tagged[i - 1], tagged[i + 1]].some((beside) => beside?.pos === 'PROPN')
      ? stemsOf(text)
      : [],
  );
}

function whichIn(tagged: TaggedWord[], from: number): Pick<Occurrence, 'owner' | 'hasArticle'> {
  const before = tagged[from - 1];
  const owner = before && /^(?:PROPN|ADJ)$/.test(before.pos) && /^\p{Lu}\p{Ll}+$/u.test(before.text) ? { owner: before.text } : {};
  let first = from;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tagged[first - 1]?.pos ?? '')) first--;
  return { ...owner, hasArticle: /^(?:the|an?)$/i.test(tagged[first - 1]?.text ?? '') };
}

/** People and organisations that a headline names, those who publish the accounts aside. */
function namesIn(
  tagged: TaggedWord[],
  sentence: AccountSentence,
  entities: ReadonlyMap<Slug, StoryEntity>,
  isHeadlined: Set<string>,
): Occurrence[] {
  return sentence.entities.flatMap((id) => {
    const entity = entities.get(id);
    if (!entity || entity.kind === 'place' || pressNamed(entity.name)) return [];
    const last = entity.name.slice(entity.name.lastIndexOf(' ') + 1);
    const at = tagged.findIndex(({ text }) => text === last);
    const told = at >= 0 && isTold(tagged, at, at + 1);
    if (!isHeadlined.has(last)) return [];
    const key = stemsOf(entity.name).join(' ');
    return [{ key, term: entity.name, sentence, isTold: told, isPair: false, isPerson: entity.kind === 'person', hasArticle: false }];
  });
}
