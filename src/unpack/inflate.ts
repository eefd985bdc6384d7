import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { Unfit } from './unpacked.ts';

type Inflate = (bytes: Uint8Array, bound: { maxOutputLength: number }) => Uint8Array;

const inflaters: Record<string, Inflate> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  // What HTTP calls deflate has a head of its own, and some servers leave it out.
  deflate: (bytes, bound) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, bound) : inflateRawSync(bytes, bound)),
};

/**
 * Bytes without the compression that HTTP or a file's name gives them.
 *
 * @param most bytes that may come of it
 * @throws Unfit where more would, or they are not compressed so
 */
export function inflate(bytes: Uint8Array, encoding: string, most: number): Uint8Array {
  const inflater = inflaters[encoding];
  if (!inflater) throw new Unfit(`is compressed as "${encoding}", which is not read here. Save it without.`);
  try {
    return inflater(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unfit(`holds too much: more than ${Math.floor(most / 1_000_000)} MB when it is unpacked. Save the pages one by one.`);
    throw new Unfit('cannot be unpacked: it is damaged or was cut off. Save it again.');
  }
}
