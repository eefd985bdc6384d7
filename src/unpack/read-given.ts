import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';
import { MAX_GIVEN } from './unpacked.ts';

/**
 * The bytes of a file, or of standard input where its name is a dash.
 *
 * @throws Refusal where there are more than somebody can mean
 */
export async function readGiven(name: string): Promise<Uint8Array> {
  if (name !== '-') return (await stat(name)).size > MAX_GIVEN ? refuse(name) : readFile(name);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_GIVEN) refuse('What was given');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuse(name: string): never {
  throw new Refusal(`${name} has more than ${MAX_GIVEN / 1_000_000} MB. Save the pages that you mean one by one.`);
}
