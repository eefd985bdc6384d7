import { beginsWithFirstName, isFirstName } from '../english/first-names.ts';
import {
  bodyAdjectives,
  branches,
  companyKinds,
  fieldHeads,
  joiningWords,
  legalForms,
  officers,
  peers,
  twoFields,
} from '../english/name-grounds.ts';
import { codeOf, isTitle } from '../english/lexicon.ts';
import { knownPress } from '../english/press.ts';
import { endsAsOrganisation, nameParticles, organisationParticles, organisationWords } from '../english/roles.ts';
import { endsAsPerson } from '../english/speaking-nouns.ts';
import { lastWord } from '../english/words.ts';
import { isName } from './build-cast.ts';
import { beginsSentence } from './capitals.ts';
import type { Chunk } from './chunk-passage.ts';
import { knownWords } from './tag-words.ts';

const particles = new Set(nameParticles);
const press = new Set([...knownPress].map((name) => name.toLowerCase()));
const branchHeads = new Set([...fieldHeads, 'union']);
const others = new Set([...peers, ...organisationWords]);

/**
 * Names of several words as one chunk each: first with the words behind their first (`Department` `of` `Justice`), then with
 * those before it that no capital proves (`Fire` `and` `Harbour Agency`).
 */
export function joinNames(chunks: Chunk[], text: string): Chunk[] {
  return withFirstWords(withNextWords(chunks, text), text);
}

function withNextWords(chunks: Chunk[], text: string): Chunk[] {
  const joined: Chunk[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const last = joined.at(-1);
    // `Mayor` `Search`
    if (chunk.code === 'n' && last && isCapital(chunk) && isCapital(last) && isTitle.has(last.text.toLowerCase())) chunk.code = 'N';
    const isBeside = last && !last.entity && !chunk.entity && text.slice(last.end, chunk.start) === ' ';
    if (isBeside && belongsTo(last, chunk, chunks[i + 1]) && !isHeldOffice(joined, chunk))
      Object.assign(last, { code: chunk.code === 'S' ? 'S' : 'N', end: chunk.end, text: text.slice(last.start, chunk.end) });
    else joined.push(chunk);
  }
  return joined;
}

/** Whether a chunk is one name with what stands right before it. */
function belongsTo(last: Chunk, chunk: Chunk, next: Chunk | undefined): boolean {
  if (last.code === 'N')
    return isName(chunk) ? !isAnother(last, chunk, next) : isLastPart(last, chunk, next) || isInside(last, chunk, next);
  if (!isName(chunk)) return false;
  // `de` `Poe`, `St. Anne’s` `Hospital`, `Orme County Coroner’s` `Office`, `Quill’s` `Inc.`
  const isOfOfficer = chunk.text === 'Office' && officers.has(lastWord(last.text)) && last.text.includes(' ');
  return (
    (last.code === 'o' && particles.has(last.text)) ||
    last.text.startsWith('St. ') ||
    isOfOfficer ||
    legalForms.has(chunk.text.toLowerCase())
  );
}

/** A name that is not the one before it: `the Orme Echo` `Ann Poe`, `the Ferry Committee` `Ann` before `Poe`. */
function isAnother(last: Chunk, name: Chunk, next: Chunk | undefined): boolean {
  if (press.has(last.text.toLowerCase()) && beginsWithFirstName(name.text)) return true;
  return endsAsOrganisation(last.text) && isFirstName(name.text) && next !== undefined && isName(next);
}

/** A word that is no name elsewhere, at the end of one: `Ann` `King`, `Ian` `Read` before `said`, `Harbour` `Watch` before `president`. */
function isLastPart(last: Chunk, chunk: Chunk, next: Chunk | undefined): boolean {
  if (!isCapital(chunk)) return false;
  const isDay = chunk.code === 'T' && /^\d/.test(next?.text ?? '');
  const isBeforeVerb = next?.code === 'V' && !isCapital(next);
  const isSurname = (/[rT]/.test(chunk.code) && !isDay) || (/[vV]/.test(chunk.code) && isBeforeVerb);
  return (isSurname && isFirstName(last.text)) || (/[onv]/.test(chunk.code) && next?.code === 'r');
}

/** A small word between two parts of one: `Department` `of` `Justice`, `Jan` `van` `Dijk`, `Sophie` `in` `’t Veld`, `Omar` `Nor` `Reed`. */
function isInside(last: Chunk, chunk: Chunk, next: Chunk | undefined): boolean {
  if (!next || !(isName(next) || particles.has(next.text))) return false;
  if (organisationParticles.has(chunk.text)) return endsAsOrganisation(last.text);
  const isSmall = particles.has(chunk.text) || joiningWords.has(chunk.text) || (chunk.text === 'in' && /^['’]t\b/.test(next.text));
  return isSmall || (/[cxoa]/.test(chunk.code) && isCapital(chunk));
}

/** `Secretary of State` `Tom Lowe` are two. */
function isHeldOffice(joined: Chunk[], { text }: Chunk): boolean {
  const [role, of, held] = joined.slice(-3);
  const isState = held?.text === 'State' && isTitle.has(role?.text.toLowerCase() ?? '');
  return role?.code === 'r' && of?.text === 'of' && (isState || isFirstName(text));
}

function withFirstWords(row: Chunk[], text: string): Chunk[] {
  const complete: Chunk[] = [];
  for (const chunk of row) {
    const count = isName(chunk) && !chunk.entity ? firstWords(complete, chunk, text) : 0;
    const [first = chunk] = count > 0 ? complete.splice(-count) : [];
    complete.push(count > 0 ? { ...chunk, start: first.start, text: text.slice(first.start, chunk.end) } : chunk);
  }
  return complete;
}

/** How many of the chunks before a name are its first words. */
function firstWords(before: Chunk[], name: Chunk, text: string): number {
  const last = before.at(-1);
  if (!last || last.entity || text.slice(last.end, name.start) !== ' ') return 0;
  if (last.text === 'and') return isOneOfTwo(before.at(-2), name) || isFieldOf(before.slice(-3), name) ? 2 : 0;
  // `Federal` `Harbour Agency` where a sentence begins
  const isAdjective = /[anox]/.test(last.code) && isCapital(last) && bodyAdjectives.has(last.text.toLowerCase());
  if (isAdjective && endsAsOrganisation(name.text)) return 1;
  if (opensCompany(last, name, text)) return 1;
  if (name.text.includes(' ')) return 0;
  if (last.code === 'r' && isBranch(last) && branchHeads.has(lastWord(name.text))) return isPlainName(before.at(-2)) ? 2 : 1;
  return /^(?:Lord|Lady)$/.test(last.text) ? 1 : 0;
}

/** `Coast` before `Ferry Corp.` where a sentence begins, not `Insurer` or `Ailing`; `First` before `Orme`, anywhere else. */
function opensCompany(word: Chunk, name: Chunk, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  if (!beginsSentence(text, word.start)) return word.text === 'First' && name.code === 'N' && /[acdnox]/.test(word.code);
  const one = word.text.toLowerCase();
  const saysWhat = companyKinds.has(one) || endsAsPerson(one) || /(?:ed|ing|ly)$/.test(one);
  return word.code === 'n' && codeOf(one) === undefined && !saysWhat && legalForms.has(lastWord(name.text)) && name.text.includes(' ');
}

/** `Police` before `Department`, `Workers` before `Union` */
function isBranch({ text }: Chunk): boolean {
  return branches.has(text) || /^\p{Lu}.*[^s]s$/u.test(text);
}

/** `Orme` before `Police` `Department` */
function isPlainName(chunk: Chunk | undefined): boolean {
  return chunk?.code === 'N' && !chunk.entity;
}

/** `Department of Housing` `and` `Urban Development`, `Health` `and` `Human Services` */
function isOneOfTwo(first: Chunk | undefined, second: Chunk): boolean {
  if (!first || first.entity || !isCapital(first)) return false;
  const both = `${lastWord(first.text)} and ${second.text.replace(/['’]s?$/, '').toLowerCase()}`;
  return twoFields.some((pair) => both.startsWith(pair));
}

/** `Japan’s` `Fire` `and` `Harbour Agency`: a field of it, and nothing that acts by itself. */
function isFieldOf([owner, field]: Chunk[], agency: Chunk): boolean {
  if (!owner || field?.code !== 'N' || field.entity || !agency.text.includes(' ') || !fieldHeads.has(lastWord(agency.text))) return false;
  const isOwned = owner.code === 'S' || owner.text.toLowerCase() === 'the' || /[’']s$/.test(owner.text);
  const word = lastWord(field.text);
  const isOrdinary = !/^\p{Lu}+$/u.test(field.text) && knownWords([word]).has(word) && !others.has(word);
  return isOwned && isOrdinary && !beginsWithFirstName(field.text);
}

function isCapital({ text }: Chunk): boolean {
  return /^\p{Lu}/u.test(text);
}
