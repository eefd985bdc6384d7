import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { DifferenceKind, PossibleDifference } from '../compare/find-differences.ts';
import type { Difference } from '../domain/claim.ts';
import type { TakenSlugs } from '../domain/slug.ts';
import { takeSlug, toSlug } from '../domain/slug.ts';
import type { Proposal } from '../domain/topic.ts';
import { restQuestion } from './group-questions.ts';
import type { Setting } from './say-sentence.ts';
import { pinOf, saySentence } from './say-sentence.ts';

/** What an editor is asked: do these two accounts differ? */
export interface Question {
  proposal: Proposal;
  asked: PossibleDifference;
}

/** What accounts may tell differently, as far as the machine can say it. */
const abouts = {
  figure: 'Different figures',
  date: 'Different dates',
  denial: 'What one affirms, the other denies',
} satisfies Record<DifferenceKind, string>;

/** Each as a proposal that stands on no page before an editor has accepted it; its ids are entered in `taken`. */
export function askDifferences(differences: PossibleDifference[], setting: Setting, taken: TakenSlugs): Question[] {
  return differences.map((asked) => ({
    asked,
    proposal: {
      id: takeSlug(toSlug(`${abouts[asked.kind]} ${asked.sentences[0].text}`, 40), taken),
      ...{ was: [], pins: [], partly: [], context: [], paragraph: false, wordings: false, status: 'proposed', under: restQuestion },
      differs: { about: abouts[asked.kind], kind: 'conflict', versions: asked.sentences.map((said) => toVersion(said, setting, taken)) },
    },
  }));
}

function toVersion(said: AccountSentence, setting: Setting, taken: TakenSlugs): Difference['versions'][number] {
  const text = `${saySentence(said, setting)} [${said.placed.account.mark}]`;
  return { id: takeSlug(toSlug(said.text, 40), taken), was: [], text, pins: [pinOf(said)], partly: [], context: [] };
}
