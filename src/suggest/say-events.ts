import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { escapeRegExp } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import { linkingAdjective, linkingWord } from '../english/event-signs.ts';
import { knownGender } from '../english/first-names.ts';
import { places } from '../english/places.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { commonFinder } from './library.ts';
import type { ToldOfDay } from './read-events.ts';
import type { Note } from './say-sentence.ts';
import { isPrefixed, namesInFull, sayPlain } from './say-sentence.ts';

/** Says one event after another, with the full name of whom none before it has named so. */
export function saysOnTimeline(sentences: AccountSentence[], story: LinkedStory): (told: ToldOfDay) => string {
  const library = { isCommon: commonFinder(sentences) };
  let page = '';
  return ({ sentence, text: told, isStated }) => {
    const known = namesInFull(sentence, { story, library, page });
    const names = known.length > 0 ? known : subjectInFull(sentence, sentences, page);
    const isWithPronoun = told !== sentence.text.replace(linkingWord, '');
    const isSaid = isWithPronoun || (isStated && names.length === 0);
    const said = (isSaid ? told : sayPlain(sentence, story, names).replace(linkingWord, '')).replace(linkingAdjective, '');
    page += ` ${said}`;
    return capitalise(said);
  };
}

/** `Dunn` and `Van Dunn` in front of a sentence. */
const subject = /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}[\p{L}'’-]*(?<!['’]s)(?= \p{Ll})/u;

/** Whom a surname in front of it means, where its account has one first name before it, and nobody was found who bears it. */
function subjectInFull({ text, start, placed }: AccountSentence, sentences: AccountSentence[], page: string): Note[] {
  const [surname = ''] = subject.exec(text) ?? [];
  if (surname === '' || places.has(surname) || (surname.includes(' ') && !isPrefixed.test(surname))) return [];
  const named = new RegExp(`(?<!\\p{Lu}\\p{L}* )(?<first>\\p{Lu}\\p{Ll}+) ${escapeRegExp(surname)}(?!\\p{L})`, 'gu');
  const own = sentences.filter((other) => other.placed.article === placed.article);
  const before = own.flatMap((other) => [...other.text.matchAll(named)].map(({ groups }) => groups?.['first'] ?? ''));
  const [first, ...others] = new Set(before.filter(knownGender));
  const name = `${first} ${surname}`;
  if (first === undefined || others.length > 0 || page.includes(name)) return [];
  return [{ end: start + surname.length, text: name }];
}
