import type { ComparedAccounts } from '../../src/compare/compare-accounts.ts';
import { generateFrom } from './seeds.ts';

/** What the accounts have beside the sentences that are compared, so that common words are common and rare ones rare. */
const background = [
  'Rain fell on the valley for three days and the river rose. The council met in the evening. People went home by bus.',
  'The mayor thanked the fire service. The school had been a shelter since the evening. Water stood in the streets of the old town.',
  'Farmers counted their losses. The bridge was closed to cars, and the council asked people to stay at home.',
  'The dam was built by the county. Its engineers were on site during the night. The flood was the third in ten years.',
];

/** The sentences as accounts of one story would print them, one each, with what was found when they were compared. */
export function tellEach(entities: unknown, told: string[], written: string[] = []): ComparedAccounts {
  const texts: Record<string, string> = { 'entities.yaml': JSON.stringify(entities) };
  for (const [i, sentence] of told.entries())
    texts[`articles/account-${i}.txt`] =
      `Flood in the valley, report ${i}\n\nPublished: ${written[i] ?? '10 March 2025'}\n\n${sentence}\n\n${background[i % background.length]}\n`;
  const compared = generateFrom(texts).suggester.compared();
  const sentences = told.map((words, i) => {
    const sentence = compared.sentences.find(
      ({ text, placed }) => placed.article.file.endsWith(`account-${i}.txt`) && words.startsWith(text),
    );
    if (!sentence) throw new Error(`not read as a sentence: ${words}`);
    return sentence;
  });
  return { ...compared, sentences };
}
