import { placeProposals } from '../compose/place-proposals.ts';
import type { Issue } from '../domain/issue.ts';
import { capitalise } from '../domain/words.ts';
import { sections } from '../interface/en.ts';
import { entriesIn, topicOf } from './find-entry.ts';
import { buildLinter, newErrors } from './lint-draft.ts';
import type { ReadDesk } from './read-desk.ts';
import { Refused } from './refused.ts';

/**
 * Whether the next build would stop at what a change makes of these files: at a file that is no longer read, or a sentence
 * that an editor stands behind and its passages do not hold. What was wrong before is not held against the change.
 *
 * @throws Refused with the first thing that is wrong
 */
export function checkChange(before: ReadDesk, after: ReadDesk, paths: string[]): void {
  const [lintBefore, lintAfter] = [before, after].map(({ story, find }) => buildLinter(story, find));
  if (!lintBefore || !lintAfter) return;
  for (const path of paths) {
    const known = before.problems.get(path) ?? [];
    const unread = (after.problems.get(path) ?? []).find(({ message }) => !known.some((other) => other.message === message));
    if (unread) throw refusedFor(unread);
    const joined = joinsOf(after, path).find(({ message }) => !joinsOf(before, path).some((other) => other.message === message));
    if (joined) throw refusedFor(joined);
    const entries = new Map(entriesIn(before.story, path).map((entry) => [entry.value.id, entry]));
    for (const entry of entriesIn(after.story, path)) {
      const earlier = entries.get(entry.value.id);
      if (
        earlier &&
        JSON.stringify([earlier.value, earlier.path]) === JSON.stringify([entry.value, entry.path]) &&
        !isOfChanged(entry, earlier)
      )
        continue;
      const [error] = newErrors(entry, lintAfter, { entry: earlier, lint: lintBefore });
      if (error) throw refusedFor(error);
    }
  }
}

/** Proposals of a topic that join what is no claim of it: a claim that was rejected, too. */
function joinsOf({ story }: ReadDesk, path: string): Issue[] {
  const source = topicOf(story, path)?.source;
  return source ? placeProposals(source, [], sections).issues : [];
}

/** A version is accepted or rejected with its difference. */
function isOfChanged(entry: ReturnType<typeof entriesIn>[number], earlier: typeof entry): boolean {
  return entry.kind === 'version' && earlier.kind === 'version' && JSON.stringify(entry.of) !== JSON.stringify(earlier.of);
}

function refusedFor({ message, hint }: Issue): Refused {
  return new Refused(`${capitalise(message)}.`, hint);
}
