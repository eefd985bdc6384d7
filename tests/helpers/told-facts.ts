import type { AccountSentence } from '../../src/compare/read-account-sentences.ts';
import type { SharedFact } from '../../src/compare/group-facts.ts';
import { buildTermSpace, cosine } from '../../src/domain/term-space.ts';
import { generateFrom } from './seeds.ts';

/** What the accounts have beside the sentences that are compared, so that common words are common and rare ones rare. */
const background = [
  'Rain fell on the valley for three days and the river rose. The council met in the evening. People went home by bus.',
  'The mayor thanked the fire service. The school had been a shelter since the evening. Water stood in the streets of the old town.',
  'Farmers counted their losses. The bridge was closed to cars, and the council asked people to stay at home.',
  'The dam was built by the county. Its engineers were on site during the night. The flood was the third in ten years.',
];

/** The sentences as accounts of one story would print them, one each, with what was read in them. */
export function tellEach(entities: unknown, told: string[]): { sentences: AccountSentence[]; likeness: number[][]; facts: SharedFact[] } {
  const texts: Record<string, string> = { 'entities.yaml': JSON.stringify(entities) };
  for (const [i, sentence] of told.entries())
    texts[`articles/account-${i}.txt`] =
      `Flood in the valley, report ${i}\n\nPublished: 10 March 2025\n\n${sentence}\n\n${background[i % background.length]}\n`;
  const { suggester } = generateFrom(texts);
  const { sentences: all, facts } = suggester.compared();
  const space = buildTermSpace(all.map(featuresOf));
  const sentences = told.map((words, i) => {
    const sentence = all.find(({ text, placed }) => placed.article.file.endsWith(`account-${i}.txt`) && words.startsWith(text));
    if (!sentence) throw new Error(`not read as a sentence: ${words}`);
    return sentence;
  });
  const vectors = sentences.map((sentence) => space.toVector(featuresOf(sentence)));
  return { sentences, likeness: vectors.map((a) => vectors.map((b) => cosine(a, b))), facts };
}

function featuresOf({ bare, entities }: AccountSentence): string[] {
  return [...bare, ...entities.map((id) => `@${id}`)];
}
