import { parseDocument, visit } from 'yaml';
import { hashText } from '../domain/hash.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { Insertion } from './insert-text.ts';
import { insertText } from './insert-text.ts';

/** Adds `hash:` to each pin that has none; comments, order and layout stay. What is only proposed is not confirmed yet. */
export function stampPins(text: string, { passages }: Pick<LinkedStory, 'passages'>): { text: string; count: number } {
  const inserts: Insertion[] = [];
  visit(parseDocument(text), {
    Map(_, node) {
      if (node.has('under') && node.get('status') !== 'accepted') return visit.SKIP;
      const passage = passages.get(String(node.get('at')))?.passage.text;
      const words = node.get('words', true) as { range?: [number, number, number] } | undefined;
      if (passage === undefined || !words?.range || node.has('hash')) return undefined;
      const column = words.range[0] - text.lastIndexOf('\n', words.range[0]);
      const key = node.items.find((item) => String(item.key) === 'words')?.key as { range?: [number, number, number] } | undefined;
      const indent = key?.range ? key.range[0] - text.lastIndexOf('\n', key.range[0]) - 1 : column;
      const hash = `hash: ${JSON.stringify(hashText(passage))}`;
      inserts.push({ at: endOf(text, words.range), text: node.flow ? `, ${hash}` : `\n${' '.repeat(indent)}${hash}` });
      return undefined;
    },
  });
  return { text: insertText(text, inserts), count: inserts.length };
}

/** A folded block ends with its line break, which belongs to what follows. */
function endOf(text: string, [, end]: [number, number, number]): number {
  return text[end - 1] === '\n' ? end - 1 : end;
}
