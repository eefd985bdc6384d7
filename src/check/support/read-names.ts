import type { Span } from '../../domain/span.ts';
import { findAll, overlaps } from '../../domain/span.ts';
import { timeWords } from '../../english/function-words.ts';
import { lightWords } from '../../english/light-words.ts';
import { nationOf } from '../../english/nations.ts';
import { roles, titles } from '../../english/roles.ts';
import { stemsOf } from '../../english/stems.ts';
import type { MentionFinder } from '../../extract/extract-mentions.ts';

/** Somebody or something that is named, by all that it may be known as. */
export interface Name extends Span {
  text: string;
  keys: Set<string>;
}

/** `U.S.`, `New Zealand`, which may be one name or two, `Quill`. */
const capitalised = /(?<![\p{L}\d])(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}-]*(?= (?<next>\p{Lu}\p{L}+)|))/gu;
const insideSentence = /(?<=[\p{L},"”)] )\p{Lu}[\p{L}-]*/gu;
const times = new Set(timeWords);
const offices = new Set([...titles, ...roles]);

/** A word for what somebody is: `governor`, `spokesman`. */
export function isOffice(word: string): boolean {
  return offices.has(word.toLowerCase());
}

/** The words that have a capital inside a sentence. */
export function capitalsOf(text: string): Set<string> {
  return new Set(text.match(insideSentence));
}

/**
 * Every name of a text: those that the story knows, countries by their people and seats, and other words with a capital,
 * at the beginning of a sentence too where they are among `capitals`.
 */
export function readNames(text: string, capitals: Set<string>, find: MentionFinder): Name[] {
  const known: Name[] = find(text).map(({ entity, start, end }) => ({ text: text.slice(start, end), start, end, keys: new Set([entity]) }));
  const others: Name[] = [];
  for (const { text: first, start, groups } of findAll(text, capitalised)) {
    const last = others.at(-1);
    if (last && start < last.end) continue;
    const both = `${first} ${groups['next']}`;
    const word = nationOf.has(both) ? both : first;
    const span = { start, end: start + word.length };
    const nation = nationOf.get(word);
    const same = known.find((name) => overlaps(name, span));
    if (same) {
      if (nation !== undefined) same.keys.add(nation);
    } else if (nation !== undefined) others.push({ text: word, ...span, keys: new Set([nation]) });
    else if (isName(text, word, start, capitals, groups['next'])) {
      if (last && text.slice(last.end, start) === ' ') lengthen(last, word, span.end);
      else others.push({ text: word, ...span, keys: new Set([word.toLowerCase()]) });
    }
  }
  return [...known, ...others].toSorted((a, b) => a.start - b.start);
}

/** A word behind another belongs to one name with it, which may be known by any of its words, or by their first letters. */
function lengthen(name: Name, word: string, end: number): void {
  name.text += ` ${word}`;
  name.end = end;
  name.keys.add(word.toLowerCase()).add(name.text.replace(/(?<=\p{L})\p{L}+| /gu, '').toLowerCase());
}

/** A word that begins a sentence has a capital in any case, and so may a title; one before another capital is a first name. */
function isName(text: string, word: string, start: number, capitals: Set<string>, next: string | undefined): boolean {
  if (stemsOf(word).length === 0 || isOffice(word) || times.has(word.toLowerCase())) return false;
  if (next !== undefined && !isOffice(next) && !nationOf.has(next) && !lightWords.has(word.toLowerCase())) return true;
  const begins = start === 0 || /[.!?:“"]\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return !begins || capitals.has(word);
}

/** Names that "and" joins: `Poland and Germany`, `France, Poland or Germany`. */
export function partnersOf(text: string, names: Name[]): Name[][] {
  const between = names.slice(1).map((name, i) => text.slice(names[i]?.end, name.start));
  return between.flatMap((words, last) => {
    if (!/^,? (?:and|or|&) (?:the )?$/.test(words)) return [];
    const first = between.slice(0, last).findLastIndex((list) => !/^, (?:the )?$/.test(list)) + 1;
    return [names.slice(first, last + 2)];
  });
}

/** By the same name, or by one derived from it: `Kenyan` names `Kenya`. */
export function isNamed({ keys }: Name, among: Set<string>): boolean {
  return [...keys].some((key) => among.has(key) || [...among].some((other) => isDerived(key, other) || isDerived(other, key)));
}

function isDerived(name: string, other: string): boolean {
  return name.length >= 4 && other.startsWith(name) && other.length - name.length <= 3;
}

export function keysOfNames(names: Name[]): Set<string> {
  return new Set(names.flatMap(({ keys }) => [...keys]));
}
