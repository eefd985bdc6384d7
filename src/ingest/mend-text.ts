import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { WINDOWS_1252 } from './decode-text.ts';

const entity = String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});`;
const byte = `[\u0080-\u00bf${WINDOWS_1252.replace(/[\u0080-\u009f]/g, '')}]`;
/** UTF-8 read as Windows-1252: `cafÃ©`; the last byte of ” is no character there, and often gone, that of a space or à is one. */
const misread = `[\u00c2-\u00df]${byte}|[\u00e0-\u00ef]${byte}{2}|[\u00f0-\u00f4]${byte}{3}|â€"?|[ÂÃ] `;
/** What nobody writes: `â€œ`, and `Ã©` beside a small letter. */
const surelyMisread = new RegExp(String.raw`â[€\u0080]${byte}|\p{Ll}Ã[\u00a0-\u00bf]|Ã[\u00a0-\u00bf]\p{Ll}`, 'u');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The places of a text to be mended, in one group: what was misread, if that is sure, and, in a text without markup, entities. */
export function brokenParts(text: string, hasMarkup = false): RegExp {
  const parts = [...(hasMarkup ? [] : [entity]), ...(surelyMisread.test(text) ? [misread] : [])];
  return new RegExp(`(${parts.join('|') || '(?!)'})`, 'gu');
}

/** @example mendText('&ldquo;Go&rdquo; to the cafÃ©') // '“Go” to the café' */
export function mendText(text: string, hasMarkup = false): string {
  return text.replace(brokenParts(text, hasMarkup), mendPart);
}

/** A mended part never breaks a line, so that lines keep their numbers. */
export function mendPart(part: string): string {
  if (part.startsWith('&')) return toString(fromHtml(part, { fragment: true })).replace(/\s/gu, ' ');
  const worn = { 'â€': '”', 'â€"': '—', 'Â ': ' ', 'Ã ': 'à ' }[part];
  if (worn !== undefined) return worn;
  try {
    return utf8.decode(Uint8Array.from(part, byteOf));
  } catch {
    return part;
  }
}

function byteOf(char: string): number {
  const place = WINDOWS_1252.indexOf(char);
  return place < 0 ? char.charCodeAt(0) : 0x80 + place;
}
