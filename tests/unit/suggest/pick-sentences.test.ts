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

it('a sentence belongs to the topic of which its account tells before and behind it', () => {
  const said = 'No call for help was heard by anybody.';
  const score = (before: string, behind: string) => {
    const { suggester } = generateFrom({
      'articles/a.txt': `Velm\n\n${before}\n\n${said}\n\n${behind}\n`,
      'articles/b.txt': 'Holm\n\nThe radar of Holm lost the ferry at noon.\n\nNets are sold at the quay of Holm.\n',
    });
    const library = buildLibrary(suggester.compared(), tagText);
    const told = library.sentences.find(({ text }) => text === said) as AccountSentence;
    return pickSentences({ title: 'The last radar contact', terms: ['radar', 'contact'] }, library).scores.get(told);
  };
  expect(score('The radar lost contact with the ferry.', 'Two radar posts sought contact all night.')).toBeGreaterThan(0);
  expect(score('Nets are sold at the quay of Velm.', 'The mill of Velm was painted green.')).toBeUndefined();
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
