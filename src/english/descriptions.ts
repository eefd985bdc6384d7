import { nameParticles, organisationParticles } from './roles.ts';

const inNames = new Set([...nameParticles, ...organisationParticles, 'and', 'the']);

/**
 * Whether words say what somebody is and not who: another account may mean somebody else by them.
 *
 * @example isDescription('The prime minister') // true; isDescription('Erik van Poe') // false
 */
export function isDescription(words: string): boolean {
  return words.split(' ').some((word) => /^\p{Ll}/u.test(word) && !inNames.has(word));
}

/** What tells one speaker from another: an entity's id, a name, or a description in its account. */
export function speakerId({
  speaker,
  name,
  account = '',
}: {
  speaker?: string | undefined;
  name: string;
  account?: string | undefined;
}): string {
  return speaker ?? (isDescription(name) ? `${account} ${name}` : ` ${name}`);
}
