import type { Element, Properties } from 'hast';
import { elementRules } from './element-rules.ts';

/** Names that say what an element belongs to or what it looks like, never what it is. */
const modifier =
  /^(?:category|tag|post|type|status|format|has|is|js|no|with|without|page|single|not|d)-|:|-(?:enabled|disabled|open|closed|ready|active|visible|loaded|like)$/;

/** What parts of a page are called. */
const parts =
  /^(?:|[\da-z]?\d+[a-z]?|.|(?:box|list|section|wrap(?:per)?|container|content|block|item|body|text|area|inner|outer|module|widget|form|info|card|description|bar|link|header?|footer|title|main|page|site|article|post|story|entry|author|col(?:umn)?|row|tab|pane|panel|slot|unit|home|button|label|image|note|blurb|profile|comment|large|small|left|right|top|bottom|desktop|mobile|flex|alt|default|style|embed|inline|full|data|meta|group|grid|summary|strip|banner|promo|hidden|signup|sign|up|subscribe|subscription|cta|share|social|ad|sticky|optin|capture|prompt|invite|popup|modal|sidebar|related|shortcode|call)s?)$/;

/** Names that the common style sheets have for text that is only heard. */
const forScreenReaders =
  /^(?:(?:u-)?(?:is-)?visually-?hidden|(?:u-)?hidden-?visually|sr-only|show-for-sr|screen-?readers?(?:-only|-text)?|a11y-(?:hidden|text|only)|assistive-text|element-invisible|off-?screen)$/i;

/** What a page says of an element beside its name. */
export interface Surroundings {
  /** How much of its text is links. */
  linked: number;
  /** It holds so much of the running text that its name cannot make it a thing beside the article. */
  excused: boolean;
  /** It holds running text, so that an everyday word in its name says nothing of it. */
  holdsText: boolean;
}

const rules = elementRules.map((rule) => ({ ...rule, words: patternOf(rule.words), everyday: patternOf(rule.everyday) }));

/** The rule that knows an element, if any does. */
export function ruleOfElement(element: Element, { linked, excused, holdsText }: Surroundings): string | undefined {
  const hidden = hiddenAs(element.properties);
  if (hidden) return hidden;
  const kinds = [element.tagName, element.properties['role']];
  const names = namesOf(element);
  const isNamed = (words: RegExp | undefined) => words !== undefined && names.some((name) => hasWord(name, words, holdsText));
  return rules.find(({ tags, words, everyday, certain, linksOnly }) => {
    if (tags?.split(' ').some((tag) => kinds.includes(tag))) return true;
    if ((excused && !certain) || (linksOnly && linked <= 0.5)) return false;
    return isNamed(words) || (!holdsText && isNamed(everyday));
  })?.name;
}

/** `comments read-more teaser*` as what finds one of the words in a name, and what is behind it. */
function patternOf(words: string | undefined): RegExp | undefined {
  return words === undefined
    ? undefined
    : new RegExp(`^.* (?:${words.replaceAll(' ', '|').replaceAll('-', ' ?').replaceAll('*', '\\S*')}) (.*)$`);
}

/** Text that nobody sees, or that is made to be heard: it says again what others see, or names a picture's caption. */
export function hiddenAs({ hidden, ariaHidden, style, className }: Properties): string | undefined {
  if (
    hidden === true ||
    ariaHidden === 'true' ||
    /(?:display: ?none|visibility: ?hidden|left: ?-\d{3}|clip: ?rect\()/i.test(String(style ?? ''))
  )
    return 'hidden';
  return [className].flat().some((name) => forScreenReaders.test(String(name))) ? 'for screen readers' : undefined;
}

/** `class="blog-detail shareBar"` as ` blog detail ` and ` share bar `. An id made from a heading's text says nothing. */
function namesOf({ tagName, properties }: Element): string[] {
  const { id, className, dataComponent, dataTestid } = properties;
  const isHeading = /^h[1-6]$/.test(tagName);
  return [isHeading ? undefined : id, className, dataComponent, dataTestid]
    .flat()
    .filter((name) => typeof name === 'string' && name.length < 80 && !modifier.test(name))
    .map((name) =>
      String(name)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase(),
    )
    .map((name) => ` ${name.replace(/[^a-z0-9]+/g, ' ').trim()} `);
}

/** In what is behind the word, a box that holds text may be called no more than a part of a page: `comments-list`, not `comments-on-taxes`. */
function hasWord(name: string, word: RegExp, holdsText: boolean): boolean {
  const behind = word.exec(name)?.[1]?.trim().split(' ');
  return behind !== undefined && (!holdsText || behind.every((part) => parts.test(part)));
}
