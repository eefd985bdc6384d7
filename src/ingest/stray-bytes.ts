import { isUtf8 } from 'node:buffer';
import { charsetOf, WINDOWS_1252 } from './decode-text.ts';

/** A letter of several bytes in UTF-8, as Latin 1 shows it; or a byte that is part of none. */
const sequence =
  /([\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})|[\x80-\xff]/g;

/** Letters of UTF-8 that no text of Windows-1252 holds: `Ã©`, `Â` before a sign, and those of three bytes or more. */
const sure = /^(?:[\xc2\xc3][\xa0-\xbf]|[\xe0-\xf4][\x80-\xbf]{2,3})$/;

export interface MendedBytes {
  bytes: Uint8Array;
  /** What most of the file is in. */
  mostly: 'UTF-8' | 'Windows-1252';
  /** Where the first byte of a letter stands that is in the other. */
  strays: { byte: number; at: number; line: number }[];
}

/**
 * A file of two encodings, each letter in its own: UTF-8 with letters of Windows-1252, or the other way round. Nothing where
 * it is all in one encoding, or names another.
 *
 * @example mendStrayBytes(bytes of 'café caf\xe9 naïve').strays // [{ byte: 0xe9, at: 9, line: 1 }]
 */
export function mendStrayBytes(bytes: Uint8Array): MendedBytes | undefined {
  if (isUtf8(bytes) || bytes.includes(0)) return undefined;
  const latin = Buffer.from(bytes).toString('latin1');
  const letters = [...latin.matchAll(sequence)];
  const whole = letters.filter(([, letter]) => letter !== undefined).length;
  const isMostlyUtf8 = whole > letters.length - whole;
  const isOfUtf8 = (letter: string | undefined) => letter !== undefined && (isMostlyUtf8 || sure.test(letter));
  const astray = letters.filter(([, letter]) => isOfUtf8(letter) !== isMostlyUtf8);
  if (!isMostlyUtf8 && (astray.length === 0 || !isWestern(charsetOf(bytes)))) return undefined;
  const mended = latin.replace(sequence, (found, letter: string | undefined) => (isOfUtf8(letter) ? found : toUtf8(found)));
  return { bytes: Buffer.from(mended, 'latin1'), mostly: isMostlyUtf8 ? 'UTF-8' : 'Windows-1252', strays: placesIn(latin, astray) };
}

/** Bytes of Windows-1252 as those of UTF-8. */
function toUtf8(latin: string): string {
  const text = [...latin].map((char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char).join('');
  return Buffer.from(text).toString('latin1');
}

function placesIn(latin: string, found: RegExpExecArray[]): MendedBytes['strays'] {
  let [line, counted] = [1, 0];
  return found.map(({ 0: text, index: at }) => {
    line += latin.slice(counted, at).split('\n').length - 1;
    counted = at;
    return { byte: text.charCodeAt(0), at, line };
  });
}

function isWestern(charset: string): boolean {
  return /^(?:windows-1252|iso-8859-1|latin1|utf-?8)$/i.test(charset);
}
