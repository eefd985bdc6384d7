import { z } from 'zod';
import { eventsSchema } from '../domain/claim.ts';
import { entitiesSchema } from '../domain/entity.ts';
import { sidecarSchema } from '../domain/seed.ts';
import { siteSchema } from '../domain/site.ts';
import { storySchema } from '../domain/story.ts';
import { topicSchema } from '../domain/topic.ts';

/** Which schema a file of a seeds folder follows. */
const schemas = {
  story: storySchema,
  site: siteSchema,
  entities: entitiesSchema,
  events: eventsSchema,
  topic: topicSchema,
  article: sidecarSchema,
} as const;
type SchemaName = keyof typeof schemas;

/** JSON Schemas for editors, by file name: completion, and errors while typing. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}

/** Settings with which VS Code knows the schemas of a project also where a file does not name its own; what is generated is not edited. */
export function editorSettings(): string {
  const folders: Partial<Record<string, string>> = { topic: 'topics/*', article: 'articles/*' };
  const known = Object.keys(schemas).map((name): [string, string] => [
    `./seeds/schemas/${name}.json`,
    `seeds/${folders[name] ?? name}.yaml`,
  ]);
  return `${JSON.stringify({ 'files.readonlyInclude': { 'content/**': true }, 'yaml.schemas': Object.fromEntries(known) }, null, 2)}\n`;
}

/** A seed file with the line that tells an editor its schema: `# yaml-language-server: $schema=../schemas/topic.json`. */
export function withSchema(path: string, text: string): string {
  const name = schemaOf(path);
  if (name === undefined) return text;
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up || './'}schemas/${name}.json\n${text}`;
}

function schemaOf(path: string): SchemaName | undefined {
  if (!path.endsWith('.yaml')) return undefined;
  if (path.startsWith('topics/')) return 'topic';
  if (path.startsWith('articles/')) return 'article';
  return (Object.keys(schemas) as SchemaName[]).find((name) => path === `${name}.yaml`);
}
