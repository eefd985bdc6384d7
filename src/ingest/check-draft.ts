import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { isOtherLanguage } from './detect-language.ts';
import type { Draft } from './draft.ts';
import { draftPassages } from './draft.ts';

/** Lines that stand where the rest of a text would: they are set aside by these rules of line-rules.ts. */
const paywalls = new Set(['call to subscribe', 'subscribers', 'newsletter']);

/** What an editor should look at in a text, though it can be published as it is. `language` is its own. */
export function checkDraft(draft: Draft, file: string, language: string, expected: string): Issue[] {
  return [...checkLanguage(file, language, expected), ...checkWhole(draft, file), ...checkMarks(draft, file)];
}

function checkLanguage(file: string, language: string, expected: string): Issue[] {
  const name = (code: string) => new Intl.DisplayNames('en', { type: 'language' }).of(code);
  if (isOtherLanguage(language, expected))
    return [issue('other-language', { file }, `seems to be in ${name(language)}; the story is in ${name(expected)}`)];
  return language === 'en' ? [] : [issue('other-language', { file }, `is in ${name(language)}, of which no rules are known`)];
}

function checkWhole(draft: Draft, file: string): Issue[] {
  const wall = draft.setAside.find(
    ({ rule, text }) => paywalls.has(rule) && /\b(?:full|rest|continue|reading|read|already|seeing this)\b/i.test(text),
  );
  if (wall) return [issue('cut-by-paywall', { file, line: wall.lines[0] }, `says "${wall.text}"`)];
  const last = draftPassages(draft).at(-1);
  if (!last || !/(?:…|\.\.\.|\[…\])$/.test(last.text)) return [];
  return [
    issue('cut-by-paywall', { file, line: last.lines[1] }, `ends in the middle: "${last.text.slice(-60).replace(/^[\udc00-\udfff]/, '')}"`),
  ];
}

/** `''Go,'' she said`, as old archives have it; in other texts the same two marks stand for inches, or for nothing. */
const typed = /(?<![\p{L}\p{N}'])(?:''|``)(?=[\p{L}\p{N}])/gu;

function checkMarks(draft: Draft, file: string): Issue[] {
  const found = draftPassages(draft).flatMap(({ text, lines: [line] }) => Array.from(text.matchAll(typed), () => line));
  const [line] = found;
  return line === undefined ? [] : [issue('typed-marks', { file, line }, `has doubled apostrophes for quotation marks (${found.length})`)];
}
