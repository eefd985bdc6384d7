import { hash } from 'node:crypto';
import { squash } from './span.ts';

/** Eight hexadecimal digits that change when a text changes; white space aside. */
export function hashText(text: string): string {
  return sha256(squash(text)).slice(0, 8);
}

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data);
}

/**
 * A 64-bit SimHash (Charikar 2002) over words and pairs of words, as 16 hexadecimal digits:
 * texts that share most of their words differ in few bits.
 */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const votes = new Int32Array(64);
  const vote = (feature: string) => {
    const digest = hash('sha256', feature, 'buffer');
    for (let bit = 0; bit < 64; bit++) votes[bit] = (votes[bit] ?? 0) + (((digest[7 - (bit >> 3)] ?? 0) >> (bit & 7)) & 1 ? 1 : -1);
  };
  words.forEach((word, i) => {
    vote(word);
    if (i > 0) vote(`${words[i - 1]} ${word}`);
  });
  return votes
    .reduce((bits, count, i) => (count > 0 ? bits | (1n << BigInt(i)) : bits), 0n)
    .toString(16)
    .padStart(16, '0');
}

/** How many of the 64 bits of two fingerprints differ. */
export function distance(a: string, b: string): number {
  const difference = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  return difference.toString(2).replaceAll('0', '').length;
}
