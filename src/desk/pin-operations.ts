import { nearestPassage } from '../compose/nearest-passage.ts';
import { hashText } from '../domain/hash.ts';
import { findWords, squash } from '../domain/span.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { NewPin, PinKind } from './desk-types.ts';
import type { YamlEditor, YamlPath } from './edit-yaml.ts';
import type { Entry } from './find-entry.ts';
import { findEntry } from './find-entry.ts';
import { claimKeys, eventKeys } from './key-order.ts';
import { labelOf } from './label-of.ts';
import type { Asked, Changed, SeedsNow } from './operations.ts';
import { edit } from './proposal-operations.ts';
import { noEntry, Refused } from './refused.ts';

const kinds: PinKind[] = ['pins', 'partly', 'context'];

/** The hash is set at once: whoever chooses words has their passage in view. */
export function addPin(now: SeedsNow, { file, id, pin }: Asked<'addPin'>): Changed {
  const entry = pinnable(now, file, id);
  const files = edit(now, file, (yaml) => yaml.add(entry.path, pin.as, pinFor(now.story, pin), keysOf(entry)));
  return { files, label: `Pinned: ${labelOf(pin.words)}`, added: { file, id } };
}

/** The last pin of a statement stays: a build would stop at one without. */
export function removePin(now: SeedsNow, { file, id, pin }: Asked<'removePin'>): Changed {
  const entry = pinnable(now, file, id);
  const files = edit(now, file, (yaml) => takeOut(yaml, entry, placeOf(entry, pin)));
  return { files, label: `Pin taken away: ${labelOf(pin.words)}`, added: { file, id } };
}

export function movePin(now: SeedsNow, { file, id, pin, as }: Asked<'movePin'>): Changed {
  const entry = pinnable(now, file, id);
  const place = placeOf(entry, pin);
  const files = edit(now, file, (yaml) => {
    takeOut(yaml, entry, place);
    yaml.add(entry.path, as, pinFor(now.story, pin), keysOf(entry));
  });
  return { files, label: `Pin moved to ${as}: ${labelOf(pin.words)}`, added: { file, id } };
}

/** A pin as it is written; the words are those of the passage, letter for letter. */
export function pinFor(story: LinkedStory, { at, words }: Pick<NewPin, 'at' | 'words'>) {
  const passage = story.passages.get(at)?.passage.text;
  if (passage === undefined) throw new Refused(`There is no passage ${at}.`, 'Choose the words in an article that is here.');
  if (!findWords(passage, words))
    throw new Refused(`${at} does not hold "${squash(words)}"${nearestPassage(words, story)}.`, 'Choose the words in the passage itself.');
  return { at, words: squash(words), hash: hashText(passage) };
}

function pinnable({ story }: SeedsNow, file: string, id: string): Entry {
  const entry = findEntry(story, file, id);
  if (!entry) throw noEntry(id, file);
  if ('differs' in entry.value && entry.value.differs)
    throw new Refused('Accounts tell this differently: each version has pins of its own.', 'Say which version the pin is of.');
  return entry;
}

function placeOf({ value }: Entry, { at, words }: Pick<NewPin, 'at' | 'words'>): { kind: PinKind; i: number; isOnly: boolean } {
  for (const kind of kinds) {
    const i = value[kind].findIndex((pin) => pin.at === at && squash(pin.words) === squash(words));
    if (i >= 0) return { kind, i, isOnly: value[kind].length === 1 };
  }
  throw new Refused(`It has no pin to these words of ${at}.`, 'Choose one of its pins.');
}

function takeOut(yaml: YamlEditor, { path }: Entry, { kind, i, isOnly }: ReturnType<typeof placeOf>): void {
  const list: YamlPath = [...path, kind];
  yaml.remove(isOnly ? list : [...list, i]);
}

function keysOf({ kind }: Entry): readonly string[] {
  return kind === 'event' ? eventKeys : claimKeys;
}
