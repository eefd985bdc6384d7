import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { addressSchema, entitiesSchema } from '../src/domain/entity.ts';
import { markSchema } from '../src/domain/article.ts';
import { boardSchema } from '../src/domain/board.ts';
import { claimSchema, eventsSchema, pinSchema } from '../src/domain/claim.ts';
import { edtfSchema } from '../src/domain/edtf.ts';
import { sidecarSchema } from '../src/domain/seed.ts';
import { coloursSchema, fontSchema, lengthSchema, linkSchema, siteSchema } from '../src/domain/site.ts';
import { slugSchema } from '../src/domain/slug.ts';
import { storySchema } from '../src/domain/story.ts';
import { textSchema } from '../src/domain/text.ts';
import { proposalSchema, topicSchema } from '../src/domain/topic.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** The files of a story, with the example that `npm run new` starts with. */
const files: [name: string, about: string, schema: z.ZodType, example: string][] = [
  ['site.yaml', 'What the site is called and has, whatever story it tells; see [customising.md](customising.md).', siteSchema, 'site.yaml'],
  ['story.yaml', 'The head of the story.', storySchema, 'story.yaml'],
  ['topics/<slug>.yaml', 'A topic, whose page is `/topics/<slug>/`.', topicSchema, 'topics/the-fire.yaml'],
  ['entities.yaml', 'A list of people, organisations and places.', entitiesSchema, 'entities.yaml'],
  ['events.yaml', 'A list of what happened when.', eventsSchema, 'events.yaml'],
  [
    'articles/<name>.yaml',
    'What is known of the article beside it. The same keys may stand at the head of a Markdown article.',
    sidecarSchema,
    'articles/mill-burns-down.yaml',
  ],
];

/** What stands in several places, and is described once. */
const shapes: [name: string, about: string, schema: z.ZodType, beyond?: z.ZodType][] = [
  ['claim', 'A statement with its pins, or what accounts tell differently.', claimSchema],
  ['pin', 'Exact words of one passage.', pinSchema],
  ['proposal', 'A claim that `npm run propose` found: all keys of a [claim](#a-claim), and these.', proposalSchema, claimSchema],
  ['board', 'Who offers what.', boardSchema],
];

const plain: [name: string, schema: z.ZodType][] = [
  ['text', textSchema],
  ['slug', slugSchema],
  ['[date](editing.md#dates)', edtfSchema],
  ['`article#passage`', addressSchema],
  ['mark', markSchema],
  ['a link: `name`, and `url` with https://', linkSchema],
  ['`light` and `dark`, each such as `#a3300f`', coloursSchema],
  ['names of fonts', fontSchema],
  ['a length, such as `1.125rem`', lengthSchema],
];

const names = new Map([
  ...plain.map(([name, schema]) => [keyOf(toJson(schema)), name] as const),
  ...shapes.map(([name, , schema]) => [keyOf(toJson(schema)), `[${name}](#a-${name})`] as const),
]);

/** `docs/configuration.md`: every key of every file that people write, from the schemas that the generator checks them by. */
export async function configReference(): Promise<string> {
  const ofFiles = files.map(([name, about, schema, example]) => {
    const text = readFileSync(new URL(`../templates/story/${example}`, import.meta.url), 'utf8').trim();
    return [`## ${name}`, about, table(toJson(schema)), `\`\`\`yaml\n${text}\n\`\`\``];
  });
  const ofShapes = shapes.map(([name, about, schema, beyond]) => [`## A ${name}`, about, table(without(toJson(schema), beyond))]);
  const parts = [
    '# Configuration',
    'Every key of the files in `seeds/`, made from the schemas by which the generator checks them; `UPDATE=1 npm run test:unit` writes it anew. How to write them is in [editing.md](editing.md). A key in **bold** is needed; `a.b` is the key `b` in `a`, and `a[].b` that of each in the list `a`. A slug is a name in an address: lower-case words joined by hyphens.',
    ...[...ofFiles, ...ofShapes].flat(),
  ];
  return format(parts.join('\n\n'), { ...(await resolveConfig('docs/configuration.md')), parser: 'markdown' });
}

function table(schema: Json): string {
  const rows = rowsOf(schema.items && !schema.properties ? (schema.items as Json) : schema, '');
  const lines = [['key', 'takes', 'without it', 'is'], ['---', '---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

function rowsOf({ properties = {}, required = [] }: Json, prefix: string): string[][] {
  return Object.entries(properties as Record<string, Json>).flatMap(([key, value]) => {
    const name = `\`${prefix}${key}\``;
    const [inner, end] = value.type === 'array' ? [value.items as Json, '[]'] : [value, ''];
    const isOpen = inner.properties !== undefined && !names.has(keyOf(inner));
    const row = [required.includes(key) ? `**${name}**` : name, takes(value), defaultOf(value), value.description ?? ''];
    return [row, ...(isOpen ? rowsOf(inner, `${prefix}${key}${end}.`) : [])];
  });
}

function takes(value: Json): string {
  const name = names.get(keyOf(value));
  if (name !== undefined) return name;
  if (value.enum) return value.enum.map((one) => `\`${String(one)}\``).join(', ');
  if (value.anyOf) return value.anyOf.map((one) => takes(one)).join(' or ');
  if (value.type === 'array') return value.items ? `list of ${takes(value.items as Json)}` : 'two numbers';
  if (value.type === 'object')
    return value.properties
      ? `keys ${Object.keys(value.properties)
          .map((key) => `\`${key}\``)
          .join(', ')}`
      : 'by name';
  if (value.type === 'boolean') return '`true`, `false`';
  if (value.format === 'uri') return 'address';
  return value.type === 'string' ? 'text' : String(value.type);
}

/** Nothing where that says nothing: an empty list. */
function defaultOf({ default: value }: Json): string {
  if (value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)) return '';
  const parts: unknown[] = typeof value === 'object' ? Object.values(value as object) : [value];
  return parts.map((part) => `\`${String(part)}\``).join(', ');
}

function toJson(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

/** Without the keys that another has. */
function without(schema: Json, other?: z.ZodType): Json {
  const known = Object.keys(other ? (toJson(other).properties ?? {}) : {});
  return { ...schema, properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => !known.includes(key))) };
}

/** The same for the same schema, wherever it stands. */
function keyOf({ $schema: _schema, description: _description, default: _default, ...rest }: Json): string {
  return JSON.stringify(rest);
}
