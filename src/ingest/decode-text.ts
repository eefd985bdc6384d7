/**
 * The one table of normalisation, applied once at the door. Afterwards text is exact.
 * Quotations get nothing else than this either.
 */
const table: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // line ends
  [/\r\n?|[\u2028\u2029\u0085]/g, '\n'],
  // a page that ends
  [/\n?[\f\v]\n?/g, '\n'],
  // spaces of other widths
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  // soft hyphen, zero-width and bidirectional controls, byte order marks, variation selectors on text
  [/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, ''],
  // control characters, private use, and halves of surrogate pairs
  [/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ''],
];

export function normaliseText(text: string): string {
  return table
    .reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

/**
 * Bytes to text: by byte order mark, else UTF-16 by its zeros, else UTF-8, else what a page's `<meta>` names, else
 * Windows-1252 (what older sites save). Gives `undefined` where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, 'utf-8');
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  if (isBinary(bytes)) return undefined;
  return decode(bytes, 'utf-8') ?? decode(bytes, charsetOf(bytes)) ?? decode(bytes, 'windows-1252');
}

/** What the first kilobyte of a page says in `<meta charset>` or `<meta http-equiv>`. */
function charsetOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]{1,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'windows-1252';
}

/** Every second byte of European text in UTF-16 is zero, and no other. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  sample.forEach((byte, i) => byte === 0 && (zeros[i % 2] = (zeros[i % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** A NUL byte, or more than one control character in a hundred, in what does not call itself UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
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
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, printable) : text;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has where Latin 1 has control characters; some versions of Node (22.18, 24.0) take one for the other. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function printable(control: string): string {
  return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
}
