import type { Article } from '../domain/article.ts';
import { dayWritten, passagesOf } from '../domain/article.ts';
import type { Pin } from '../domain/claim.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Address } from '../domain/entity.ts';
import type { DateMention, Office } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import { isRough, relativeDate } from '../english/day-signs.ts';
import { statesDay } from '../english/event-signs.ts';
import { honorifics, knownOrganisations } from '../english/name-grounds.ts';
import { isDescribed, militaryRanks, wholeOffice } from '../english/offices.ts';
import { withoutJoints } from '../english/joints.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { newsroomCode } from '../english/press.ts';
import { endsOpen } from '../english/statements.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { Occasion } from './day-behind.ts';
import { dayAbove } from './day-above.ts';
import { dayOfOccasion, needsDay } from './day-behind.ts';
import { isIn, officesAlone } from './find-references.ts';
import type { Library } from './library.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';

/** Where a sentence is said: the story, whose names its readers may know, its library, and what its page says before it. */
export interface Setting {
  story: LinkedStory;
  library: Library;
  page?: string;
}

/**
 * An account's own sentence as it can be read by itself, behind those that stand before it in its claim. What names no day has its
 * account's behind it, `No crate has been found [as of 3 May 2025].`: what is so as it is written always, what was in a story
 * whose accounts are of days far apart. Others may have told the same before, but not in these words.
 */
export function saySentence(sentence: AccountSentence, setting: Setting, before: AccountSentence[] = []): string {
  const { library, story } = setting;
  const isDayMissing = dayAbove(sentence) !== undefined || needsDay([...before, sentence], library);
  const occasion = isDayMissing ? dayOfOccasion(sentence, library) : undefined;
  const said = sayPlain(sentence, story, [...namesInFull(sentence, setting), ...holdersInFull(sentence, story), ...noteOf(occasion)]);
  if (!isDayMissing || occasion?.day !== undefined) return said;
  const written = dayWritten(sentence.placed.article);
  const end = endOf(said);
  const above = dayAbove(sentence);
  if (above !== undefined) return `${said.slice(0, end)} [${above}]${said.slice(end)}`;
  // Of `a year ago`, the day of its account says which.
  const told = written ? said.slice(0, end).replace(/ ago \[[^[\]]*\]$/, ' ago') : said.slice(0, end);
  return `${told} [${written ? `as of ${formatEdtf(written)}` : 'undated'}]${said.slice(end)}`;
}

/** Behind an occasion, its day: `at the hearing [3 May 2025]`. */
function noteOf(occasion: Occasion | undefined): Note[] {
  return occasion?.day === undefined ? [] : [{ end: occasion.end, text: formatEdtf(occasion.day) }];
}

/** Where its last words end: before the full stop, but behind a quotation. */
function endOf(sentence: string): number {
  return /[.!?…]$/.test(sentence) ? sentence.length - 1 : sentence.length;
}

/** The same of a sentence or its opening, without the day of its account; people whom its readers may not know are named in full: `Mr Quill [Ada Quill]`, `the mayor [Nils Dunn]`. */
export function sayOpening(sentence: AccountSentence, setting: Setting): string {
  return sayPlain(sentence, setting.story, [...namesInFull(sentence, setting), ...holdersInFull(sentence, setting.story)]);
}

/** A surname of two words. */
export const isPrefixed = /^(?:[Vv]an|[Vv]on|[Dd][aeiu]|[Dd]el|[Ll][ae]|[Ee]l|[Aa]l|[Bb][ie]n|[Tt]en|St\.?) /;

/** In brackets behind a word. */
export interface Note {
  /** Where the word ends in its passage. */
  end: number;
  text: string;
}

/** Without what joins it to the sentence before it or to its place, and with its days: `Monday’s [18 August 2025] meeting`. */
export function sayPlain(sentence: AccountSentence, story: LinkedStory, names: Note[] = []): string {
  const { placed, start, text } = sentence;
  // Of an account that may only be linked to: who said it, and the words.
  if (placed.article.rights === 'link') {
    const speaker = placed.reading.quotes.find((quote) => quote.passage === placed.passage.id && quote.start === start)?.speaker;
    const name = speaker && story.entities.get(speaker)?.name;
    return `${name ? `${name}: ` : ''}“${text}”`;
  }
  const inBrackets = findAll(text, printedBrackets).filter((span) => span.end - span.start < text.length);
  const notes = [...daysInFull(sentence), ...names]
    .filter(({ end }) => !inBrackets.some((span) => span.start < end - start && end - start < span.end))
    .toSorted((a, b) => b.end - a.end);
  const noted = notes.reduce((said, note) => {
    // `Secretary of Defence Ann Poe`, of which only the first words were read as a name.
    if (
      text
        .slice(note.end - start)
        .trimStart()
        .startsWith(note.text.split(',')[0] ?? '')
    )
      return said;
    const behind = note.end - start + (/^['’]s/.test(text.slice(note.end - start)) ? 2 : 0);
    return `${said.slice(0, behind)} [${note.text}]${said.slice(behind)}`;
  }, text);
  const told = capitalise(withoutJoints(withoutBrackets(noted, text).replace(newsroomCode, '')));
  return endsOpen.test(told) ? `${told}.` : told;
}

/** What the account itself put into square brackets: a sentence that it added, whole or cut where that ends, or words in another. */
const printedBrackets = /\[[^[\]]*\]/gu;
const bracketed = /^\[[^[\]]*\]?$|^[^[\]]*\]$/u;

/** A sentence that its account has in square brackets, without them: brackets on a page are ours. */
function withoutBrackets(said: string, text: string): string {
  return bracketed.test(text) ? said.replace(/^\[/, '').replace(/\]$/, '') : said;
}

/** Days that only the account's first readers could place, and those that hang on a sentence before: `The previous day [2 May 2025]`. */
function daysInFull(sentence: AccountSentence): Note[] {
  const { reading, article } = sentence.placed;
  const dates = reading.dates.filter((date) => isIn(date, sentence) && !isRough.test(date.text));
  const [first] = dates;
  const isOpen = (date: DateMention) =>
    date.from === 'another date' && !statesDay.test(date.text)
      ? date === first
      : relativeDate.test(date.text) || (date.from !== 'text' && isOtherMonth(date, article));
  // Of `in March` only the year is missing.
  const isMonth = ({ text, value }: DateMention) => /^\p{Lu}\p{Ll}+$/u.test(text) && value.length === 'YYYY-MM'.length;
  return dates
    .filter(isOpen)
    .map((date) => ({ end: date.end, text: formatEdtf(isMonth(date) ? date.value.slice(0, 'YYYY'.length) : date.value) }));
}

/** `August` without a year, told in another month. */
function isOtherMonth({ text, value }: DateMention, article: Article): boolean {
  return /^\d{4}-\d\d$/.test(value) && !/\d/.test(text) && !dayWritten(article)?.startsWith(value);
}

/**
 * People and bodies not many accounts speak of, outside quotations: whom the sentence names in short so far, or not what they
 * are. Of whom many speak, only who the page has not named yet, and here in short.
 */
export function namesInFull(
  sentence: AccountSentence,
  { story: { entities }, library: { isCommon }, page }: Pick<Setting, 'story' | 'page'> & { library: Pick<Library, 'isCommon'> },
): Note[] {
  const { placed, start, text } = sentence;
  const told = outsideQuotations(text);
  const named = new Set<string>();
  return placed.reading.mentions.flatMap((mention) => {
    const { name, kind } = entities.get(mention.entity) ?? {};
    if (
      !isIn(mention, sentence) ||
      (kind !== 'person' && kind !== 'organisation') ||
      !name ||
      named.has(name) ||
      told[mention.start - start] === ' '
    )
      return [];
    named.add(name);
    const printed = placed.passage.text.slice(mention.start, mention.end);
    const before = text.slice(0, mention.start - start);
    // `the Velm and Dunn rivers` are no person.
    if (
      /^(?: (?:and|or) \p{Lu}\p{L}+)? (?:[Rr]ivers?|[Ss]treets?|[Rr]oads?|[Bb]ridge|[Ll]akes?|[Ii]slands?|[Vv]alleys?|[Pp]rovince|[Dd]istrict|[Hh]ills?)\b/u.test(
        text.slice(mention.end - start),
      )
    )
      return [];
    if (kind === 'organisation' && isCommon(`@${mention.entity}`)) return [];
    if (kind === 'organisation') return isAbbreviation(printed, name) && !text.includes(name) ? { end: mention.end, text: name } : [];
    const isSurname = !printed.includes(' ') || (isPrefixed.test(printed) && name.endsWith(printed));
    const isShort = name.includes(` ${printed}`) && isSurname && !before.includes(name);
    if (isCommon(`@${mention.entity}`) && !(isShort && page?.includes(name) === false && !hasOffice(mention, sentence))) return [];
    const isExplained = isDescribed(before, text.slice(mention.end - start));
    const said = [
      ...(isShort ? [name] : []),
      ...(isExplained ? [] : officeOf(mention.entity, sentence).filter((office) => !holdsOffice(name, office))),
    ];
    return said.length > 0 ? { end: mention.end, text: said.join(', ') } : [];
  });
}

/** `President Dunn` says that he is `the president`. */
function holdsOffice(name: string, office: string): boolean {
  return name.toLowerCase().startsWith(`${office.toLowerCase().replace(/^the /, '')} `);
}

/** `VSB` of `Velm Safety Board`, which is no body that readers know. */
function isAbbreviation(printed: string, name: string): boolean {
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return initials.length > 1 && printed.toUpperCase() === initials.join('') && !knownOrganisations.has(printed);
}

/** `Mayor Dunn`, or `the Dunn council`. */
function hasOffice({ start }: Span, sentence: AccountSentence): boolean {
  const isBefore = (office: Office) => isIn(office, sentence) && office.end <= start && start - office.end <= 2;
  return sentence.placed.reading.offices.some(isBefore) || /\b(?:the|an?) $/i.test(sentence.text.slice(0, start - sentence.start));
}

/** `mayor of Velm`, where its account has that beside the name, in its longest words, with whose it is, and the sentence does not say what somebody is. */
function officeOf(entity: Slug, sentence: AccountSentence): string[] {
  const { article, reading } = sentence.placed;
  const held = reading.offices.filter((office) => office.entity === entity);
  if (held.some((office) => isIn(office, sentence))) return [];
  const texts = new Map(passagesOf(article).map(({ id, text }) => [id, text]));
  const said = held
    .flatMap(({ passage, start, end }) => wholeOffice(texts.get(passage) ?? '', start, end) ?? [])
    .filter(
      (office) =>
        !isHonorific(office) && !/^\p{Lu}\p{Ll}+\.$/u.test(office) && !/^(?:the )?(?:current|new|next|incoming|outgoing)\b/i.test(office),
    );
  const longest = said.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined || sentence.text.includes(longest) ? [] : [longest];
}

/** `Mr`, or a rank, which says of what somebody is nothing: `Marshal`. */
function isHonorific(office: string): boolean {
  return militaryRanks.test(office) || honorifics.has((office.split(' ').at(-1) ?? '').toLowerCase().replace('.', ''));
}

/** Who the account says holds an office that the sentence names alone. */
function holdersInFull(sentence: AccountSentence, { entities }: LinkedStory): Note[] {
  const named = new Set<string>();
  return officesAlone(sentence).flatMap(({ end, name, entity }) => {
    if (name === undefined || named.has(name)) return [];
    named.add(name);
    return { end, text: (entity && entities.get(entity)?.name) ?? name };
  });
}

export function pinOf({ address, text }: AccountSentence): Pin {
  return { at: address as Address, words: text };
}

/** The quotation of a sentence that other accounts print otherwise, marks and all. */
export function wordingOf(sentence: AccountSentence, all: AccountSentence[]): Pin {
  const { speech, placed } = sentence;
  const others = all.filter((other) => other !== sentence).flatMap((other) => other.speech);
  const shared = speech.find(({ utterance }) => others.some((said) => said.utterance === utterance));
  if (!shared || placed.article.rights === 'link') return pinOf(sentence);
  const { start, end } = shared.quote;
  return { ...pinOf(sentence), words: placed.passage.text.slice(start - 1, end + 1) };
}
