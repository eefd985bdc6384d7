import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { PublishedStory } from './published-story.ts';

/** `synoptic.config.js` beside the folder of the seeds: code of the project, which every command runs. Seeds never name code. */
export interface Config {
  plugins?: Plugin[];
}

/** Adds to what the generator reads, what it checks and what it publishes. Nothing that it checks by itself can be taken away. */
export interface Plugin {
  /** Stands in every message about it. */
  name: string;
  /** Articles of other kinds, by the ends of their files' names: `{ '.adoc': (bytes, path) => ({ markdown }) }`. */
  formats?: Record<string, Format>;
  /** What an editor is told of the story as it will be published. An error stops the build. */
  lints?: Lint[];
  /** Files beside the pages. */
  exports?: Export[];
}

/**
 * An article as one of the kinds that are read.
 *
 * @param path from the folder of the seeds
 */
export type Format = (bytes: Uint8Array, path: string) => Converted | Promise<Converted>;
export type Converted = { text: string } | { markdown: string } | { html: string };

export type Lint = (story: PublishedStory) => Finding[];
export interface Finding {
  /** From the folder of the seeds. */
  file: string;
  /** Counted from 1. */
  line?: number;
  message: string;
  /** What to do. */
  hint?: string;
  /** Without it a warning. */
  severity?: 'error' | 'warning';
}

export interface Export {
  /** From the root of the site: `data/people.xml`. */
  path: string;
  render: (story: PublishedStory) => string | Uint8Array | Promise<string | Uint8Array>;
}

const called = z.custom<(...given: never[]) => unknown>((value) => typeof value === 'function', 'must be a function');
const name = z.string().regex(/\S/, 'must not be empty');

export const configSchema = z.strictObject({
  plugins: z
    .array(
      z.strictObject({
        name,
        formats: z
          .record(z.string(), called)
          .superRefine((formats, context) => {
            for (const ending of Object.keys(formats))
              if (!/^\.[a-z0-9]+$/.test(ending) || /^\.(?:txt|md|html?|ya?ml|lock|svg|png)$/.test(ending))
                context.addIssue({
                  code: 'custom',
                  message: `"${ending}" must be the end of a file’s name that is not read without a plugin, such as ".adoc"`,
                });
          })
          .optional(),
        lints: z.array(called).optional(),
        exports: z
          .array(
            z.strictObject({
              path: z
                .string()
                .regex(/^(?:\w[\w-]*\/)*\w[\w.-]*\.\w+$/, 'must be a path from the root of the site, such as "data/people.xml"'),
              render: called,
            }),
          )
          .optional(),
      }),
    )
    .default([]),
});

const convertedSchema = z.union(['text', 'markdown', 'html'].map((kind) => z.strictObject({ [kind]: z.string() })));
const findingsSchema = z.array(
  z.strictObject({
    file: name,
    line: z.int().positive().optional(),
    message: name,
    hint: name.optional(),
    severity: z.enum(['error', 'warning']).optional(),
  }),
);
const renderedSchema = z.union([z.string(), z.instanceof(Uint8Array)]);

/** What the parts of a plugin have to give. */
export const given = { format: convertedSchema, lint: findingsSchema, export: renderedSchema };

/** What a part of a plugin gave, where it is what it should be. @throws Refusal that names the plugin */
export function expectGiven<S extends z.ZodType>(schema: S, value: unknown, { name: plugin }: Plugin, part: string): z.infer<S> {
  const { data, error } = schema.safeParse(value);
  if (error) throw new Refusal(`The plugin "${plugin}" failed: ${part} gave something else than it should: ${z.prettifyError(error)}`);
  return data;
}

/** Whatever it threw. */
export function failed({ name: plugin }: Plugin, part: string, error: unknown): Refusal {
  return new Refusal(`The plugin "${plugin}" failed: ${part}: ${error instanceof Error ? error.message : String(error)}`);
}
