import type { LinkedStory } from '../link/link-story.ts';
import { addArticle, setArticle } from './article-operations.ts';
import type { Added, CheckedOperation } from './desk-types.ts';
import { addClaim, addEvent, addQuestion, addTopic } from './new-entries.ts';
import { addPin, movePin, removePin } from './pin-operations.ts';
import { acceptName, addPerson, mergePeople, rejectName, reopenName, splitSpelling } from './people-operations.ts';
import type { ReadDesk } from './read-desk.ts';
import { exactText } from './read-desk.ts';
import { join, move, reword, setStatuses, unjoin } from './proposal-operations.ts';

/** What an operation starts from: the seeds as they are read, and the text of each file of them. */
export interface SeedsNow {
  story: LinkedStory;
  /** As it lies on the disk, to the character; nothing where there is no such file. */
  textOf: (path: string) => string | undefined;
  paths: string[];
}

/** Files with what they are to hold, what was made, and how the history calls it. */
export interface Changed {
  files: Map<string, string | Uint8Array>;
  label: string;
  added?: Added;
}

/** What is asked for, of one kind. */
export type Asked<K extends CheckedOperation['do']> = Extract<CheckedOperation, { do: K }>;

type Doers = { [K in CheckedOperation['do']]: (now: SeedsNow, operation: Asked<K>) => Changed };

/** What each operation does to the files. Whatever an entry is, its list decides: a name is a comment, all others are entries. */
const doers: Doers = {
  accept: (now, operation) => (isNames(now, operation) ? acceptName(now, operation) : setStatuses(now, operation, 'accepted')),
  reject: (now, operation) => (isNames(now, operation) ? rejectName(now, operation) : setStatuses(now, operation, 'rejected')),
  reopen: (now, operation) => (isNames(now, operation) ? reopenName(now, operation) : setStatuses(now, operation, 'proposed')),
  ...{ reword, move, join, unjoin },
  ...{ addClaim, addQuestion, addTopic, addEvent },
  ...{ addPin, movePin, removePin },
  ...{ addPerson, mergePeople, splitSpelling },
  ...{ addArticle, setArticle },
};

/**
 * What an operation makes of the seeds; nothing is written.
 *
 * @throws Refused where it cannot be done, in plain words
 */
export function changeSeeds(now: SeedsNow, operation: CheckedOperation): Changed {
  return (doers[operation.do] as (now: SeedsNow, operation: CheckedOperation) => Changed)(now, operation);
}

/** What an operation starts from, where the seeds are as they were read. */
export function seedsNow({ story, files }: ReadDesk): SeedsNow {
  const textOf = (path: string) => {
    const bytes = files.get(path);
    return bytes && exactText(path, bytes);
  };
  return { story, textOf, paths: [...files.keys()] };
}

function isNames({ story }: SeedsNow, { file }: { file: string }): boolean {
  return file === story.seeds.entities.file;
}
