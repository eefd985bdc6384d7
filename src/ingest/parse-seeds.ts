import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Cache } from '../domain/cache.ts';
import { noCache } from '../domain/cache.ts';
import type { Event } from '../domain/claim.ts';
import { eventsSchema } from '../domain/claim.ts';
import { bounds, formatEdtf } from '../domain/edtf.ts';
import { fingerprint } from '../domain/hash.ts';
import type { Lock } from '../domain/lock.ts';
import { entitiesSchema } from '../domain/entity.ts';
import type { Issue } from '../domain/issue.ts';
import { isError, issue } from '../domain/issue.ts';
import { LOCK_FILE } from '../domain/lock.ts';
import type { SeedFile, Seeds, Sourced } from '../domain/seed.ts';
import { slugSchema, takenSlugs } from '../domain/slug.ts';
import type { Slug } from '../domain/slug.ts';
import { siteSchema } from '../domain/site.ts';
import type { Story } from '../domain/story.ts';
import { STORY_SCHEMA, storySchema } from '../domain/story.ts';
import type { Topic } from '../domain/topic.ts';
import { topicSchema } from '../domain/topic.ts';
import { buildArticle } from './build-article.ts';
import { checkTwins } from './check-twins.ts';
import type { SeedTexts } from './decode-files.ts';
import { decodeFiles } from './decode-files.ts';
import { leaveOut, publishedFinder, textsFinder } from './leave-out.ts';
import { checkMarks, nameAccounts } from './name-accounts.ts';
import { parseArticle } from './parse-article.ts';
import { parseLineRules } from './parse-line-rules.ts';
import { parseLock } from './parse-lock.ts';
import { parseYaml } from './parse-yaml.ts';
import { isPicture, readLogo } from './read-logo.ts';
import { articlePaths, plainName, unreadFiles, saysRights } from './seed-names.ts';

const MAX_YEARS_AHEAD = 100;

/**
 * Seed files to checked seeds, with every problem found in any of them.
 *
 * @param onDisk what is wrong with the files themselves
 */
export function parseSeeds(
  files: SeedFile[],
  today = new Date(),
  cache: Cache = noCache,
  onDisk: Issue[] = [],
): { seeds: Seeds; issues: Issue[] } {
  const pictures = files.filter(({ path }) => isPicture(path));
  const { texts, pathOf, issues: undecoded } = decodeFiles(files.filter((file) => !pictures.includes(file)));
  const issues = [...onDisk, ...undecoded.filter(({ file }) => file !== LOCK_FILE)];
  const yaml = yamlReader({ texts, pathOf }, issues);

  const story = yaml(storySchema, 'story.yaml', {});
  const site = yaml(siteSchema, 'site.yaml', {});
  const entities = yaml(entitiesSchema, 'entities.yaml', []);
  issues.push(...checkSchema(story.file, texts.get(story.file)));
  const { logo, issues: ofLogo } = readLogo(pictures, site.value.logo);
  issues.push(...ofLogo);
  const isLocked = files.some(({ path }) => path === LOCK_FILE);
  const { lock, issues: lockIssues } = parseLock(isLocked ? (texts.get(LOCK_FILE) ?? '') : undefined);
  issues.push(...lockIssues);
  const asked = parseTopicsAndEvents({ texts, pathOf, issues: [] }, story.value, today);
  issues.push(...asked.issues);

  const { rules, issues: ruleIssues } = parseLineRules(story);
  const paths = [...files.map(({ path }) => path), ...onDisk.map(({ file }) => file)];
  const articleFiles = articlePaths(paths);
  const taken = takenSlugs();
  const read = articleFiles.flatMap((file) => {
    const { source, issues: found } = parseArticle(file, { texts, pathOf }, rules, cache);
    issues.push(...found);
    if (!source) return [];
    const built = buildArticle(source, story.value, (slug) => lock.articles[slug] ?? {}, taken, today);
    issues.push(...built.issues);
    return built.article;
  });
  issues.push(...ruleIssues, ...unreadFiles(texts, articleFiles));
  const { articles, issues: told } = soundArticles(read, issues, { lock, paths, texts, strict: story.value.strict });
  if (articles.length === 0 && !told.some(isError)) told.push(noArticles(articleFiles));
  const ranks = new Map(story.value.accounts.map((slug, i) => [slug, i]));
  const rankOf = ({ slug }: Article) => ranks.get(slug) ?? ranks.size;
  articles.sort((a, b) => rankOf(a) - rankOf(b));
  told.push(...nameAccounts(articles));

  told.push(...checkNamed(story, articles));
  const { topics, events } = asked;
  return { seeds: { story, site: site.value, logo, entities, events, topics, articles, lock }, issues: told };
}

/** What the pages ask and what happened: of these nothing else among the seeds is made but of the topics' terms. */
export function parseTopicsAndEvents({ texts, pathOf, issues: undecoded }: SeedTexts, story: Story, today: Date) {
  const issues = [...undecoded];
  const yaml = yamlReader({ texts, pathOf }, issues);
  const events = yaml(eventsSchema, 'events.yaml', []);
  const topics = new Map<Slug, Sourced<Topic>>();
  for (const file of texts.keys()) {
    const name = /^topics\/([^/]+)\.yaml$/.exec(plainName(file))?.[1];
    if (name === undefined) continue;
    const slug = slugSchema.safeParse(name);
    if (slug.success) topics.set(slug.data, yaml(topicSchema, plainName(file), { title: name }));
    else issues.push(issue('file-name', { file }, `"${name}" cannot be an address: ${slug.error.issues[0]?.message}`));
  }
  issues.push(...checkYears(events, story, today));
  return { topics: inOrder(topics, story), events, issues };
}

/** Reads files of one schema each, and tells what is wrong with them. */
function yamlReader({ texts, pathOf }: Pick<SeedTexts, 'texts' | 'pathOf'>, issues: Issue[]) {
  return <S extends z.ZodType>(schema: S, name: string, fallback: unknown): Sourced<z.infer<S>> => {
    const file = pathOf(name);
    const { parsed, issues: found } = parseYaml(schema, file, texts.get(file), fallback);
    issues.push(...found);
    return parsed;
  };
}

/** As the story lists them, then the others. */
function inOrder(topics: Seeds['topics'], story: Story): Seeds['topics'] {
  const ranks = new Map(story.topics.map((slug, i) => [slug, i]));
  const rankOf = (slug: Slug) => ranks.get(slug) ?? ranks.size;
  return new Map([...topics].sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

function noArticles(files: string[]): Issue {
  return issue('no-articles', { file: '.' }, `contains no article${files.length > 0 ? ' that can be published' : ''}`);
}

/** The articles that can be published, and what is said of those that cannot. */
function soundArticles(
  read: Article[],
  issues: Issue[],
  { lock, paths, texts, strict }: { lock: Lock; paths: string[]; texts: Map<string, string>; strict: boolean },
): { articles: Article[]; issues: Issue[] } {
  const checkMarked = (articles: Article[]) => [...checkTwins(byStanding(articles, lock)), ...checkMarks(byStanding(articles, lock))];
  if (strict) return { articles: read, issues: [...issues, ...checkMarked(read)] };
  const textsOf = textsFinder(paths);
  const one = leaveOut(issues, textsOf, {
    isPublished: publishedFinder(lock, read),
    saysRights: (file) => saysRights(texts.get(file) ?? ''),
  });
  const sound = read.filter(({ file }) => !one.left.has(file));
  // Of two that cannot stand beside each other the better known stays.
  const two = leaveOut(checkMarked(sound), textsOf, { isPublished: () => false, saysRights: () => false });
  return { articles: sound.filter(({ file }) => !two.left.has(file)), issues: [...one.told, ...two.told] };
}

/** Of two texts of one address or of the same words the later gives way: one that was never recorded, or only has its address from its headline. */
function byStanding(articles: Article[], { articles: locked }: Lock): Article[] {
  const isRecorded = (article: Article) => {
    const prints = locked[article.slug];
    return prints !== undefined && passagesOf(article).some(({ id, text }) => prints[id] === fingerprint(text));
  };
  const standing = new Map(
    articles.map((article) => [article, (isRecorded(article) ? 2 : 0) + (article.file.includes(`${article.slug}.`) ? 1 : 0)]),
  );
  return articles.toSorted((a, b) => (standing.get(b) ?? 0) - (standing.get(a) ?? 0));
}

/** Read by itself: a newer form may have what makes the rest of the file unreadable here. */
function checkSchema(file: string, text: string | undefined): Issue[] {
  const { schema } = parseYaml(z.looseObject({ schema: z.number().optional().catch(undefined) }), file, text).parsed.value;
  if (schema === undefined || schema <= STORY_SCHEMA) return [];
  return [
    issue('newer-schema', { file }, `schema: the story is of form ${schema}, and this version of Synoptic knows form ${STORY_SCHEMA}`),
  ];
}

function checkNamed(story: Sourced<Story>, articles: Article[]): Issue[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return story.value.accounts.flatMap((slug, i) =>
    slugs.has(slug)
      ? []
      : issue('unknown-account', { file: story.file, line: story.lineOf(['accounts', i]) }, `no article has the address "${slug}"`),
  );
}

/** Plans for 2050 are news, those for 2999 a slip. */
function checkYears(events: Sourced<Event[]>, { asOf }: Story, today: Date): Issue[] {
  const last = Number((asOf ? bounds(asOf).to : today.toISOString()).slice(0, 4)) + MAX_YEARS_AHEAD;
  return events.value.flatMap(({ id, when }, i) =>
    Number(bounds(when).from.slice(0, 4)) > last
      ? issue('unlikely-date', { file: events.file, line: events.lineOf([i, 'when']) }, `event "${id}" is in ${formatEdtf(when)}`)
      : [],
  );
}
