import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { detectLanguage, isOtherLanguage } from './detect-language.ts';
import type { Draft } from './draft.ts';
import { draftPassages } from './draft.ts';

/** Lines that stand where the rest of a text would: they are set aside by these rules of line-rules.ts. */
const paywalls = new Set(['call to subscribe', 'subscribers', 'newsletter']);

/** What an editor should look at in a text, though it can be published as it is. */
export function checkDraft(draft: Draft, file: string, language: string): Issue[] {
  return [...checkLanguage(draft, file, language), ...checkWhole(draft, file)];
}

function checkLanguage(draft: Draft, file: string, expected: string): Issue[] {
  const found = detectLanguage(
    draftPassages(draft)
      .map(({ text }) => text)
      .join('\n'),
  );
  if (found === undefined || !isOtherLanguage(found, expected)) return [];
  const name = new Intl.DisplayNames('en', { type: 'language' });
  return [issue('other-language', { file }, `seems to be in ${name.of(found)}; the story is in ${name.of(expected)}`)];
}

function checkWhole(draft: Draft, file: string): Issue[] {
  const wall = draft.setAside.find(
    ({ rule, text }) => paywalls.has(rule) && /\b(?:full|rest|continue|reading|read|already|seeing this)\b/i.test(text),
  );
  if (wall) return [issue('cut-by-paywall', { file, line: wall.lines[0] }, `says "${wall.text}"`)];
  const last = draftPassages(draft).at(-1);
  if (!last || !/(?:…|\.\.\.|\[…\])$/.test(last.text)) return [];
  return [issue('cut-by-paywall', { file, line: last.lines[1] }, `ends in the middle: "${last.text.slice(-60)}"`)];
}
