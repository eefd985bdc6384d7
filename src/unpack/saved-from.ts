import type { UnpackedPage } from './unpacked.ts';
import { instantOf, webAddress } from './unpacked.ts';

/** What is looked at, in bytes. */
const MAX_HEAD = 4096;

/** What a browser, or SingleFile, notes at the head of a page that it saves: from where, and when. */
export function savedFrom(bytes: Uint8Array): Pick<UnpackedPage, 'url' | 'kept'> {
  const head = Buffer.from(bytes.subarray(0, MAX_HEAD)).toString('utf8');
  const browser = /<!-- saved from url=\(\d{4}\)(\S+) -->/.exec(head);
  const single = /Page saved with SingleFile\s+url: (\S+)\s+saved date: ([^\n]{1,100})/.exec(head);
  return { url: webAddress(browser?.[1] ?? single?.[1]), kept: instantOf(single?.[2]) };
}
