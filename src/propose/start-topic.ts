import { stringify } from 'yaml';
import type { Topic } from '../domain/topic.ts';

/** The file of a topic that the machine found. */
export function startTopic({ title, question, terms }: Topic): string {
  const comment = '# Found by the machine: rename it, give it a question, change its terms, or remove the file.\n';
  return comment + stringify({ title, question, terms }, { lineWidth: 110, collectionStyle: 'any' });
}
