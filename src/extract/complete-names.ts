import { knownGender } from '../english/first-names.ts';
import { codeOf } from '../english/lexicon.ts';
import { bodyAdjectives, fieldHeads, legalForms, organisationNouns, peers, twoFields } from '../english/name-grounds.ts';
import { organisationWords } from '../english/roles.ts';
import type { Chunk } from './chunk-passage.ts';
import { endsAsPerson } from '../english/speaking-nouns.ts';
import { beginsSentence } from './capitals.ts';
import { knownWords } from './tag-words.ts';

const organisations = new Set(organisationWords);
const adjectives = new Set(bodyAdjectives);
const heads = new Set(fieldHeads);
const pairs = twoFields;
const legal = new Set(legalForms);
/** Before the name of a company, what it is: `Giant Orme Motor Corp.` */
const kinds = new Set([...organisationNouns, 'giant', 'parent', 'subsidiary', 'affiliate', 'unit', 'concern', 'startup']);
const others = new Set([...peers, ...organisationWords]);

/**
 * Names with the words before them that are theirs, though no capital proves it: `Federal Harbour Agency` where a sentence
 * begins, `the Fire and Harbour Agency`, `Orme Police Department`, `Lord Poe`.
 */
export function completeNames(row: Chunk[], text: string): Chunk[] {
  const complete: Chunk[] = [];
  for (const chunk of row) {
    const from = /[NS]/.test(chunk.code) && !chunk.entity ? firstOf(complete, chunk, text) : undefined;
    if (from === undefined) complete.push(chunk);
    else {
      const [first = chunk] = complete.splice(from);
      complete.push({ ...chunk, start: first.start, text: text.slice(first.start, chunk.end) });
    }
  }
  return complete;
}

/** Where the name begins among the chunks before it, if not with itself. */
function firstOf(before: Chunk[], name: Chunk, text: string): number | undefined {
  const last = before.at(-1);
  if (!last || last.entity || text.slice(last.end, name.start) !== ' ') return undefined;
  const isOpened = /[anox]/.test(last.code) && /^\p{Lu}/u.test(last.text) && adjectives.has(last.text.toLowerCase());
  if (isOpened && organisations.has(lastWord(name))) return before.length - 1;
  const isOfMany = last.code === 'r' && /^(?:Justice|Police|\p{Lu}.*[^s]s)$/u.test(last.text);
  if (isOfMany && (heads.has(lastWord(name)) || lastWord(name) === 'union') && !name.text.includes(' '))
    return before.length - (isJoined(before, text) ? 2 : 1);
  if (opensCompany(last, name, text)) return before.length - 1;
  if (/^(?:Lord|Lady)$/.test(last.text) && !name.text.includes(' ')) return before.length - 1;
  if (last.text === 'and' && isOneOfTwo(before.at(-2), name)) return before.length - 2;
  return last.text === 'and' && isFieldOf(before.slice(-3), name) ? before.length - 2 : undefined;
}

/** `Coast` before `Ferry Corp.` where a sentence begins, not `Insurer` or `Ailing`; `First` before `Orme`, anywhere else. */
function opensCompany(word: Chunk, name: Chunk, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  if (!beginsSentence(text, word.start)) return word.text === 'First' && name.code === 'N' && /[acdnox]/.test(word.code);
  const one = word.text.toLowerCase();
  const saysWhat = kinds.has(one) || endsAsPerson(one) || /(?:ed|ing|ly)$/.test(one);
  return word.code === 'n' && codeOf(one) === undefined && !saysWhat && legal.has(lastWord(name)) && name.text.includes(' ');
}

/** `Orme` `Police` before `Department` */
function isJoined(before: Chunk[], text: string): boolean {
  const [name, role] = before.slice(-2);
  return name?.code === 'N' && !name.entity && role !== undefined && text.slice(name.end, role.start) === ' ';
}

/** `Department of Housing and` before `Urban Development`, `Health and` before `Human Services` */
function isOneOfTwo(first: Chunk | undefined, second: Chunk): boolean {
  const field = first && /^\p{Lu}/u.test(first.text) && !first.entity ? lastWord(first) : undefined;
  const other = second.text.replace(/['’]s?$/, '').toLowerCase();
  return field !== undefined && pairs.some((pair) => `${field} and ${other}`.startsWith(pair));
}

/** `Japan’s Fire and` before `Harbour Agency`: a field of it, and nothing that acts by itself. */
function isFieldOf([owner, field]: Chunk[], agency: Chunk): boolean {
  if (!owner || field?.code !== 'N' || field.entity || !agency.text.includes(' ') || !heads.has(lastWord(agency))) return false;
  const isOwned = owner.code === 'S' || owner.text.toLowerCase() === 'the' || /[’']s$/.test(owner.text);
  const word = lastWord(field);
  const isOrdinary = !/^\p{Lu}+$/u.test(field.text) && knownWords([word]).has(word) && !others.has(word);
  return isOwned && isOrdinary && knownGender(field.text.split(' ')[0] ?? '') === undefined;
}

function lastWord({ text }: Chunk): string {
  return text
    .replace(/['’]s?$/, '')
    .slice(text.lastIndexOf(' ') + 1)
    .toLowerCase();
}
