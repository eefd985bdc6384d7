import type { SetAside } from '../domain/article.ts';

const inline = 'a|abbr|b|big|cite|code|del|dfn|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|wbr';
const apart = 'blockquote|br|center|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|iframe|img|li|ol|p|pre|section|table|tbody|td|th|thead|tr|ul';
/** An attribute has a value, which can be read in one way alone: `a <b and c> d` is a comparison. */
const attributes = String.raw`(?:\s+[a-z-]+=(?:"[^"<>]*"|'[^'<>]*'|“[^“”<>]*”|(?!“[^“”<>]*”)[^\s"'<>]+))*\s*/?`;
/** A tag of HTML, or a mark of WordPress, that stood in a plain text. */
const leftTag = new RegExp(`</?(?:(?:${inline})|(?<apart>${apart}))${attributes}>|<!-- ?(?:more|nextpage) ?-->`, 'gi');

/** A plain text without the tags that stand in it, which are none of its words, and these. A line keeps its number. */
export function takeTags(text: string): { words: string; tags: SetAside[] } {
  const tags: SetAside[] = [];
  let line = 1;
  let from = 0;
  const words = text.replace(leftTag, (tag: string, isApart: string | undefined, at: number) => {
    line += breaksIn(text.slice(from, at)).length;
    from = at;
    const lines: [number, number] = [line, line + breaksIn(tag).length];
    tags.push({ lines, text: tag.replace(/\s+/g, ' '), rule: 'markup in a text', as: 'chrome' });
    return spaceOf(tag, isApart);
  });
  return { words, tags };
}

/** The same text, as long as before: every tag as the space that it leaves, and letters that none is searched by. */
export function softenTags(text: string): string {
  return text.replace(leftTag, (tag: string, isApart: string | undefined) => spaceOf(tag, isApart).padEnd(tag.length, '\u00ad'));
}

/** What stands in place of a tag: its line breaks, or a space where it sets its words apart. */
function spaceOf(tag: string, isApart: string | undefined): string {
  return breaksIn(tag) || (isApart === undefined ? '' : ' ');
}

function breaksIn(text: string): string {
  return text.replace(/[^\n]+/g, '');
}
