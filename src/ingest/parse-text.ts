import type { Lines } from '../domain/article.ts';
import type { LineRule } from '../domain/line-rule.ts';
import type { LineUse } from '../domain/story.ts';
import { wordsOf } from '../domain/words.ts';
import { beforeName } from '../english/abbreviations.ts';
import { captionSigns } from '../english/captions.ts';
import type { HeadingDay } from '../english/heading-days.ts';
import { dayAlone } from '../english/heading-days.ts';
import { gluedDate, lineRules } from '../english/line-rules.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { dropRepeatedLead, passage, takeHead } from './draft.ts';
import type { Line, WrappedLine } from './join-wrapped.ts';
import { bullet, joinWrapped } from './join-wrapped.ts';
import { takeTags } from './left-tags.ts';
import { readDateLine } from './read-date-line.ts';

type Shape = 'title' | 'item' | 'paragraph';

/** Lines around a text are short; what is longer is text, and no pattern is tried on it. */
const MAX_LINE = 1000;
const LONGEST_TITLE = 140;
/** From a headline to the line of its day. */
const MOST_BETWEEN = 3;
const FEWEST_ENTRIES = 2;
/** In words: a crosshead may repeat fewer. */
const FEWEST_AGAIN = 3;

/** The text of an article as pasted from a web page, normalised. Every line is kept, kept as metadata, or set aside. */
export function parseText(text: string, rules: readonly LineRule[] = lineRules): Draft {
  const draft: Draft = { tags: [], blocks: [], setAside: [], head: [] };
  const { words, tags } = takeTags(text);
  const all = joinWrapped(nonBlankLines(words));
  let begun = beginsWithEntry(all);
  const lines = all.filter((line, i) => {
    if (applyRules(draft, line, rules, begun)) return false;
    // The first may be a headline that ends with a full stop.
    begun ||= i > 0 && shapeOf(line.text) === 'paragraph';
    return true;
  });
  takeDate(draft, lines);
  takeRemains(draft, lines);
  takeTitles(draft, lines);
  draft.blocks.push(...buildBlocks(lines.flatMap(withoutCrosshead)));
  markCaption(draft);
  dropRepeatedLead(draft);
  draft.setAside.push(...tags);
  return draft;
}

/** Keeps or drops one line by the first rule that knows it; `begun` says that the running text has begun. */
export function applyRules(draft: Draft, line: Line, rules: readonly LineRule[], begun = false): boolean {
  if (line.text.length > MAX_LINE) return false;
  for (const rule of rules) {
    const kept = rule.pattern.exec(line.text);
    if (!kept) continue;
    keepAs(draft, rule.as, (kept[1] ?? '').trim());
    draft.setAside.push({ lines: line.lines, text: line.text, rule: rule.name, as: rule.as });
    return true;
  }
  return takeDateLine(draft, line, begun);
}

/** Whether the first line that is a day alone begins a timeline: others with later days, too, stand above a paragraph each. */
function beginsWithEntry(lines: Line[]): boolean {
  const days = lines.flatMap(({ text }, i) => {
    const [day, below] = [dayAlone(text), lines[i + 1]];
    return day ? { ...day, isAbove: below !== undefined && shapeOf(below.text) === 'paragraph' } : [];
  });
  const [first, ...others] = days;
  const entries = others.filter(({ isAbove }) => isAbove);
  const isLater = ({ year, monthDay }: HeadingDay) =>
    first?.year && year ? `${year}-${monthDay}` > `${first.year}-${first.monthDay}` : monthDay > (first?.monthDay ?? '');
  return first?.isAbove === true && entries.length >= FEWEST_ENTRIES && entries.some(isLater);
}

/** In the running text, a line that is a date alone could be a heading. */
function takeDateLine(draft: Draft, { text, lines }: Line, begun: boolean): boolean {
  const found = readDateLine(text, lines[0] === 1);
  if (!found || (begun && !found.isLabelled)) return false;
  if (found.published) draft.date ??= found.published;
  if (found.updated) draft.updated ??= found.updated;
  if (found.byline) draft.byline ??= found.byline;
  draft.setAside.push({ lines, text, rule: 'date line', as: 'date' });
  return true;
}

function keepAs(draft: Draft, use: LineUse, text: string): void {
  if (use === 'tags') {
    const tags = text.split(/[#,]/).map((tag) => tag.trim());
    draft.tags.push(...tags.filter(Boolean));
  } else if (use === 'note') draft.note = draft.note ? `${draft.note} ${text}` : text;
  else if (use !== 'chrome') draft[use === 'reprint' ? 'reprintOf' : use] ??= text;
}

function nonBlankLines(text: string): WrappedLine[] {
  let afterBlank = true;
  return text.split('\n').flatMap((raw, i) => {
    const line = { text: raw.trim().replace(/ {2,}/g, ' '), lines: [i + 1, i + 1] as Lines, afterBlank, width: raw.trimEnd().length };
    afterBlank = line.text === '';
    return line.text === '' ? [] : [line];
  });
}

/** The date may stand in front of the first line, or of the paragraph behind headline and caption. */
function takeDate(draft: Draft, lines: Line[]): void {
  for (const line of lines.slice(0, 4)) {
    const { 0: date, groups } = gluedDate.exec(line.text) ?? {};
    if (date === undefined) continue;
    draft.date ??= groups?.['day'] ?? groups?.['written'] ?? '';
    draft.setAside.push({ lines: line.lines, text: date.trim(), rule: 'date glued in front', as: 'date' });
    line.text = line.text.slice(date.length);
    return;
  }
}

/** What an archive left of its own signs in front of a report: `); ORME - The ferry sank.` */
function takeRemains(draft: Draft, lines: Line[]): void {
  for (const line of lines.slice(0, MOST_BETWEEN)) {
    const remains = /^\)[;:,.]? (?=\p{Lu})/u.exec(line.text)?.[0];
    if (remains === undefined) continue;
    draft.setAside.push({ lines: line.lines, text: remains.trim(), rule: 'remains of signs in front', as: 'chrome' });
    line.text = line.text.slice(remains.length);
  }
}

/** Headline, and a second headline as standfirst, as they stand before the first paragraph. */
function takeTitles(draft: Draft, lines: Line[]): void {
  const [first, second, third] = lines;
  if (!first || !(shapeOf(first.text) === 'title' || isSetAsHeadline(first, second, draft))) return;
  takeHead(draft, first, 'headline');
  if (second && third && isSecondHeadline(second.text) && !isPartOf(second.text, first.text)) takeHead(draft, second, 'standfirst');
  lines.splice(0, draft.head.length);
  for (let next = lines[0]; next && isPartOf(next.text, first.text); next = lines[0]) {
    draft.setAside.push({ lines: next.lines, text: next.text, rule: 'headline again', as: 'chrome' });
    lines.shift();
  }
}

/**
 * What is a sentence or two by its marks is the headline where it stands first, alone above a line with the day, or as
 * headlines are set: without a full stop, or `Their Boats Sank. Then the Bills Came.`
 */
function isSetAsHeadline({ text, lines: [from, to] }: Line, next: Line | undefined, { setAside }: Draft): boolean {
  if (from !== 1 || text.length > LONGEST_TITLE || shapeOf(text) !== 'paragraph' || captionSigns(text).isCaption) return false;
  const below = setAside.toSorted((a, b) => a.lines[0] - b.lines[0]).find(({ lines }) => lines[0] > to);
  const isAboveDay = below?.as === 'date' && below.lines[0] <= to + MOST_BETWEEN;
  return isAboveDay || (next !== undefined && (!/[.:;,…]["”’')]*$/.test(text) || isTitleCase(text)));
}

/** Four of five words of four letters and more with a capital. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
}

/** Whether a line says again what the headline, or one of its parts, says. */
function isPartOf(text: string, headline: string): boolean {
  const words = wordsOf(text);
  return words.length >= FEWEST_AGAIN && ` ${wordsOf(headline).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** The headline again, in other words: no sentence, and too long for the heading of a section. */
export function isSecondHeadline(text: string): boolean {
  return shapeOf(text) === 'title' && text.split(' ').length > 6;
}

/** A crosshead in capitals that ran into the end of a paragraph is a line of its own: `“They came from me.” QUAY IN DOUBT` */
const crossheadBehind = /(?<=[.!?][”"’']{0,2}) (?=\p{Lu}[\p{Lu}’'-]{2,20}(?: \p{Lu}[\p{Lu}’'-]{0,20}){1,6}$)/u;

function withoutCrosshead(line: Line): Line[] {
  const at = line.text.search(crossheadBehind);
  if (at < 0) return [line];
  return [line.text.slice(0, at), line.text.slice(at + 1)].map((text) => ({ ...line, text }));
}

function buildBlocks(lines: Line[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const [i, { text, lines: at }] of lines.entries()) {
    const shape = shapeOf(text);
    if (shape === 'item') addItem(blocks, text, at);
    else if (shape === 'paragraph' || i === lines.length - 1) blocks.push({ type: 'passage', passage: passage('paragraph', text, at) });
    // A question that opens the text is answered by what follows.
    else if (i === 0 && !dayAlone(text))
      blocks.push({ type: 'passage', passage: passage(text.endsWith('?') ? 'paragraph' : 'caption', text, at) });
    else blocks.push({ type: 'heading', depth: 2, text: text.replace(/:$/, ''), lines: at });
  }
  return blocks;
}

/** In plain text what stands first, under the credit of a picture, is its caption. */
function markCaption({ blocks: [first], setAside }: Draft): void {
  if (first?.type !== 'passage') return;
  const { passage } = first;
  if (setAside.some(({ as, lines }) => as === 'credit' && lines[1] < passage.lines[0])) passage.kind = 'caption';
}

function addItem(blocks: DraftBlock[], text: string, at: Lines): void {
  const sign = bullet.exec(text);
  const item = passage('item', text.slice(sign?.[0].length ?? 0), at);
  const ordered = sign?.[1] !== undefined;
  const last = blocks.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) last.items.push(item);
  else blocks.push({ type: 'list', ordered, items: [item] });
}

function shapeOf(text: string): Shape {
  if (bullet.test(text)) return 'item';
  if (captionSigns(text).isCaption) return 'paragraph';
  const title = text.length <= LONGEST_TITLE && (text.endsWith(':') || !/[.!?…][”"’')\]]*$/u.test(text) || text.endsWith('?'));
  // `“They came from me.” TIMING QUESTIONED`: a sentence, and a crosshead that ran into it.
  const holdsSentence = /[.!?](?:[”"’] +\p{Lu}| +\p{Lu}\p{Ll}+ )/u.test(text.replace(beforeName, ''));
  return title && !holdsSentence ? 'title' : 'paragraph';
}
