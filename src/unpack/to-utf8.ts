import { isAscii, isUtf8 } from 'node:buffer';
import { decodeAs } from '../ingest/decode-text.ts';

/**
 * A page as UTF-8, where a header beside it says how it is encoded: the seed will stand without that header. Bytes that are
 * UTF-8 stay, whatever the header says, and so does what it names wrongly: the page itself may say it better.
 */
export function toUtf8(bytes: Uint8Array, charset: string | undefined): Uint8Array {
  if (charset === undefined || hasMark(bytes) || (isUtf8(bytes) && !isAscii(bytes))) return bytes;
  const text = decodeAs(bytes, charset);
  return text === undefined ? bytes : Buffer.from(text);
}

function hasMark([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}
