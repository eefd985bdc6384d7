import { isUtf8 } from 'node:buffer';
import { WINDOWS_1252 } from './decode-text.ts';

/** A letter of several bytes in UTF-8, as Latin 1 shows it; or a byte that is part of none. */
const sequence =
  /([\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})|[\x80-\xff]/g;

export interface MendedBytes {
  bytes: Uint8Array;
  /** Where bytes stood that are none of UTF-8. */
  strays: { byte: number; at: number; line: number }[];
}

/**
 * A file that is UTF-8 but for a few bytes, with the letters that these are in Windows-1252; nothing where it is UTF-8
 * or another encoding: there more bytes are astray than letters are whole.
 *
 * @example mendStrayBytes(bytes of 'café caf\xe9 naïve').strays // [{ byte: 0xe9, at: 9, line: 1 }]
 */
export function mendStrayBytes(bytes: Uint8Array): MendedBytes | undefined {
  if (isUtf8(bytes)) return undefined;
  const strays: MendedBytes['strays'] = [];
  let [whole, line, counted] = [0, 1, 0];
  const latin = Buffer.from(bytes).toString('latin1');
  const mended = latin.replace(sequence, (found: string, letter: string | undefined, at: number) => {
    if (letter !== undefined) {
      whole++;
      return letter;
    }
    const byte = found.charCodeAt(0);
    line += latin.slice(counted, at).split('\n').length - 1;
    counted = at;
    strays.push({ byte, at, line });
    return Buffer.from(WINDOWS_1252[byte - 0x80] ?? found).toString('latin1');
  });
  return whole > strays.length ? { bytes: Buffer.from(mended, 'latin1'), strays } : undefined;
}
