/**
 * What the machine takes for a decision at the desk, on a copy of a story with open proposals that you have:
 * `npm run bench:desk -- path/to/seeds`. Milliseconds, median and worst: of the processor first, which no other program
 * makes more, then by the clock. How long an editor reads is not in it: of that it prints how many words there are to be
 * read for a decision, and the seconds that they would take at four words a second. Nobody was timed.
 */
import type { Page } from 'playwright-core';
import { launch } from '../browser/browser.ts';
import { deskOfCopy, press, visitDesk } from '../browser/open-desk.ts';
import { median } from './report.ts';

/** About as fast as prose is read with care. */
const WORDS_A_SECOND = 4;

const [story, decisions = '60'] = process.argv.slice(2);
if (!story) throw new Error('Name a folder of seeds: npm run bench:desk -- path/to/seeds');

/** What the page itself sees: when a key went down, and when what it leads to stood there. */
interface Watch {
  key: number;
  next: number;
  lint: number;
  written: number;
}
type Watched = Window & { watch: Watch };

const browser = await launch();
const desk = await deskOfCopy('bench-desk', story, { isProposed: false });
const page = await visitDesk(browser, desk);
await page.waitForLoadState('networkidle');
const articles = (await desk.work.articles()).length;
console.log(`${articles} articles, ${await page.locator('#progress').textContent()}\n`);
await page.evaluate(watchPage);

const times: Record<string, number[]> = {};
let refused = 0;
const note = (name: string, time: number) => (times[name] ??= []).push(time);
for (const { file, id, kind } of (await desk.work.desk()).queue) {
  let text: string | undefined;
  await noteCpu('processor: a decision to show', async () => ({ text } = (await desk.work.item(file, id)) ?? {}));
  if (kind === 'name' || text === undefined) continue;
  await noteCpu('processor: lints of its sentence', () => desk.work.lint({ file, id, text: `${text} Typed.` }));
}
const words: Record<string, number[]> = {};
for (let i = 0; i < Number(decisions); i++) {
  for (const [name, count] of Object.entries(await page.evaluate(countWords))) (words[name] ??= []).push(count);
  const kind = (['accept', 'reject', 'reword'] as const)[i % 3] ?? 'accept';
  if (kind === 'reword') {
    await press(page, 'e', 'Control+Home');
    await reset(page);
    await press(page, 'X');
    note('reword: last key to lints', (await waitFor(page, 'lint')).lint);
  }
  await reset(page);
  await press(page, { accept: 'a', reject: 'x', reword: 'Control+Enter' }[kind]);
  note(`${kind}: key to next decision`, (await waitFor(page, 'next')).next);
  note(`${kind}: key to written and said`, (await waitFor(page, 'written')).written);
  await page.waitForLoadState('networkidle');
  // What is refused, rightly, is shown again; nobody stays at it.
  if ((await page.locator('#told.trouble').count()) > 0) {
    refused++;
    await press(page, 'x');
  }
  await page.waitForLoadState('networkidle');
}
for (const [name, list] of Object.entries(times))
  console.log(`${name.padEnd(34)} median ${median(list).toFixed(0)}, worst ${Math.max(...list).toFixed(0)} of ${list.length}`);
console.log(`\n${refused} of ${decisions} refused, since a build would have stopped at them`);
console.log('\nwords to read for a decision, and seconds at four a second: an estimate, no person was timed');
for (const [name, list] of Object.entries(words)) {
  const of = (share: number) => list.toSorted((a, b) => a - b)[Math.ceil(share * list.length) - 1] ?? 0;
  const [middle, most] = [0.5, 0.9].map((share) => `${of(share)} (${(of(share) / WORDS_A_SECOND).toFixed(0)} s)`);
  console.log(`${name.padEnd(52)} median ${middle}, 90th ${most}`);
}
await browser.close();
desk.close();

async function noteCpu(name: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  note(name, (user + system) / 1000);
}

function reset(at: Page): Promise<void> {
  return at.evaluate(() => void ((window as unknown as Watched).watch = { key: 0, next: 0, lint: 0, written: 0 }));
}

async function waitFor(at: Page, what: keyof Watch): Promise<Watch> {
  await at.waitForFunction((name) => (window as unknown as Watched).watch[name] > 0, what);
  return at.evaluate(() => (window as unknown as Watched).watch);
}

/** Runs in the page: the words of the decision that is shown, folded and unfolded. */
function countWords(): Record<string, number> {
  const count = (texts: (string | null)[]) => texts.join(' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const textsIn = (selector: string) => {
    const texts: string[] = [];
    for (const element of document.querySelectorAll(`.review .sources ${selector}`)) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.parentElement?.checkVisibility() && !node.parentElement.closest('.vh, select, button')) texts.push(node.textContent ?? '');
    }
    return texts;
  };
  const fold = () => document.querySelector<HTMLElement>('.actions [data-key="f"]')?.click();
  const sentence = count([...document.querySelectorAll<HTMLTextAreaElement>('.sentence textarea')].map(({ value }) => value));
  const strong = count(textsIn(':is(.missing strong, ins, del)'));
  const marked = count(textsIn(':is(.missing strong, .elsewhere strong, ins, del, mark.compared b)'));
  const folded = count(textsIn('> *'));
  fold();
  const [pinned, whole] = [count(textsIn('.passage mark')), count(textsIn(':is(.headline, .passage, .neighbour)'))];
  fold();
  return {
    'before: the sentence': sentence,
    'before: and the pinned words': sentence + pinned,
    'before: and their passages, and those beside them': sentence + whole,
    'now: the sentence, and what is marked strongly': sentence + strong,
    'now: and what is marked at all': sentence + marked,
    'now: all that is shown until it is unfolded': sentence + folded,
  };
}

/** Runs in the page. */
function watchPage(): void {
  const watched = window as unknown as Watched;
  const heading = () => document.querySelector('.item h2')?.textContent;
  let before = heading();
  const since = () => performance.now() - watched.watch.key;
  addEventListener('keydown', () => ([watched.watch.key, before] = [performance.now(), heading()]), true);
  const observe = (selector: string, run: (records: MutationRecord[]) => void) =>
    new MutationObserver(run).observe(document.querySelector(selector) as Node, { childList: true, subtree: true, characterData: true });
  observe('.item', (records) => {
    if (watched.watch.next === 0 && heading() !== before) watched.watch.next = since();
    if (records.some(({ target }) => (target as Element).className === 'lints')) watched.watch.lint = since();
  });
  observe('#told', () => (watched.watch.written = since()));
}
