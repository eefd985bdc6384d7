import type { Claim } from '../../src/domain/claim.ts';

/** What a claim says: its sentence, or those of its versions. */
export function sentencesOf({ text = '', differs }: Pick<Claim, 'text' | 'differs'>): string {
  return [text, ...(differs?.versions ?? []).map((version) => version.text)].join(' ').trim();
}
