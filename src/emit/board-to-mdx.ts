import type { PhrasingContent, RootContent } from 'mdast';
import type { Numbered } from '../compose/number-citations.ts';
import type { ComposedCell, ComposedRow } from '../compose/topic-sections.ts';
import { columnsOf } from '../domain/board.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Words } from '../interface/words.ts';
import type { PageContext } from './claims-to-mdx.ts';
import { formerly, inPart, referenceNode } from './claims-to-mdx.ts';
import { block, inline, link, paragraph, strong, table, text } from './mdx.ts';

/** A column for each stance, a row for each thing; a cell holds the statements of those who take that stance to it. */
export function boardToMdx(rows: ComposedRow[], page: Numbered, { asOf, words }: PageContext): RootContent[] {
  const columns = columnsOf(rows);
  const names = columns.map((stance) => words.board.stances[stance]);
  const head = [[], ...names.map(([name, about]) => [strong(name), text(` ${about}`)])];
  const body = rows.map(({ label, topic, cells }) => [
    [topic === undefined ? text(label) : link(`/topics/${topic}/`, text(label))],
    ...columns.map((stance) =>
      cells.filter((cell) => cell.stance === stance).flatMap((cell, i) => [...(i > 0 ? [text(' ')] : []), cellNode(cell, page, words)]),
    ),
  ]);
  const note = asOf ? [block('Remark', {}, [paragraph(text(words.board.note(formatEdtf(asOf, words.dates))))])] : [];
  return [...note, block('Board', { stances: columns.join(' ') }, [table([head, ...body])])];
}

/** A statement, which begins with the side that takes a stance. The text below it has the links. */
function cellNode({ id, was, actor, parts }: ComposedCell, page: Numbered, words: Words): PhrasingContent {
  const nodes = parts.flatMap((part, i): PhrasingContent[] => {
    if (typeof part !== 'string') return inPart(part[0]?.kind === 'part', page.labelsOf(part).map(referenceNode), words);
    return i === 0 ? [strong(part.slice(0, actor.length)), text(part.slice(actor.length))] : [text(part)];
  });
  return inline('Claim', { id, was: formerly(was) }, nodes);
}
