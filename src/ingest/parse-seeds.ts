import type { z } from 'zod';
import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { eventsSchema } from '../domain/claim.ts';
import { entitiesSchema } from '../domain/entity.ts';
import { distance as bitsApart, fingerprint } from '../domain/hash.ts';
import type { Issue } from '../domain/issue.ts';
import { isError, issue } from '../domain/issue.ts';
import { lockSchema } from '../domain/lock.ts';
import type { SeedFile, Seeds, Sidecar, Sourced } from '../domain/seed.ts';
import { sidecarSchema } from '../domain/seed.ts';
import { slugSchema } from '../domain/slug.ts';
import type { Slug } from '../domain/slug.ts';
import { storySchema } from '../domain/story.ts';
import type { Topic } from '../domain/topic.ts';
import { topicSchema } from '../domain/topic.ts';
import { buildArticle } from './build-article.ts';
import { decodeText, isBinary, normaliseText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';
import { parseYaml } from './parse-yaml.ts';

/** What each kind of article file is read by. */
const parsers: Record<string, (text: string, firstLine: number) => Draft> = {
  txt: (text) => parseText(text),
  md: (text, firstLine) => parseMarkdown(text, firstLine),
};

/** Seed files to checked seeds, with every problem found in any of them. */
export function parseSeeds(files: SeedFile[]): { seeds: Seeds; issues: Issue[] } {
  const issues: Issue[] = [];
  const texts = new Map<string, string>();
  for (const { path, bytes } of files) {
    const text = decodeText(bytes);
    if (text !== undefined) texts.set(path, normaliseText(text));
    else if (isBinary(bytes)) issues.push(issue('binary-file', { file: path }, 'is not a text'));
    else issues.push(issue('undecodable-text', { file: path }, 'its bytes are not text in any encoding known here'));
  }
  const yaml = <S extends z.ZodType>(schema: S, file: string, fallback: unknown): Sourced<z.infer<S>> => {
    const text = texts.get(file);
    const result = text === undefined ? undefined : parseYaml(schema, file, text.trim() === '' ? '{}' : text);
    issues.push(...(result?.issues ?? []));
    return result?.parsed ?? { file, value: schema.parse(fallback), lineOf: () => undefined };
  };

  const story = yaml(storySchema, 'story.yaml', {});
  const lock = yaml(lockSchema, 'addresses.lock', {}).value;
  const topics = new Map<Slug, Sourced<Topic>>();
  for (const file of texts.keys()) {
    const name = /^topics\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (name === undefined) continue;
    const slug = slugSchema.safeParse(name);
    if (slug.success) topics.set(slug.data, yaml(topicSchema, file, { title: name }));
    else issues.push(issue('file-name', { file }, `"${name}" cannot be an address: ${slug.error.issues[0]?.message}`));
  }

  const articles: Article[] = [];
  const articleFiles = articlePaths([...texts.keys()]);
  for (const file of articleFiles) {
    const read = readArticle(file, texts.get(file) ?? '', texts, issues);
    if (!read) continue;
    const built = buildArticle({ file, ...read }, story.value, (slug) => lock.articles[slug] ?? {});
    issues.push(...built.issues);
    articles.push(built.article);
  }
  if (articles.length === 0 && !issues.some(isError)) issues.push(issue('no-articles', { file: '.' }, 'holds no article'));
  issues.push(...orphanSidecars([...texts.keys()], articleFiles), ...checkTwins(articles));
  articles.sort((a, b) => rank(a.slug, story.value.accounts) - rank(b.slug, story.value.accounts));
  issues.push(...nameAccounts(articles));

  const seeds: Seeds = {
    story,
    entities: yaml(entitiesSchema, 'entities.yaml', []),
    events: yaml(eventsSchema, 'events.yaml', []),
    topics,
    articles,
    lock,
  };
  return { seeds, issues };
}

/** Articles lie in `articles/`, or beside each other in a flat folder. */
function articlePaths(files: string[]): string[] {
  const inFolder = files.filter((file) => /^articles\/[^/]+\.(?:txt|md)$/.test(file));
  return inFolder.length > 0 ? inFolder : files.filter((file) => /^[^/]+\.(?:txt|md)$/.test(file) && !/^readme\./i.test(file));
}

function readArticle(file: string, text: string, texts: Map<string, string>, issues: Issue[]) {
  const front = file.endsWith('.md') ? /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text) : null;
  const sidecarFile = file.replace(/\.[a-z]+$/, '.yaml');
  const sidecarText = texts.get(sidecarFile);
  const metadata = [
    ...(front?.[1] ? [parseYaml(sidecarSchema, file, `\n${front[1]}`)] : []),
    ...(sidecarText?.trim() ? [parseYaml(sidecarSchema, sidecarFile, sidecarText)] : []),
  ];
  issues.push(...metadata.flatMap((part) => part.issues));
  const known = metadata.flatMap((part) => part.parsed ?? []);
  const value: Sidecar = Object.assign({}, ...known.map((part) => part.value));

  if (text.trim() === '') return void issues.push(issue('no-running-text', { file }, 'is empty'));
  const body = front ? text.slice(front[0].length) : text;
  const firstLine = front ? front[0].split('\n').length : 1;
  const draft = parsers[file.split('.').at(-1) ?? '']?.(body, firstLine);
  if (!draft || draft.blocks.every((block) => block.type === 'heading'))
    return void issues.push(issue('no-running-text', { file }, 'has no paragraph of running text'));
  const last = known.at(-1);
  return { draft, sidecar: last && { ...last, value } };
}

function rank(slug: Slug, order: Slug[]): number {
  const place = order.indexOf(slug);
  return place < 0 ? order.length : place;
}

function orphanSidecars(files: string[], articles: string[]): Issue[] {
  const owners = new Set(articles.map((file) => file.replace(/\.[a-z]+$/, '')));
  return files
    .filter((file) => /^articles\/.+\.yaml$/.test(file) && !owners.has(file.replace(/\.yaml$/, '')))
    .map((file) => issue('sidecar-without-article', { file }, 'no article has this name'));
}

/** The same address twice, the same text twice, and texts that are nearly the same. */
function checkTwins(articles: Article[]): Issue[] {
  const prints = articles.map((article) => fingerprint(passagesOf(article).map(({ text }) => text).join(' ')));
  return articles.flatMap((article, i) =>
    articles.slice(0, i).flatMap((earlier, j) => {
      const apart = bitsApart(prints[i] ?? '', prints[j] ?? '');
      if (apart === 0) return issue('same-article', article, `has the same text as ${earlier.file}`);
      if (article.slug === earlier.slug) return issue('same-slug', article, `would have the address of ${earlier.file}, "${article.slug}"`);
      return apart <= 6 ? issue('similar-articles', article, `is nearly the same text as ${earlier.file}`) : [];
    }),
  );
}

/** Marks for the accounts that have none, and a check that labels and marks tell accounts apart. */
function nameAccounts(articles: Article[]): Issue[] {
  const taken = new Set(articles.map(({ mark }) => mark).filter(Boolean));
  const labels = new Map<string, Article>();
  const marks = new Map<string, Article>();
  return articles.flatMap((article) => {
    article.mark ||= freeMark(article, taken);
    const twin = labels.get(article.label) ?? marks.get(article.mark);
    labels.set(article.label, article);
    marks.set(article.mark, article);
    return twin ? issue('same-label', article, `cannot be told from ${twin.file}: ${article.label}, ${article.mark}`) : [];
  });
}

function freeMark(article: Article, taken: Set<string>): string {
  const initials = (article.outlet ?? '').replace(/^The /, '').match(/\p{Lu}/gu)?.slice(0, 3).join('');
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const numbers = Array.from({ length: 990 }, (_, i) => String(i + 1));
  const mark = [...(initials ? [initials] : []), ...letters, ...numbers].find((free) => !taken.has(free)) ?? '';
  taken.add(mark);
  return mark;
}

