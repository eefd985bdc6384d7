import { stringify } from 'yaml';
import type { Topic } from '../domain/topic.ts';

/** The file of a topic that the machine found, with a question as a comment: it has no effect until an editor uncomments it. */
export function startTopic({ title, terms }: Topic): string {
  const about = title.toLowerCase() === terms[0] ? terms[0] : title.replace(/^The /, 'the ');
  const question = stringify({ question: `What do the accounts tell of ${about}?` }, { lineWidth: 0 });
  return `# Found by the machine: rename it, give it a question, change its terms, or remove the file.
${stringify({ title })}# ${question}${stringify({ terms }, { lineWidth: 110, collectionStyle: 'any' })}`;
}
