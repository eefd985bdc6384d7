/** The page of two accounts side by side, written once for the build and for the browser. */
import type { Account } from '../domain/content.ts';
import { markKey } from '../domain/mark-key.ts';
import { capitalise } from '../domain/words.ts';
import { pair as say } from '../interface/here.ts';
import type { Pair, PairCell, PairRow } from './pair-accounts.ts';

/** Makes an element: `hastscript` in the build, the DOM in the browser. */
export type Make<T> = (tag: string, attributes: Record<string, string>, children: (T | string)[]) => T;

type Shown = Pick<Account, 'mark' | 'label' | 'colour'>;

export function pairView<T>(make: Make<T>, pair: Pair, two: [Shown, Shown], topics: { slug: string; title: string }[], lang?: string): T[] {
  const told: Record<string, string> = lang === undefined ? {} : { lang };
  const mark = (account: Shown): T => make('b', { class: 'pin', 'data-m': markKey(account), title: account.label }, [account.mark]);
  const cell = ({ words, part, looked }: PairCell, account: Shown): T => {
    if (words.length === 0) return make('p', { class: 'gap' }, [mark(account), ' ', looked ? say.notIn : '–']);
    const lines = words.map(({ to, parts }) => {
      const shown = parts.map(({ text, own }) => (own ? make('ins', {}, [text]) : text));
      return make('p', {}, [
        make('a', { class: 'pin', 'data-m': markKey(account), href: to, 'aria-label': `${account.mark}, ${account.label}` }, [
          account.mark,
        ]),
        ' ',
        make('span', told, part ? [make('small', {}, [say.inPart]), ...shown] : shown),
      ]);
    });
    return make('div', {}, lines);
  };
  const row = ({ text, to, byMachine, cells: [one, other] }: PairRow): T =>
    make('li', {}, [
      make('h3', {}, [make('a', { href: to, ...told }, [text]), ...(byMachine ? [' ', make('small', {}, [say.byMachine])] : [])]),
      cell(one, two[0]),
      cell(other, two[1]),
    ]);
  const list = (rows: PairRow[]): T => make('ol', {}, rows.map(row));
  const section = (id: string, title: string, rows: PairRow[], shown: T[] = [list(rows)]): T[] => {
    if (rows.length === 0) return [];
    const heading = make('h2', { id }, [title, ' ', make('small', {}, [`${rows.length}`])]);
    return [make('section', { class: `pair ${id}`, 'aria-labelledby': id }, [heading, ...shown])];
  };
  /** Below a topic's title how many statements each account has alone. */
  const fold = ({ title }: { title: string }, rows: PairRow[]): T => {
    const counts = two.flatMap((account, i) => {
      const alone = rows.filter(({ cells }) => (cells[i]?.words.length ?? 0) > 0).length;
      return [' ', make('span', { class: 'count' }, [mark(account), ` ${alone}`])];
    });
    return make('details', {}, [make('summary', {}, [title, make('small', {}, counts)]), list(rows)]);
  };
  const alone = topics.flatMap((topic) => {
    const rows = pair.one.filter((known) => known.topic === topic.slug);
    return rows.length > 0 ? [fold(topic, rows)] : [];
  });
  const heads = make(
    'div',
    { class: 'pair heads' },
    two.map((account) => make('p', {}, [mark(account), ' ', capitalise(account.label)])),
  );
  const shared = pair.differently.length + pair.both.length + pair.quoted.length;
  return [
    ...(shared + pair.events.length + pair.one.length === 0 ? [] : [heads]),
    ...(shared === 0 ? [make('p', {}, [say.none])] : []),
    ...section('differently', say.differently, pair.differently),
    ...section('both', say.both, pair.both),
    ...section('quoted', say.quoted, pair.quoted),
    ...section('events', say.events, pair.events),
    ...section('one', say.alone, pair.one, alone),
  ];
}
