import type { Document, Node } from 'yaml';
import { parseDocument, visit } from 'yaml';
import { hashText } from '../domain/hash.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { Insertion } from './insert-text.ts';
import { insertBehind, insertText } from './insert-text.ts';

/** Adds `hash:` to each pin that has none; comments, order and layout stay. What is only proposed is not confirmed yet. */
export function stampPins(text: string, { passages }: Pick<LinkedStory, 'passages'>): { text: string; count: number } {
  const inserts = stampsFor(text, parseDocument(text), passages);
  return { text: insertText(text, inserts), count: inserts.length };
}

/** The same for a file or an entry of it, as splices. */
export function stampsFor(text: string, node: Document | Node, passages: LinkedStory['passages']): Insertion[] {
  const inserts: Insertion[] = [];
  visit(node, {
    Map(_, node) {
      if ((node.has('under') || node.has('status')) && node.get('status') !== 'accepted') return visit.SKIP;
      const passage = passages.get(String(node.get('at')))?.passage.text;
      if (passage === undefined || node.has('hash')) return undefined;
      const insert = insertBehind(text, node, 'words', `hash: ${JSON.stringify(hashText(passage))}`);
      if (insert) inserts.push(insert);
      return undefined;
    },
  });
  return inserts;
}
