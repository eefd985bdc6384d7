import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { EventData } from '../domain/content.ts';
import { accounts as words } from '../interface/here.ts';
import { isMuchTold, periodsOf } from '../page-data/periods-of.ts';
import { descend } from './account-lists.ts';
import type { RenderContext } from './components.ts';

/**
 * The days of the timeline below the years or months that they begin in. What more accounts tell than others stands out, and
 * what several tell says how many. Days, and what happened on each, are in the order of `events`.
 */
export function timeline([remark, ...children]: ElementContent[], { events = [], accounts }: Pick<RenderContext, 'events' | 'accounts'>) {
  const byDay = Map.groupBy(events, ({ when }) => when);
  const parts = children.filter((child) => child.type === 'element');
  const days = new Map(
    [...byDay].flatMap(([when, told], i) => {
      const [heading, list] = parts[i]?.children.filter((child) => child.type === 'element') ?? [];
      if (!heading || !list) return [];
      const items = descend(list, 'li').map((item, n) => weigh(item, told[n], events, accounts.length));
      return [[when, { heading, list: h('ul', items) }]];
    }),
  );
  const dayOf = (when: EventData['when'], level: 'h3' | 'h4') => {
    const day = days.get(when);
    return day ? [h('div.day', [h(level, day.heading.children), day.list])] : [];
  };
  const periods = periodsOf(events);
  if (periods.length === 0) return [...(remark ? [remark] : []), ...[...days.keys()].flatMap((when) => dayOf(when, 'h3'))];
  return [
    ...(remark ? [remark] : []),
    ...periods.flatMap(({ id, name, events: inIt }) => [
      h('h3.period', { id }, name),
      ...[...new Set(inIt.map(({ when }) => when))].flatMap((when) => dayOf(when, 'h4')),
    ]),
  ];
}

function weigh(item: Element, event: EventData | undefined, events: EventData[], all: number): Element {
  if (!event || event.accounts.length < 2) return item;
  const count = h('small', words.ofAll(event.accounts.length, all));
  return h('li', { className: isMuchTold(event, events, all) ? 'much' : undefined }, [...item.children, ' ', count]);
}
