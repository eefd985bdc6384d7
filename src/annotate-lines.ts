import { once } from 'node:events';
import { buildAnnotator } from './annotate.ts';
import type { Entity } from './domain/entity.ts';

/** Reads articles line by line, and writes what was read of each as soon as it has been. */
export async function annotateLines(input: NodeJS.ReadStream, output: NodeJS.WriteStream, entities: Entity[]): Promise<void> {
  const annotate = buildAnnotator(entities);
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(annotate(line))}\n`)) await once(output, 'drain');
  }
}

/** Lines end at line feeds alone: inside its strings, JSON may hold the other separators that `readline` ends lines at. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...lines] = chunk.split('\n');
    begun.push(first);
    if (lines.length === 0) continue;
    yield begun.join('');
    begun = lines.splice(-1);
    yield* lines;
  }
  yield begun.join('');
}
