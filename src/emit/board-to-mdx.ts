import type { PhrasingContent, RootContent } from 'mdast';
import type { Numbered } from '../compose/number-citations.ts';
import type { ComposedCell, ComposedRow } from '../compose/topic-sections.ts';
import { stanceNames, stances } from '../domain/board.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { PageContext } from './claims-to-mdx.ts';
import { formerly, inPart, referenceNode } from './claims-to-mdx.ts';
import { block, inline, link, paragraph, strong, table, text } from './mdx.ts';

/** A column for each stance, a row for each thing; a cell holds the statements of those who take that stance to it. */
export function boardToMdx(rows: ComposedRow[], page: Numbered, { asOf }: PageContext): RootContent[] {
  const head = [[], ...stances.map((stance) => [strong(stanceNames[stance][0]), text(` ${stanceNames[stance][1]}`)])];
  const body = rows.map(({ label, topic, cells }) => [
    [topic === undefined ? text(label) : link(`/topics/${topic}/`, text(label))],
    ...stances.map((stance) =>
      cells.filter((cell) => cell.stance === stance).flatMap((cell, i) => [...(i > 0 ? [text(' ')] : []), cellNode(cell, page)]),
    ),
  ]);
  const note = `From what is offered to what is ruled out${asOf ? `, as of ${formatEdtf(asOf)}` : ''}.`;
  return [block('Remark', {}, [paragraph(text(note))]), block('Board', {}, [table([head, ...body])])];
}

/** A statement, which begins with the side that takes a stance. The text below it has the links. */
function cellNode({ id, was, actor, parts }: ComposedCell, page: Numbered): PhrasingContent {
  const nodes = parts.flatMap((part, i): PhrasingContent[] => {
    if (typeof part !== 'string') return inPart(part[0]?.kind === 'part', page.labelsOf(part).map(referenceNode));
    return i === 0 ? [strong(part.slice(0, actor.length)), text(part.slice(actor.length))] : [text(part)];
  });
  return inline('Claim', { id, was: formerly(was) }, nodes);
}
