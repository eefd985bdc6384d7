/** The parts of Pagefind's API that are used here. */
interface Pagefind {
  options(options: { excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Found {
  url: string;
  raw_content?: string;
  content: string;
  locations: number[];
  meta: Record<string, string>;
}

const SHOWN = 12;
let loading: Promise<Pagefind> | undefined;

/** Makes a form search while one types, and lists what it finds. */
export function mountSearch(
  form: HTMLFormElement,
  status: HTMLElement,
  list: HTMLElement,
  folder: string,
  onResults: (query: string, count: number) => void = () => undefined,
): void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  let asked = 0;
  const run = async () => {
    const query = field.value.trim();
    const turn = ++asked;
    if (query === '') return show([], '', 0);
    try {
      const pagefind = await load(folder);
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      if (turn === asked)
        show(
          found.toSorted((a, b) => closeness(b, query) - closeness(a, query)),
          query,
          results.length,
        );
    } catch {
      status.textContent = 'Search cannot load its index here. The lists of topics and articles still work.';
      onResults(query, 0);
    }
  };
  const show = (found: Found[], query: string, count: number) => {
    list.replaceChildren(...found.map(toItem));
    status.textContent =
      query === '' ? '' : count === 0 ? `Nothing found for “${query}”.` : count === 1 ? 'One result' : `${count} results`;
    onResults(query, count);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  field.addEventListener('focus', () => void load(folder).catch(() => undefined), { once: true });
  field.addEventListener('input', () => void run());
  form.parentElement?.addEventListener('keydown', (event) => move(event, field, list));
  list.addEventListener('keydown', (event) => move(event, field, list));
  if (field.value) void run();
}

/** The very phrase comes before its scattered words, and a passage before what was made of it. */
function closeness({ content, raw_content, meta }: Found, query: string): number {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const holdsPhrase = ` ${plain(raw_content ?? content)} `.includes(` ${plain(query)} `);
  return holdsPhrase ? (meta['kind'] === 'Passage' ? 2 : 1) : 0;
}

function load(folder: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })();
  return loading;
}

/** Arrow keys walk from the field through the results and back. */
function move(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.defaultPrevented) return;
  event.preventDefault();
  const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
}

function toItem(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = found.url;
  link.textContent = found.meta['title'] ?? found.url;
  const about = document.createElement('span');
  about.className = 'small';
  about.textContent = [found.meta['kind'], found.meta['marks'], found.meta['date']].filter(Boolean).join(' · ');
  const excerpt = document.createElement('p');
  excerpt.append(...excerptOf(found));
  item.append(link, ' ', about, excerpt);
  return item;
}

/** The words around the first match, the matches marked; text, never markup. */
function excerptOf({ raw_content, content, locations }: Found): (Node | string)[] {
  const words = (raw_content ?? content).split(/\s+/);
  const start = Math.max(0, (locations[0] ?? 0) - 8);
  const hits = new Set(locations);
  const nodes = words.slice(start, start + 32).flatMap((word, i) => {
    if (!hits.has(start + i)) return [`${word} `];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [mark, ' '];
  });
  return [...(start > 0 ? ['… '] : []), ...nodes, ...(start + 32 < words.length ? ['…'] : [])];
}
