import { createHash } from 'node:crypto';
import { squash } from './span.ts';

/** Eight hexadecimal digits that change when a text changes; white space aside. */
export function hashText(text: string): string {
  return sha256(squash(text)).slice(0, 8);
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * A 64-bit SimHash (Charikar 2002) over words and pairs of words, as 16 hexadecimal digits:
 * texts that share most of their words differ in few bits.
 */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const features = words.flatMap((word, i) => (i === 0 ? [word] : [word, `${words[i - 1]} ${word}`]));
  const votes = new Array<number>(64).fill(0);
  for (const feature of features) {
    const bits = createHash('sha256').update(feature).digest().readBigUInt64BE();
    for (let i = 0; i < 64; i++) votes[i] = (votes[i] ?? 0) + ((bits >> BigInt(i)) & 1n ? 1 : -1);
  }
  const bits = votes.reduce((sum, vote, i) => (vote > 0 ? sum | (1n << BigInt(i)) : sum), 0n);
  return bits.toString(16).padStart(16, '0');
}

/** How many of the 64 bits of two fingerprints differ. */
export function distance(a: string, b: string): number {
  let difference = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; difference; difference &= difference - 1n) count++;
  return count;
}
