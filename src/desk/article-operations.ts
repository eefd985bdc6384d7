import type { Article } from '../domain/article.ts';
import type { SeedFile } from '../domain/seed.ts';
import { takenSlugs, takeSlug, toSlug } from '../domain/slug.ts';
import { bounds, dayAfter, formatEdtf } from '../domain/edtf.ts';
import { isError } from '../domain/issue.ts';
import { withoutUndefined } from '../domain/optional.ts';
import { readOneFile } from '../ingest/explain.ts';
import { articlePaths, kindOf, plainName, sidecarName } from '../ingest/seed-names.ts';
import { editYaml } from './edit-yaml.ts';
import { sidecarKeys } from './key-order.ts';
import type { Asked, Changed, SeedsNow } from './operations.ts';
import { noEntry, Refused } from './refused.ts';
import type { YamlValue } from './write-yaml.ts';

type Sidecar = Asked<'setArticle'>['sidecar'];
type Origin = Asked<'addArticle'>['origin'];
/** An article that comes; one that is only looked at comes from nowhere. */
export type Arriving = Omit<Asked<'addArticle'>, 'do' | 'origin'> & { origin?: Origin };

/** An article that is not among the seeds yet: where it will lie, and what was read of it. */
export interface Arrival {
  path: string;
  sidecarPath: string;
  bytes: Uint8Array;
  /** None where nothing is to be said beside the text. */
  sidecar: string | undefined;
  read: ReturnType<typeof readOneFile>;
}

/**
 * Reads a file as the generator would. It is called by its name or, where that has no letters as with a text that was
 * pasted, by its headline.
 */
export function readArrival({ textOf, paths }: Pick<SeedsNow, 'textOf' | 'paths'>, asked: Arriving): Arrival {
  const bytes = Uint8Array.from(Buffer.from(asked.bytes, 'base64'));
  const kind = kindOf(asked.name) ?? 'txt';
  const sidecar = sidecarAfter(undefined, asked.sidecar, asked.origin);
  const others: SeedFile[] = ['story.yaml', 'story.yml', 'addresses.lock'].flatMap((path) => {
    const text = textOf(path);
    return text === undefined ? [] : { path, bytes: new TextEncoder().encode(text) };
  });
  const read = (path: string) =>
    readOneFile(path, [
      ...others,
      { path, bytes },
      ...(sidecar === undefined ? [] : [{ path: sidecarName(path), bytes: new TextEncoder().encode(sidecar) }]),
    ]);
  const stem = asked.name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  // The generator takes an article from the headline whose name says nothing.
  const name = /\p{L}/u.test(stem) ? toSlug(stem) : (read(`0.${kind}`).article?.slug ?? toSlug(stem));
  const folder = articlePaths(paths).some((path) => !path.includes('/')) ? '' : 'articles/';
  const taken = takenSlugs(articlePaths(paths).map((path) => path.replace(/^.*\//, '').replace(/\.\w+$/, '')));
  const path = `${folder}${takeSlug(name, taken)}.${kind}`;
  return { path, sidecarPath: sidecarName(path), bytes, sidecar, read: read(path) };
}

/** An article of a later day than the story is known to takes the story with it. */
export function addArticle(now: SeedsNow, operation: Asked<'addArticle'>): Changed {
  const { path, sidecarPath, bytes, sidecar, read } = readArrival(now, operation);
  const { article } = read;
  const asOf = laterDay(now, article);
  const problem = read.issues.find((found) => isError(found) && !(asOf && found.code === 'impossible-date'));
  if (!article || problem)
    throw new Refused(problem?.message ?? 'The file has no text that can be read.', problem?.hint ?? 'Paste the text itself.');
  const files = new Map<string, string | Uint8Array>([[path, bytes]]);
  if (sidecar !== undefined) files.set(sidecarPath, sidecar);
  if (asOf) setAsOf(now, files, asOf);
  const label = `New article: ${article.headline}${asOf ? `; the story is as of ${formatEdtf(asOf)}` : ''}`;
  return { files, label, added: { file: path, id: article.slug } };
}

function setAsOf({ story, textOf }: SeedsNow, files: Changed['files'], day: string): void {
  const { file } = story.seeds.story;
  files.set(
    file,
    editYaml(textOf(file) ?? '', (yaml) => yaml.set([], 'asOf', day, [])),
  );
}

function laterDay({ story }: SeedsNow, article: Pick<Article, 'publishedAt'> | undefined): string | undefined {
  const { asOf } = story.seeds.story.value;
  if (!asOf || !article?.publishedAt) return undefined;
  const { from: day } = bounds(article.publishedAt);
  // It may be tomorrow already where it was published.
  return day > bounds(asOf).to && day <= dayAfter(new Date().toISOString()) ? day : undefined;
}

export function setArticle(now: SeedsNow, { slug, sidecar }: Asked<'setArticle'>): Changed {
  const article = now.story.seeds.articles.find((one) => one.slug === slug);
  if (!article) throw noEntry(slug, 'articles/');
  const path = sidecarPathOf(now, article);
  const text = sidecarAfter(now.textOf(path), sidecar);
  if (text === undefined) throw new Refused('Nothing was changed.', 'Say what is to be changed.');
  const files: Changed['files'] = new Map([[path, text]]);
  const asOf = sidecar.publishedAt ? laterDay(now, { publishedAt: sidecar.publishedAt }) : undefined;
  if (asOf) setAsOf(now, files, asOf);
  return { files, label: `Corrected: ${article.label}` };
}

/** Where what is known of an article stands, or would. */
export function sidecarPathOf({ paths }: Pick<SeedsNow, 'paths'>, { file }: Pick<Article, 'file'>): string {
  const name = sidecarName(file);
  return paths.find((path) => plainName(path) === name) ?? name;
}

/** The file with these keys; nothing where there is nothing to say. */
function sidecarAfter(before: string | undefined, keys: Sidecar, origin: Origin = {}): string | undefined {
  const values: Partial<Record<string, YamlValue>> = { ...withoutUndefined(keys), ...withoutUndefined(origin) };
  const given = sidecarKeys.flatMap((key): [string, YamlValue][] => {
    const value = values[key];
    return value === undefined ? [] : [[key, value]];
  });
  const said = given.filter(([, value]) => value !== '');
  if (before === undefined && said.length === 0) return undefined;
  const isBare = before === undefined || !/^[^\s#]/m.test(before);
  if (isBare && said.length === 0) return before;
  // A key to stand behind, which goes when the first of the others is there.
  const start = isBare ? `${before ?? ''}x: x\n` : before;
  return editYaml(start, (yaml) => {
    for (const [key, value] of said) yaml.set([], key, value, sidecarKeys);
    if (isBare) yaml.remove(['x']);
    for (const [key, value] of given) if (value === '') yaml.remove([key]);
  });
}
