import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { descend } from './account-lists.ts';

/**
 * A board from a table of text. Its roles are written out: on a phone its cells stand below each other, and what is no
 * table in a style is none to some readers' machines.
 */
export function board(stances: string[], children: ElementContent[]): ElementContent[] {
  const [head, ...rows] = children.flatMap((child) => (child.type === 'element' ? descend(child, 'tr') : []));
  const columns = head ? descend(head, 'th').slice(1) : [];
  const row = (cells: Element[]) => h('tr', { role: 'row' }, cells);
  return [
    h('table', { role: 'table', ariaLabelledBy: 'board-h' }, [
      h('thead', { role: 'rowgroup' }, [
        row([h('td', { role: 'cell' }), ...columns.map(({ children }) => h('th', { role: 'columnheader', scope: 'col' }, children))]),
      ]),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map((cells) => {
          const [label, ...sides] = descend(cells, 'td');
          return row([
            h('th', { role: 'rowheader', scope: 'row' }, label?.children ?? []),
            ...sides.map(({ children }, i) => h('td', { role: 'cell', class: children.length > 0 ? stances[i] : undefined }, children)),
          ]);
        }),
      ),
    ]),
  ];
}
