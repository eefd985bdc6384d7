import type { Claim } from '../domain/claim.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Seeds, Sourced } from '../domain/seed.ts';
import type { Topic } from '../domain/topic.ts';

interface IdAt {
  id: string;
  path: (string | number)[];
}

/** An id that a file gives twice, once perhaps as the former one of a claim: two things would have one address. */
export function checkIds({ story, topics, events, entities }: Seeds): Issue[] {
  return [
    ...repeated(story, [...placed(story.value.answer, ['answer']), ...placed(story.value.positions, ['positions'])]),
    ...repeated(story, placed(story.value.explained, ['explained'])),
    ...repeated(events, placed(events.value, [])),
    ...repeated(entities, placed(entities.value, [])),
    ...[...topics.values()].flatMap((source) => repeated(source, idsOf(source.value))),
  ];
}

function idsOf({ answer, board, questions, next, unknown, withdrawn, proposals }: Topic): IdAt[] {
  return [
    ...placed(answer, ['answer']),
    ...(board?.was ?? []).map((id, i) => ({ id, path: ['board', 'was', i] })),
    ...(board?.rows ?? []).flatMap(({ cells }, r) => placed(cells, ['board', 'rows', r, 'cells'])),
    ...placed(questions, ['questions']),
    ...questions.flatMap(({ claims }, q) => placed(claims, ['questions', q, 'claims'])),
    ...placed(next, ['next']),
    ...placed(unknown, ['unknown']),
    ...placed(withdrawn, ['withdrawn']),
    ...placed(proposals, ['proposals']),
  ];
}

function placed(list: { id: string; was?: string[]; differs?: Claim['differs'] }[], path: IdAt['path']): IdAt[] {
  return list.flatMap(({ id, was = [], differs }, i) => [
    { id, path: [...path, i, 'id'] },
    ...was.map((old, n) => ({ id: old, path: [...path, i, 'was', n] })),
    ...placed(differs?.versions ?? [], [...path, i, 'differs', 'versions']),
  ]);
}

function repeated({ file, lineOf }: Sourced<unknown>, ids: IdAt[]): Issue[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (seen.has(id)) return issue('same-id', { file, line: lineOf(path) }, `the id "${id}" is given twice`);
    seen.add(id);
    return [];
  });
}
