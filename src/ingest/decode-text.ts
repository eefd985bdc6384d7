/** Scripts in which a joiner changes how the letters beside it are written, or what the word is. */
const joining = 'Arab Beng Deva Gujr Guru Khmr Knda Mand Mlym Mong Mymr Nkoo Orya Rohg Sinh Syrc Taml Telu Tibt'
  .split(' ')
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');
/**
 * Invisible characters that belong to what is printed: a joiner behind a letter of those scripts or between two pictures,
 * what chooses a picture's or an ideograph's form, a keycap, the letters of a regional flag.
 */
const needed = [
  String.raw`(?<=[${joining}])[\u200c\u200d]`,
  String.raw`(?<=[\p{ExtPict}\p{EMod}]\ufe0f?)\u200d(?=\p{ExtPict})`,
  String.raw`(?<=[\p{ExtPict}\p{RI}\p{Sm}\p{So}\p{Script=Han}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=\p{Script=Mong})[\u180b-\u180d\u180f]`,
  String.raw`(?<=[\d#*])\ufe0f(?=\u20e3)`,
  String.raw`(?<=\u{1f3f4})[\u{e0020}-\u{e007e}]{1,6}\u{e007f}`,
].join('|');

/**
 * The one table of normalisation, applied once at the door. Afterwards text is exact.
 * Quotations get nothing else than this either.
 */
const table: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // line ends
  [/\r\n?|[\u2028\u2029\u0085]/g, '\n'],
  // a page that ends
  [/\n?[\f\v]\n?/g, '\n'],
  // spaces of other widths, and what looks like one
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\t]/g, ' '],
  // control characters, private use, and halves of surrogate pairs
  [/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ''],
  // soft hyphens, marks and overrides of direction, joiners, fillers, tags: all that is invisible and not needed
  [new RegExp(String.raw`(${needed})|[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]`, 'gu'), '$1'],
];

export function normaliseText(text: string): string {
  return table
    .reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

/** The same for every text in data that was parsed: an escape or a reference can name what the file itself does not hold. */
export function normaliseData(data: unknown): unknown {
  if (typeof data === 'string') return normaliseText(data);
  if (Array.isArray(data)) return data.map(normaliseData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [normaliseText(key), normaliseData(value)]));
}

/**
 * Bytes to text: by byte order mark, else UTF-16 by its zeros, else UTF-8, else what a page's `<meta>` names, else
 * Windows-1252 (what older sites save). Gives `undefined` where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const sure = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (sure) return decodeAs(bytes, sure);
  if (isBinary(bytes)) return undefined;
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, charsetOf(bytes)) ?? decodeAs(bytes, 'windows-1252');
}

/** A NUL byte, or more than one control character in a hundred, in what does not call itself UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  if (markedEncoding(bytes)?.startsWith('utf-16')) return false;
  const sample = bytes.subarray(0, 65_536);
  return sample.includes(0) || sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length > sample.length / 100;
}

function markedEncoding([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** Every second byte of European text in UTF-16 is zero, and no other. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1024);
  const zerosAt = (side: number) => sample.filter((byte, i) => byte === 0 && i % 2 === side).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.min(even, odd) > 0 || Math.max(even, odd) <= sample.length * 0.35) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** What the first kilobyte of a page says in `<meta charset>` or `<meta http-equiv>`. */
export function charsetOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]{1,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'windows-1252';
}

/** Nothing where the bytes are no text in this encoding, or nobody knows it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
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
