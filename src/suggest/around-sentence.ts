import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { passagesOf } from '../domain/article.ts';
import { wordsOf } from '../domain/words.ts';
import { codeOf } from '../english/lexicon.ts';
import { isLight } from '../english/light-words.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import {
  answersOther,
  contradicts,
  countsAll,
  deniesGuilt,
  expects,
  judgement,
  overturns,
  turns,
  turnsSince,
} from '../english/sentence-before.ts';
import { hasSign } from '../english/signs.ts';
import { stemsOf } from '../english/stems.ts';
import type { Library } from './library.ts';
import { nearSentences } from './library.ts';

/** In words, of what only leads to a question. */
const SHORT = 8;
/** No answer has more sentences. */
const LONGEST_ANSWER = 12;
/** What has a name and a version: `Port OS 5.0 brings`. */
const versioned = /^(?:The )?((?:\p{L}{0,12}\p{Lu}\p{L}{0,12} ){1,3})\d+\.\d+\b/u;
/** In letters, of a line that is no paragraph. */
const LONGEST_LINE = 60;
/** `40 percent fewer boats than expected`. */
const comparison = /(?<![\d.,])(\d[\d.,]*) ?(?:%|percent\b|per cent\b|times\b)(?: as)? (\p{Ll}+)\b[^,.;]{0,80}?\bthan ([^,.;]+)/u;

/** Whether the next sentence of its account tells what became of it. */
export function isOverturned(sentence: AccountSentence, library: Library): boolean {
  return hasSign(overturns, textBehind(sentence, library));
}

/** Whether the next sentence denies it, counts all of what it counts a part of, answers it as another’s word, or sets what came against what was to come, or what is so against what its writer thinks. */
export function isTakenBack(sentence: AccountSentence, library: Library): boolean {
  const told = outsideQuotations(sentence.text);
  const behind = textBehind(sentence, library);
  if (hasSign(contradicts, behind) || answersOther(behind, sentence.text)) return true;
  return (
    countsAll(behind, told) ||
    turnsSince(behind) ||
    deniesGuilt(behind, told) ||
    (expects.test(told) && isTurned(sentence, library)) ||
    (judgement.test(told) && isTurnedSoon(sentence, library))
  );
}

/** Whether the next sentence sets something against it: `Velm had taken no help. But it has taken some now.` */
export function isTurned(sentence: AccountSentence, library: Library): boolean {
  return turns.test(textBehind(sentence, library));
}

/** The same of the sentence behind that too: `A letter suggests a ruin. Dunn calls it one. Yet boats use it.` */
function isTurnedSoon(sentence: AccountSentence, library: Library): boolean {
  const next = library.sentences[sentence.index + 1];
  return isTurned(sentence, library) || (next?.placed.article === sentence.placed.article && isTurned(next, library));
}

function textBehind({ index, placed }: AccountSentence, { sentences }: Library): string {
  const next = sentences[index + 1];
  return next?.placed.article === placed.article ? next.text : '';
}

/** Whether it is a few words before a question in its passage, as the heading of an answer has them: `500 crowns is not much. Can owners expect more?` */
export function leadsToQuestion({ text, end, placed }: AccountSentence): boolean {
  return wordsOf(text).length <= SHORT && /^[^.!?]+\?/.test(placed.passage.text.slice(end));
}

/** Whether a question stands before it, or opens its passage: its answer is of what was asked, `if it had sunk in Velm`. */
export function answersQuestion({ index, start, placed }: AccountSentence, { sentences }: Library): boolean {
  const { passage, article } = placed;
  const before = passage.text.slice(0, start);
  const last = sentences[index - 1];
  // What is so `if it had sunk in Velm` is not, however far the answer goes on.
  const answersIf = (from: number): boolean => {
    for (let at = from - 1; at > from - LONGEST_ANSWER && sentences[at]?.placed.article === article; at--)
      if (sentences[at]?.text.endsWith('?')) return /\bif\b/.test(sentences[at]?.text ?? '');
    return false;
  };
  const isAsked = start === 0 && last?.placed.article === article && last.text.endsWith('?');
  return isAsked || answersIf(index) || /\?["”’]?\s*$/.test(before) || /^[^.!?"“”]*\?\s/.test(before);
}

/** Whether the sentence before it says `if`, and this one what will be then. */
export function followsIf({ index, placed, text }: AccountSentence, { sentences }: Library): boolean {
  const before = sentences[index - 1];
  return (
    before?.placed.article === placed.article &&
    /^(?:(?:But|And|So),? )?(?:(?:If|Unless)\b[^,]*,|Should\b.*\b(?:will|would)\b)/.test(before.text) &&
    /\b(?:will|would)\b/.test(outsideQuotations(text)) &&
    !/\b(?:if|unless)\b/i.test(text)
  );
}

/** Whether its passage begins with a version of another thing than the story’s, of which it goes on to tell without that name or the story’s. */
export function goesOnFromVersion(sentence: AccountSentence, { kinds }: Library): boolean {
  const { text, start, placed } = sentence;
  const named = wordsOf(versioned.exec(placed.passage.text)?.[1] ?? '');
  if (start === 0 || named.length === 0 || kinds.namesStory(sentence)) return false;
  return !named.some((word) => kinds.isStoryName(word) || wordsOf(text).includes(word));
}

/** Whether it stands below a line with an hour, in a chronology: `12:41 a.m.`, `The ferry leaves Velm`. */
export function standsUnderHour({ placed }: AccountSentence): boolean {
  const passages = passagesOf(placed.article);
  const line = passages[passages.indexOf(placed.passage) - 1]?.text ?? '';
  return line.length < LONGEST_LINE && /(?:^|\s)\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?$/i.test(line);
}

/** Says that something follows, or names somebody: `Mr Dunn argued that`, `Ada Quill said`. */
const saysWho = /\b(?:that|this|following|follows)$|^(?!(?:What|How|Why|Who|When|Where)\b)\S+ [^.!?]*\p{Lu}/u;

/** Whether it is a point of a list below a line that says who says all of it: `Dunn argued that:`, `· The ferry is old.` */
export function standsUnderSpeaker({ placed }: AccountSentence): boolean {
  const { blocks } = placed.article;
  const at = blocks.findIndex((block) => block.type === 'list' && block.items.includes(placed.passage));
  const above = blocks[at - 1];
  // A heading is kept without its colon: `What experts say` is another.
  const line =
    above?.type === 'passage' ? above.passage.text : above?.type === 'heading' && saysWho.test(above.text) ? `${above.text}:` : '';
  const verb = /(?<!\p{L})(\p{L}{1,20})(?: that| this| the following| as follows)?:$/u.exec(line)?.[1] ?? '';
  return codeOf(verb) === 'V';
}

/** Whether another account has its figure, of other things: `40 percent fewer than expected`, `40 percent fewer than last year`. */
export function isComparedOtherwise(sentence: AccountSentence, library: Library): boolean {
  const own = comparisonIn(sentence.text);
  if (!own) return false;
  return nearSentences(sentence, library).some((other) => {
    const others = other.placed.article === sentence.placed.article ? undefined : comparisonIn(other.text);
    return others?.figure === own.figure && !others.than.some((stem) => own.than.includes(stem));
  });
}

function comparisonIn(text: string): { figure: string; than: string[] } | undefined {
  const [, number, direction, than = ''] = comparison.exec(text) ?? [];
  if (number === undefined) return undefined;
  const words = than.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { figure: `${number} ${direction}`, than: words.filter((word) => !isLight(word)).flatMap(stemsOf) };
}
