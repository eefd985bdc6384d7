import { hash } from 'node:crypto';
import { addTo } from './add-to.ts';
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

/** A fingerprint in two halves, to be compared many times. */
export type Bits = readonly [high: number, low: number];

export function bitsOf(print: string): Bits {
  const digits = print.padStart(16, '0');
  return [parseInt(digits.slice(0, 8), 16), parseInt(digits.slice(8), 16)];
}

/** How many of the 64 bits of two fingerprints differ. */
export function distance([a, b]: Bits, [c, d]: Bits): number {
  return ones(a ^ c) + ones(b ^ d);
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Finds, of many fingerprints, the places of those that differ from one in fewer bits than there are bands, in order.
 * Where so few bits differ, one of the bands is the same: only those that share a band are compared.
 */
export function buildPrintFinder(prints: Bits[], bands: number): (print: Bits) => number[] {
  const width = Math.floor(32 / Math.ceil(bands / 2));
  const bandsOf = (print: Bits) =>
    print.flatMap((half, side) =>
      Array.from({ length: Math.floor(32 / width) }, (_, i) => `${side}${i}:${(half >>> (i * width)) & (2 ** width - 1)}`),
    );
  const byBand = new Map<string, Set<number>>();
  for (const [place, print] of prints.entries()) for (const band of bandsOf(print)) addTo(byBand, band, place);
  return (print) => {
    const places = new Set(bandsOf(print).flatMap((band) => [...(byBand.get(band) ?? [])]));
    return [...places].filter((place) => distance(print, prints[place] ?? print) < bands).sort((a, b) => a - b);
  };
}
