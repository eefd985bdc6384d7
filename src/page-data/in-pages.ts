/** One page of a long list, with the addresses of those beside it. */
export interface ListPage<T> {
  items: T[];
  number: number;
  before: string | undefined;
  after: string | undefined;
}

/**
 * A list in pages of much the same length, for `getStaticPaths` of a `[...page].astro`: the first at the address of the
 * list itself, the others at `<list>page/2/` and so on. An empty list has one page.
 *
 * @example inPages([1, 2, 3], 2, '/articles/').map(({ params }) => params.page) // [undefined, 'page/2']
 */
export function inPages<T>(list: T[], most: number, address: string) {
  const count = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / count);
  const pathOf = (number: number) => (number === 1 ? '' : `page/${number}`);
  const addressOf = (number: number) =>
    number < 1 || number > count ? undefined : `${address}${pathOf(number)}${number === 1 ? '' : '/'}`;
  return Array.from({ length: count }, (_, i) => {
    const number = i + 1;
    const items = list.slice(i * size, number * size);
    const page: ListPage<T> = { items, number, before: addressOf(number - 1), after: addressOf(number + 1) };
    return { params: { page: pathOf(number) || undefined }, props: page };
  });
}
