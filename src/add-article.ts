import { basename } from 'node:path';
import type { CheckedOperation } from './desk/desk-types.ts';
import { operationSchema } from './desk/desk-types.ts';
import { openDesk } from './desk/open-desk.ts';
import type { Article } from './domain/article.ts';
import { passagesOf } from './domain/article.ts';
import { bounds, dayAfter, formatEdtf } from './domain/edtf.ts';
import { sha256 } from './domain/hash.ts';
import type { Issue } from './domain/issue.ts';
import { isError } from './domain/issue.ts';
import type { SeedFile } from './domain/seed.ts';
import type { Folders } from './folders.ts';
import { openArticleCache } from './generate.ts';
import { readOneFile } from './ingest/explain.ts';
import { parseSeeds } from './ingest/parse-seeds.ts';
import { isArticleFile } from './ingest/seed-names.ts';
import { openSeeds } from './plugins/open-seeds.ts';
import { Refusal } from './refusal.ts';
import { unpack } from './unpack/unpack.ts';
import type { LeftOut, UnpackedPage } from './unpack/unpacked.ts';
import { leftOutLines } from './unpack/unpacked.ts';

/** What became of the articles in a file: where those lie that are new, and those that were there, and why others are left out. */
export interface Added {
  added: string[];
  known: string[];
  leftOut: LeftOut[];
}

/** What is known of an article before it is among the seeds. */
interface Arrival extends UnpackedPage {
  article: Article | undefined;
  /** Why it cannot be read. */
  problem: Issue | undefined;
}

/**
 * Puts the articles in a file among the seeds, all or none, as the desk does: each under the name of the file or, where
 * that says nothing or there are several, its headline; beside it what the file says of it. The same twice changes nothing.
 *
 * @param file its name; nothing where there is none
 * @throws Refusal where nothing can be read of it, or the next build would stop at it
 */
export async function addArticle(folders: Folders, file: string | undefined, bytes: Uint8Array): Promise<Added> {
  const { pages, leftOut } = await unpack(file ?? '', bytes);
  const { files } = await openSeeds(folders.seeds);
  const lies = new Map(files.map((seed) => [seed.path, liesAt(seed)]));
  const read = parseSeeds(files, new Date(), openArticleCache(folders).take).seeds.articles;
  const articles = read.map((article) => ({ ...article, file: lies.get(article.file) ?? article.file }));
  const digest = sha256(bytes);
  const same = articles.filter(({ originalHash }) => originalHash === digest);
  if (same.length > 0) return { added: [], known: same.map((article) => article.file), leftOut: [] };

  const found: Added = { added: [], known: [], leftOut };
  const fresh: Arrival[] = [];
  for (const page of pages) {
    const arrival = arrivalOf(page, files);
    const known = sameBytes(arrival, files) ?? sameText(arrival, articles);
    const why = whyNot(arrival, fresh, articles);
    if (known !== undefined) found.known.push(known);
    else if (why === undefined) fresh.push(arrival);
    else found.leftOut.push({ what: addressOf(arrival) ?? arrival.article?.headline ?? 'an article', why });
  }
  if (fresh.length > 0) {
    const operations = fresh.map((arrival) => operationFor(arrival, digest));
    return { ...found, added: await applyAll(folders, operations) };
  }
  if (found.known.length > 0) return found;
  throw new Refusal(`${file ?? 'What was given'} is not added${reasonsOf(found.leftOut)}`);
}

function reasonsOf(leftOut: LeftOut[]): string {
  const [only, ...more] = leftOut;
  if (only && more.length === 0) return `: ${only.why}.`;
  return [':', ...leftOutLines(leftOut)].join('\n  ');
}

function arrivalOf(page: UnpackedPage, files: SeedFile[]): Arrival {
  const path = `0.${page.kind}`;
  const { article, issues } = readOneFile(path, [...files.filter(isStory), { path, bytes: page.bytes }]);
  return { ...page, article, problem: article ? undefined : issues.find(isError) };
}

/** Why it cannot stand beside the articles that are there, and the others that come with it. */
function whyNot(arrival: Arrival, others: Arrival[], articles: Article[]): string | undefined {
  const { article, problem } = arrival;
  if (!article) return problem ? `it ${problem.message}. ${problem.hint}`.slice(0, -1) : 'it has no text';
  // It may be tomorrow already where it was published.
  if (article.publishedAt && bounds(article.publishedAt).from > dayAfter(new Date().toISOString()))
    return `it is dated ${formatEdtf(article.publishedAt)}, a day that is still to come`;
  const earlier = articles.find(({ canonicalUrl }) => canonicalUrl !== undefined && canonicalUrl === addressOf(arrival));
  if (earlier) return `${earlier.file} has this address, and other words. Take that away first to have these`;
  return isAmong(arrival, others) ? 'it stands there twice' : undefined;
}

function isStory({ path }: SeedFile): boolean {
  return /^story\.ya?ml$/i.test(path);
}

function sameBytes({ bytes }: Arrival, files: SeedFile[]): string | undefined {
  const same = files.find((seed) => isArticleFile(seed.path) && Buffer.compare(seed.bytes, bytes) === 0);
  return same && liesAt(same);
}

/** The file on the disk, also where a plugin made the article of it. */
function liesAt({ path, madeFrom = path }: SeedFile): string {
  return madeFrom;
}

/** An article of the same text, whatever it came in. */
function sameText({ article }: Arrival, articles: Article[]): string | undefined {
  return article && articles.find((one) => textOf(one) === textOf(article))?.file;
}

function isAmong(arrival: Arrival, others: Arrival[]): boolean {
  const address = addressOf(arrival);
  return others.some(
    (other) =>
      (address !== undefined && addressOf(other) === address) ||
      (arrival.article && other.article && textOf(arrival.article) === textOf(other.article)),
  );
}

function textOf(article: Article): string {
  return passagesOf(article)
    .map(({ text }) => text)
    .join(' ');
}

/** That which the page gives, or what kept it. */
function addressOf({ article, url }: Arrival): string | undefined {
  return article?.canonicalUrl ?? url;
}

/** Beside the text stands what it states; what is inferred of it is inferred by each build, and Markdown has front matter. */
function operationFor(arrival: Arrival, digest: string): CheckedOperation {
  const { article, kind, bytes, kept, name = '' } = arrival;
  const { outlet, outletSource, publishedAt, publishedAtSource } = article ?? {};
  const stated = {
    ...(outletSource === 'stated' ? { outlet } : {}),
    ...(publishedAtSource === 'stated' ? { publishedAt } : {}),
    url: addressOf(arrival),
  };
  return operationSchema.parse({
    do: 'addArticle',
    name: `${stemOf(name) || '0'}.${kind}`,
    bytes: Buffer.from(bytes).toString('base64'),
    sidecar: kind === 'md' ? {} : stated,
    origin: { original: { sha256: digest }, kept },
  });
}

function stemOf(name: string): string {
  return basename(name)
    .replace(/\.\w+$/, '')
    .slice(-150);
}

async function applyAll(folders: Folders, operations: CheckedOperation[]): Promise<string[]> {
  const desk = await openDesk(folders);
  const pathsNow = async () => (await desk.articles()).map(({ file }) => file);
  const before = new Set(await pathsNow());
  const { revision } = await desk.desk();
  const done = await desk.apply(revision, operations);
  if (!done.ok)
    throw new Refusal(
      done.reason === 'refused' ? `${done.message}\n${done.todo}` : `The seeds were saved meanwhile. Run the command again.`,
    );
  return (await pathsNow()).filter((path) => !before.has(path));
}
