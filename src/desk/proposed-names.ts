import { parse } from 'yaml';
import { z } from 'zod';
import { entitySchema } from '../domain/entity.ts';
import { toSlug } from '../domain/slug.ts';
import type { Slug } from '../domain/slug.ts';

/** A name that `npm run propose` has put into `entities.yaml` as a comment. */
export interface ProposedName {
  id: Slug;
  line: number;
  status: 'proposed' | 'rejected';
  name: string;
  kind: 'person' | 'organisation' | 'place' | undefined;
  spellings: string[];
  /** Somebody who is listed, of whom it may be another spelling. */
  spellingOf: string | undefined;
  /** Why it is proposed, and where it stands. */
  grounds: string;
  /** Where its line begins and ends in the text of the file, and where behind the number sign it goes on. */
  start: number;
  end: number;
  bare: number;
}

/** A comment of an editor who looked at the name and does not want it; the machine does not propose it again. */
export const REJECTED = 'rejected ';

const comment =
  /^# (?<rejected>rejected )?(?:(?<item>- \{.*?\})|spellings of (?<of>[a-z0-9-]+): (?<spelling>"(?:[^"\\]|\\.)*")\?) {3}# (?<grounds>.*)$/gm;
const itemSchema = z.tuple([entitySchema.pick({ id: true, kind: true, name: true, spellings: true })]);

export function findProposedNames(text: string): ProposedName[] {
  return [...text.matchAll(comment)].flatMap((match): ProposedName[] => {
    const { rejected, item, of, spelling, grounds = '' } = match.groups ?? {};
    const place = {
      ...{ status: rejected ? ('rejected' as const) : ('proposed' as const), grounds: grounds.trim() },
      ...{ start: match.index, end: match.index + match[0].length, bare: match.index + 2 + (rejected?.length ?? 0) },
      line: text.slice(0, match.index).split('\n').length,
    };
    if (item === undefined) {
      const name = readText(spelling);
      return name === undefined ? [] : [{ ...place, id: toSlug(name), name, kind: undefined, spellings: [], spellingOf: of }];
    }
    const read = itemSchema.safeParse(readYaml(item));
    return read.success ? [{ ...place, ...read.data[0], spellingOf: undefined }] : [];
  });
}

function readText(json = ''): string | undefined {
  const value = readYaml(json);
  return typeof value === 'string' ? value : undefined;
}

/** Whoever changed a comment may have written anything into it. */
function readYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
