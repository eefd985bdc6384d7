import type { z } from 'zod';
import type { Article } from '../domain/article.ts';
import type { Cache } from '../domain/cache.ts';
import { noCache } from '../domain/cache.ts';
import { eventsSchema } from '../domain/claim.ts';
import { entitiesSchema } from '../domain/entity.ts';
import type { Issue } from '../domain/issue.ts';
import { isError, issue } from '../domain/issue.ts';
import { lockSchema } from '../domain/lock.ts';
import type { SeedFile, Seeds, Sourced } from '../domain/seed.ts';
import { slugSchema } from '../domain/slug.ts';
import type { Slug } from '../domain/slug.ts';
import { storySchema } from '../domain/story.ts';
import type { Topic } from '../domain/topic.ts';
import { topicSchema } from '../domain/topic.ts';
import { buildArticle } from './build-article.ts';
import { checkTwins } from './check-twins.ts';
import { decodeFiles } from './decode-files.ts';
import { isOfOneText } from './leave-out.ts';
import { nameAccounts } from './name-accounts.ts';
import { articlePaths, parseArticle, unreadFiles } from './parse-article.ts';
import { parseLineRules } from './parse-line-rules.ts';
import { parseYaml } from './parse-yaml.ts';

/** Seed files to checked seeds, with every problem found in any of them. */
export function parseSeeds(files: SeedFile[], today = new Date(), cache: Cache = noCache): { seeds: Seeds; issues: Issue[] } {
  const { texts, issues } = decodeFiles(files);
  const yaml = <S extends z.ZodType>(schema: S, file: string, fallback: unknown): Sourced<z.infer<S>> => {
    const { parsed, issues: found } = parseYaml(schema, file, texts.get(file), fallback);
    issues.push(...found);
    return parsed;
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

  const topicRanks = new Map(story.value.topics.map((slug, i) => [slug, i]));
  const topicRank = (slug: Slug) => topicRanks.get(slug) ?? topicRanks.size;
  const ordered = new Map([...topics].sort(([a], [b]) => topicRank(a) - topicRank(b)));

  const { rules, issues: ruleIssues } = parseLineRules(story);
  const articleFiles = articlePaths(files.map(({ path }) => path));
  const taken = new Set<string>();
  const read = articleFiles.flatMap((file) => {
    const { source, issues: found } = parseArticle(file, texts, rules, cache);
    issues.push(...found);
    if (!source) return [];
    const built = buildArticle(source, story.value, (slug) => lock.articles[slug] ?? {}, taken, today);
    issues.push(...built.issues);
    return built.article;
  });
  const twinIssues = checkTwins(read);
  const leftOut = new Set(story.value.strict ? [] : twinIssues.filter(isError).map(({ file }) => file));
  const articles = read.filter(({ file }) => !leftOut.has(file));
  const stopped = issues.some((found) => isError(found) && (story.value.strict || !isOfOneText(found)));
  if (articles.length === 0 && !stopped) issues.push(issue('no-articles', { file: '.' }, 'contains no article'));
  issues.push(...ruleIssues, ...unreadFiles([...texts.keys()], articleFiles), ...twinIssues);
  const ranks = new Map(story.value.accounts.map((slug, i) => [slug, i]));
  const rankOf = ({ slug }: Article) => ranks.get(slug) ?? ranks.size;
  articles.sort((a, b) => rankOf(a) - rankOf(b));
  issues.push(...nameAccounts(articles));

  const entities = yaml(entitiesSchema, 'entities.yaml', []);
  const events = yaml(eventsSchema, 'events.yaml', []);
  return { seeds: { story, entities, events, topics: ordered, articles, lock }, issues };
}
