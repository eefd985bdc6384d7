/** What a line around the article's text is kept as; `chrome` is dropped. */
export type LineUse = 'chrome' | 'note' | 'credit' | 'tags' | 'reprint' | 'copyright' | 'date' | 'outlet' | 'byline';

/**
 * Lines that stand around the text of an article. The first group, where there is one, is what is kept of the line.
 * A rule is data: add one with an example, and the test reads the example.
 */
export interface LineRule {
  name: string;
  as: LineUse;
  pattern: RegExp;
  example: string;
}

export const lineRules: readonly LineRule[] = [
  { name: 'editor’s note', as: 'note', pattern: /^editor['’]s note:\s*(.+)$/i, example: 'Editor’s note: This report was updated.' },
  { name: 'site icon', as: 'outlet', pattern: /^site icon (.{2,60})$/i, example: 'Site icon The Riverton Echo' },
  {
    name: 'originally appeared',
    as: 'reprint',
    pattern: /^(?:this (?:article|story) )?(?:was )?(?:originally|first) (?:appeared|published) (?:in|on|by) (.{2,60}?)\.?$/i,
    example: 'This story originally appeared in The Riverton Echo.',
  },
  { name: 'copyright', as: 'copyright', pattern: /^(?:©|\(c\)|copyright ©?)\s*(.{2,120})$/i, example: '© 2025 Riverton Echo Ltd' },
  {
    name: 'credit in capitals',
    as: 'credit',
    pattern: /^((?:PHOTO(?:GRAPH)?(?: BY)?:? )?[\p{Lu}][\p{Lu}.'’ -]+\/[\p{Lu}][\p{Lu}.'’& -]+)$/u,
    example: 'JANE DOE/THE RIVERTON ECHO',
  },
  { name: 'credit', as: 'credit', pattern: /^((?:photo(?:graph)?|image|picture)(?: credit)?(?::| by ).{2,80})$/i, example: 'Photo: Jane Doe' },
  { name: 'hashtags', as: 'tags', pattern: /^((?:#[\p{L}\p{N}_]+\s*){2,})$/u, example: '#Bridge #Riverton' },
  { name: 'byline', as: 'byline', pattern: /^by ((?:[\p{Lu}][\p{L}.'’-]+ ?(?:and |, )?){2,8})$/u, example: 'By Jane Doe' },
  {
    name: 'publication date',
    as: 'date',
    pattern: /^(?:published|posted|updated|date)(?: on)?:?\s+(.{6,40})$/i,
    example: 'Published: 19 August 2025',
  },
  { name: 'exit mobile version', as: 'chrome', pattern: /^exit mobile version$/i, example: 'Exit mobile version' },
  { name: 'source link', as: 'chrome', pattern: /^source link:?$/i, example: 'Source link' },
  { name: 'comment form', as: 'chrome', pattern: /^(?:leave a (?:comment|reply)|post a comment|\d+ comments?)$/i, example: 'Leave a Comment' },
  {
    name: 'comment form note',
    as: 'chrome',
    pattern: /^your email address will not be published\b.*$/i,
    example: 'Your email address will not be published.',
  },
  { name: 'scroll', as: 'chrome', pattern: /^(?:scroll|back) to (?:the )?top$/i, example: 'Scroll to Top' },
  { name: 'advertisement', as: 'chrome', pattern: /^(?:advertisement|sponsored(?: content)?|story continues below.*)$/i, example: 'ADVERTISEMENT' },
  {
    name: 'sharing',
    as: 'chrome',
    pattern: /^(?:share (?:this|on|via)\b.{0,40}|click to share.*|tweet|whatsapp|facebook|copy link|print|email|share)$/i,
    example: 'Share this article',
  },
  {
    name: 'newsletter',
    as: 'chrome',
    pattern: /^(?:sign up (?:for|to) .{0,80}newsletter.*|subscribe(?: now| to .{0,60})?|join our .{0,60})$/i,
    example: 'Sign up for our newsletter',
  },
  { name: 'read more', as: 'chrome', pattern: /^(?:read (?:more|also|next)|related(?: articles?| stories)?|see also)(?::.{0,120})?$/i, example: 'Read more: The old bridge' },
  { name: 'skip link', as: 'chrome', pattern: /^skip to (?:main )?content$/i, example: 'Skip to content' },
];

/** A date glued in front of the first paragraph. */
export const gluedDate = /^\s*(?:date|published)[:\s]+(\d{4}-\d{2}-\d{2})\s+(?=\S)/i;
