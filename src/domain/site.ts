import { z } from 'zod';

const oneLine = [/^.*$/, 'must be one line'] as const;
/** A name, in one line of pages, feeds and citations. */
const nameSchema = z
  .string()
  .max(80)
  .regex(/\S/, 'must not be empty')
  .regex(...oneLine);

export const linkSchema = z.strictObject({
  name: nameSchema.describe('What readers press.'),
  url: z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' }).describe('Where it leads.'),
});

/** Pages that have an address whatever the story is, in the order of the foot. */
export const sitePages = ['topics', 'people', 'timeline', 'articles', 'quotes', 'compare', 'method', 'data', 'changes'] as const;
export type SitePage = (typeof sitePages)[number];

/** What a site can do without. */
const optionalPages = {
  people: 'Who is named in the accounts: a page for each, and their list.',
  timeline: 'All events, day by day, and the picture of them on the home page of a story without a board.',
  quotes: 'Everything that was said, by speaker.',
  compare: 'Which account tells which claim, and any two accounts side by side.',
  data: 'Tables and annotations for programs, and the page that describes them. Of many accounts the tables that a comparison reads stay.',
  changes: 'What became of claims since they were first recorded.',
  cards: 'A small page of each claim, for other sites to show.',
} as const;
export type OptionalPage = keyof typeof optionalPages;

const pagesSchema = z.strictObject(
  Object.fromEntries(Object.entries(optionalPages).map(([page, about]) => [page, z.boolean().default(true).describe(about)])) as Record<
    OptionalPage,
    z.ZodDefault<z.ZodBoolean>
  >,
);

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#a3300f"');
export const coloursSchema = z.strictObject({ light: colourSchema, dark: colourSchema }).optional();
export const fontSchema = z
  .string()
  .max(200)
  .regex(/^[\p{L}\d'" ,-]+$/u, 'must be names of fonts with commas between them')
  .refine((fonts) => /^(?:[^'"]|'[^'"]*'|"[^'"]*")*$/.test(fonts), 'must close its quotation marks')
  .optional();
export const lengthSchema = z
  .string()
  .regex(/^\d{1,3}(?:\.\d{1,4})?(?:rem|em|px)$/, 'must be a length such as "1.125rem"')
  .optional();

/** The values of `styles/tokens.css` that a site may give. Whether its colours can be read on each other is for its editor to see. */
const tokensSchema = z.strictObject({
  background: coloursSchema.describe('Of the page.'),
  surface: coloursSchema.describe('Of what is set off from the page: notes, tables.'),
  text: coloursSchema.describe('Of what is read.'),
  rule: coloursSchema.describe('Of lines.'),
  quiet: coloursSchema.describe('Of what is said in small print.'),
  accent: coloursSchema.describe('Of links.'),
  marked: coloursSchema.describe('Behind cited words.'),
  serif: fontSchema.describe('Fonts of running text.'),
  display: fontSchema.describe('Fonts of headings.'),
  sans: fontSchema.describe('Fonts of small print.'),
  'size-small': lengthSchema.describe('Of small print.'),
  'size-text': lengthSchema.describe('Of running text.'),
  'size-3': lengthSchema.describe('Of the headings of the third rank.'),
  'size-2': lengthSchema.describe('Of the headings of the second rank.'),
  'size-1': lengthSchema.describe('Of the first heading.'),
  measure: lengthSchema.describe('The longest line of text.'),
});

/** The languages that the interface speaks. */
export const interfaceLanguages = ['en', 'de'] as const;

/** What the site calls itself, how it speaks and what it has, whatever story it tells: `site.yaml`. */
export const siteSchema = z
  .strictObject({
    name: nameSchema.default('Synoptic').describe('Stands in the head of every page, in titles, feeds and pictures of links.'),
    publisher: nameSchema
      .optional()
      .describe('Who answers for the pages: author and publisher in citations, in feeds and for machines. Without it, the name.'),
    logo: z
      .string()
      .regex(/^[\w-]{1,60}\.(?:svg|png)$/, 'must be the name of a file beside site.yaml that ends in .svg or .png')
      .optional()
      .describe('A picture before the name: a file beside site.yaml that ends in .svg or .png.'),
    language: z.enum(interfaceLanguages).default('en').describe('Of the interface; the story has its own.'),
    licence: linkSchema
      .default({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' })
      .describe('Of your own texts: digests, claims, topics. Quotations and headlines are always excepted.'),
    navigation: z
      .array(z.union([z.enum(sitePages), linkSchema]))
      .max(12)
      .optional()
      .describe(
        'What stands in the head of every page, in this order: pages of the site, and links of your own. All other pages stand in the foot. Without it, topics, people, timeline and articles.',
      ),
    pages: pagesSchema
      .prefault({})
      .describe('Pages that the site does without: nothing leads to one that is false, and it has no address.'),
    tokens: tokensSchema
      .default({})
      .describe('Colours by day and by night, fonts and sizes. See to it that colours can be read on each other.'),
    footer: z
      .strictObject({
        text: z
          .string()
          .max(500)
          .regex(/\S/, 'must not be empty')
          .regex(...oneLine)
          .optional()
          .describe('A sentence.'),
        links: z.array(linkSchema).max(12).default([]).describe('Links of your own.'),
      })
      .prefault({})
      .describe('What you add to the foot of every page.'),
  })
  .superRefine(({ navigation, pages }, context) => {
    for (const [i, page] of (navigation ?? []).entries())
      if (typeof page === 'string' && page in pages && !pages[page as OptionalPage])
        context.addIssue({ code: 'custom', path: ['navigation', i], message: `${page} is switched off under pages` });
  });
export type Site = z.infer<typeof siteSchema>;
export type Link = z.infer<typeof linkSchema>;

/** Who stands as author and publisher where a page is cited. */
export function publisherOf({ name, publisher = name }: Pick<Site, 'name' | 'publisher'>): string {
  return publisher;
}

/** The tokens as a style: what is read from it on a screen takes the place of what `styles/tokens.css` gives. */
export function tokenStyle({ tokens }: Pick<Site, 'tokens'>): string {
  const values = Object.entries(tokens).flatMap(([name, value]) =>
    value === undefined ? [] : `--${name}:${typeof value === 'string' ? value : `light-dark(${value.light},${value.dark})`}`,
  );
  return values.length > 0 ? `:root{${values.join(';')}}` : '';
}

/** What lies where, from the site's root: everything that belongs to a page which a site can do without. */
const places: Record<OptionalPage, RegExp> = {
  people: /^\/people(?:\/|$)/,
  timeline: /^\/(?:timeline(?:\.md|\/|$)|expected-dates\.ics$)/,
  quotes: /^\/quotes(?:\.md|\/|$)/,
  compare: /^\/compare(?:\/|$)/,
  data: /^\/data(?:\/|$)/,
  changes: /^\/changes(?:\.json|\/|$)/,
  cards: /^\/cards\//,
};

/** Whether there is nothing at a path. `readsTables`: the browser makes comparisons of accounts from tables. */
export function isLeftOut(path: string, { pages }: Pick<Site, 'pages'>, readsTables: boolean): boolean {
  const page = (Object.keys(places) as OptionalPage[]).find((one) => places[one].test(path));
  if (page === undefined || pages[page]) return false;
  return !(page === 'data' && pages.compare && readsTables && /^\/data\/\w+\.json$/.test(path));
}
