import { describe, expect, it } from 'vitest';
import type { AccountSentence } from '../../../src/compare/read-account-sentences.ts';
import { tagText } from '../../../src/extract/tag-words.ts';
import { buildLibrary } from '../../../src/suggest/library.ts';
import type { Picked } from '../../../src/suggest/pick-sentences.ts';
import { keepOwn, pickSentences } from '../../../src/suggest/pick-sentences.ts';
import { generateFrom } from '../../helpers/seeds.ts';

describe('a sentence belongs to the topic that it tells', () => {
  const sentence = {} as AccountSentence;
  const picked = (score: number, terms: string[], named: string[]): Picked => ({
    scores: new Map([[sentence, score]]),
    terms: new Set(terms),
    termsIn: () => named,
    near: [],
  });

  it.each([
    ['and not to one that it is farther from', 0.5, [], 0.6, false],
    ['and to another that is as near', 0.5, [], 0.5, true],
    ['and to another whose own term it tells', 0.5, ['loan'], 0.9, true],
    ['and not to one for a term that both topics have', 0.5, ['quay'], 0.9, false],
  ])('%s', (_, score, named, other, stays) => {
    const own = keepOwn(picked(score, ['loan', 'quay'], named), [picked(other, ['quay'], ['quay'])]);
    expect(own.scores.has(sentence)).toBe(stays);
  });
});

describe('a term', () => {
  const termsIn = (text: string, others: string[], ...terms: string[]) => {
    const articles = [text, ...others].map((one, i) => [`articles/a${i}.txt`, `Velm ${i}\n\n${one}\n`]);
    const { suggester } = generateFrom(Object.fromEntries(articles) as Record<string, string>);
    const library = buildLibrary(suggester.compared(), tagText);
    const told = library.sentences.find((sentence) => sentence.text === text) as AccountSentence;
    return pickSentences({ title: 'Anything', terms }, library).termsIn(told);
  };

  it.each([
    ['is told by a sentence that speaks of it', 'Widows of the drowned wept at the quay of Velm.', ['widows'], ['widow']],
    ['is told by one that speaks of whom it names', 'Holm was brought to the quay of Velm at noon.', ['Holm'], ['holm']],
    ['is not told by one that somebody of its name tells', 'The storm had torn the roof from the mill of Velm, Holm said.', ['Holm'], []],
  ])('%s', (_, text, terms, found) => {
    expect(termsIn(text, [], ...terms)).toEqual(found);
  });

  it('that a quarter of many accounts print leads to no topic', () => {
    const others = 'nurses cooks guards clerks divers singers painters welders'
      .split(' ')
      .map((who) => `Passengers were ${who} from Holm.`);
    expect(termsIn('Passengers of the ferry waited at the quay of Velm.', others, 'passengers', 'quay')).toEqual(['quay']);
  });
});
