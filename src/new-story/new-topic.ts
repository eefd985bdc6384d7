import { join, parse } from 'node:path';
import { writeTopic } from '../desk/new-entries.ts';
import type { Slug } from '../domain/slug.ts';
import { slugSchema, toSlug } from '../domain/slug.ts';
import { capitalise } from '../domain/words.ts';
import { Refusal } from '../refusal.ts';
import { writeFiles } from '../write-files.ts';
import { withSchema } from './editor-schemas.ts';
import { namesIn } from './new-story.ts';

/** What stands above the first key, and above the terms; what else a topic may hold is below. */
const notes = {
  head: '# A topic. With a title and terms alone the machine composes its page; what you write takes its place.\n',
  terms: '# Words that the accounts use for it; the first mention of one links to its page.\n',
  foot: `# The question that the page answers.
# question: What happens to it?
# The short answer, one claim a sentence, each with the words of the account that says it.
# answer:
#   - id: first-claim
#     text: A sentence.
#     pins:
#       - at: article#p1
#         words: the exact words
`,
};

/**
 * Starts a topic of this title, or of the title that is in this slug: `the-ferry` is "The ferry". Gives its file.
 *
 * @throws Refusal where a topic of that name is there
 */
export async function newTopic(seeds: string, named: string): Promise<{ path: string; slug: Slug }> {
  const title = slugSchema.safeParse(named).success ? capitalise(named.replaceAll('-', ' ')) : named.replace(/\s+/g, ' ').trim();
  if (title === '') throw new Refusal('A title needs a word', 2);
  const slug = toSlug(title);
  const there = (await namesIn(join(seeds, 'topics')))?.find((name) => parse(name).name.toLowerCase() === slug);
  if (there !== undefined) throw new Refusal(`topics/${there} is there already: nothing was written`);
  const path = `topics/${slug}.yaml`;
  const text = writeTopic({ title, question: undefined, terms: [title.replace(/^(?:the|an?) (?=.)/i, '')] });
  const noted = notes.head + text.replace(/^terms:/m, `${notes.terms}terms:`) + notes.foot;
  await writeFiles(seeds, new Map([[path, withSchema(path, noted)]]), new Map());
  return { path, slug };
}
