import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { findWords } from '../domain/span.ts';
import type { LinkedStory } from '../link/link-story.ts';

/** Roles are said to readers, so each stands in a passage. */
export function checkEntities({ seeds, passages }: LinkedStory): Issue[] {
  const { file, value, lineOf } = seeds.entities;
  return value.flatMap(({ id, role }, i) => {
    const passage = role && passages.get(role.at)?.passage;
    if (!role || (passage && findWords(passage.text, role.words))) return [];
    return issue('role-passage', { file, line: lineOf([i, 'role']) }, `the role of "${id}": ${role.at} does not contain "${role.words}"`);
  });
}
