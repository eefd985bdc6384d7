import type { PersonData } from '../domain/content.ts';
import { maxBy } from '../domain/max-by.ts';
import type { Office, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { capitalise } from '../domain/words.ts';
import { wholeOffice } from '../english/offices.ts';
import type { LinkedStory } from '../link/link-story.ts';

type Role = NonNullable<PersonData['role']>;

/** How far from the name it stands: a comma, or `, the `. */
const BESIDE = 6;
const LONGEST = 100;
/** Of what body or place, by its name: `head of the Velm Ferry Council`. */
const isWhose = /^[^,;]+ (?:of|at|for) (?:[\p{Ll}’'-]+ ){0,4}\p{Lu}/u;
/** Words that hold on the account's day alone. */
const passing = /^(?:(?:an?|the|one) )?(?:acting|current|new|next|incoming|outgoing|then|possible|likely|future|would-be)\b/i;

/**
 * What accounts say that they are whom the machine found, right beside the name and with whose office it is, in the words that
 * most accounts print.
 *
 * @example foundRoles(story of 'Ann Poe, the mayor of Velm, left.').get('ann-poe') // { text: 'Mayor of Velm', … }
 */
export function foundRoles({ seeds, accounts, readings, passages }: LinkedStory): Map<Slug, Role> {
  if (seeds.entities.value.length > 0) return new Map();
  const said = accounts.flatMap(({ slug, rights }) => {
    const reading = rights === 'link' ? undefined : readings.get(slug);
    return (reading?.offices ?? []).flatMap((office) => {
      const text = wholeOffice(passages.get(`${slug}#${office.passage}`)?.passage.text ?? '', office.start, office.end);
      const isRole = text && office.entity && text.length <= LONGEST && isWhose.test(text) && !passing.test(text);
      return isRole && reading && isBeside(office, reading)
        ? [{ entity: office.entity, text: capitalise(text.replace(/^(?:an?|the) /i, '')), article: slug, passage: office.passage }]
        : [];
    });
  });
  const holders = Map.groupBy(said, ({ text }) => text.toLowerCase());
  const held = said.filter(({ text }) => new Set(holders.get(text.toLowerCase())?.map(({ entity }) => entity)).size === 1);
  return new Map(
    [...Map.groupBy(held, ({ entity }) => entity)].flatMap(([entity, roles]) => {
      const best = maxBy(roles, ({ text }) => roles.filter((role) => role.text === text).length);
      return entity && best ? [[entity, { text: best.text, article: best.article, passage: best.passage }] as const] : [];
    }),
  );
}

function isBeside(office: Office, { mentions }: Reading): boolean {
  return mentions.some(
    ({ entity, passage, start, end }) =>
      entity === office.entity &&
      passage === office.passage &&
      ((start >= office.end && start - office.end <= 2) || (end <= office.start && office.start - end <= BESIDE)),
  );
}
