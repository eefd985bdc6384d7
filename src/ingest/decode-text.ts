/**
 * The one table of normalisation, applied once at the door. Afterwards text is exact.
 * Quotations get nothing else than this either.
 */
const table: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // line ends
  [/\r\n?|[\u2028\u2029\u0085]/g, '\n'],
  // spaces of other widths
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  // soft hyphen, zero-width and bidirectional controls, byte order marks, variation selectors on text
  [/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, ''],
  // control characters, private use, and halves of surrogate pairs
  // eslint-disable-next-line no-control-regex -- they are what is removed
  [/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ''],
];

export function normaliseText(text: string): string {
  return table.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text).normalize('NFC');
}

/**
 * Bytes to text: by byte order mark, else UTF-8, else Windows-1252 (what older sites save).
 * Gives `undefined` where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, 'utf-8');
  if (isBinary(bytes)) return undefined;
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252');
}

/** A NUL byte, or more than one control character in a hundred. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  }
  return controls > sample.length / 100;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
