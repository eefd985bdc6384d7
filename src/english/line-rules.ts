import type { LineRule } from '../domain/line-rule.ts';
import { pictureCreditLine } from './captions.ts';
import { besideDate } from './date-lines.ts';

/** A word of a line that says who wrote what: a name, or what joins names. */
const inCredit = String.raw`(?:\p{Lu}[\p{L}\p{N}.'’&/-]{0,30}|and|in|for|from|by|with|the|at|additional|reporting|writing|editing|production|graphics|staff|wires?|agency|agencies|reports|news|services)`;

/** Lines that stand around the text of articles in English, and signs that stand there in any language. */
export const lineRules: readonly LineRule[] = [
  {
    name: 'editor’s note',
    as: 'note',
    pattern:
      /^(?:(?:editor['’]s note|corrections?|clarification):\s*(.+)|this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated)\b.{3,300})$/i,
    example: 'Editor’s note: This report was updated.',
  },
  { name: 'site icon', as: 'outlet', pattern: /^site icon (.{2,60})$/i, example: 'Site icon The Riverton Echo' },
  {
    name: 'originally appeared',
    as: 'reprint',
    pattern:
      /^(?:this (?:article|story) )?(?:was )?(?:originally|first) (?:appeared|published) (?:in|on|by) ((?:\D|\d(?!\d{3})){2,60}?)(?: on .{3,30})?\.?$/i,
    example: 'This story originally appeared in The Riverton Echo.',
  },
  { name: 'copyright', as: 'copyright', pattern: /^(?:©|\(c\)|copyright ©?)\s*(.{2,120})$/i, example: '© 2025 Riverton Echo Ltd' },
  {
    name: 'what was changed',
    as: 'note',
    pattern:
      /^\(((?:Adds|Updates|Recasts|Corrects|Refiles|Repeats|Rewrites|Fixes|Writes through)\b[^()]{3,200}|This (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2} )?(?:story|article|report|version) (?:has been|was|is|corrects|refiles)\b[^()]{3,200}|In this \p{Lu}\p{Ll}{2,8}\.? \d{1,2} (?:story|article|report|version)\b[^()]{3,400})\)$/u,
    example: '(Adds quotes, details of the rescue)',
  },
  {
    name: 'shortened for a digest',
    as: 'chrome',
    pattern:
      /^\(?this (?:article|story|report) is (?:part of [^.]{2,60}\. (?:this|it) is )?an? (?:condensed|shortened|abridged|edited) version of (?:a|the|an) (?:article|story|report|one)\b.{3,120}$/i,
    example: 'This article is part of ECHO DIGEST. It is a condensed version of a story that will appear in tomorrow’s Riverton Echo.',
  },
  {
    name: 'byline and time to read',
    as: 'byline',
    pattern: /^By (\p{Lu}[\p{L}.'’-]{0,30}(?:,? (?:and )?(?!Min)\p{Lu}[\p{L}.'’-]{0,30}){0,7}),? (?:\d{1,2} )?[Mm]in(?:ute)?s? [Rr]ead$/u,
    example: 'By Jane Doe, 4 Min Read',
  },
  {
    name: 'credit in capitals',
    as: 'credit',
    pattern: /^((?:PHOTO(?:GRAPH)?(?: BY)?:? )?[\p{Lu}][\p{Lu}.'’ -]+\/[\p{Lu}][\p{Lu}.'’& -]+)$/u,
    example: 'JANE DOE/THE RIVERTON ECHO',
  },
  {
    name: 'credit',
    as: 'credit',
    pattern: /^((?:photo(?:graph)?|image|picture)(?: credit)?(?::| by ).{2,80})$/i,
    example: 'Photo: Jane Doe',
  },
  { name: 'hashtags', as: 'tags', pattern: /^((?:#[\p{L}\p{N}_]+\s*){2,})$/u, example: '#Bridge #Riverton' },
  {
    name: 'byline',
    as: 'byline',
    pattern: /^(?:[Bb]y|(?:Story|Report|Words|Text) by) ((?:\p{Lu}[\p{L}.'’-]{0,30}(?:,? |$)(?:and |(?:for|of) (?:the )?)?){2,8})$/u,
    example: 'By Jane Doe',
  },
  {
    name: 'day in words',
    as: 'date',
    pattern: /^(?:published|posted|date)(?: on)?:\s+(\D{6,40})$/i,
    example: 'Published: the day before yesterday',
  },
  { name: 'exit mobile version', as: 'chrome', pattern: /^exit mobile version$/i, example: 'Exit mobile version' },
  { name: 'source link', as: 'chrome', pattern: /^source link:?$/i, example: 'Source link' },
  {
    name: 'comment form',
    as: 'chrome',
    pattern:
      /^(?:(?:leave a (?:comment|reply)|post a comment|comments|(?:view|show|see|read|join) (?:all |the )?(?:comments|conversation)|\d{1,5} (?:comments?|replies|responses)(?: (?:to|on) .{1,160})?)|(?:we (?:welcome|moderate) (?:reader |your |all )?comments|please understand that comments are|we ask that comments|comments are (?:moderated|closed|off)|your email address will not be published)\b.{0,600})$/i,
    example: 'Leave a Comment',
  },
  { name: 'scroll', as: 'chrome', pattern: /^(?:scroll|back) to (?:the )?top$/i, example: 'Scroll to Top' },
  {
    name: 'advertisement',
    as: 'chrome',
    pattern:
      /^(?:(?:skip )?advertisement[.:]?(?: ?[-–—|] ?.{1,60}| (?:scroll|continue|story|article)\b.{0,50})?|sponsored(?: content)?:?|(?:story|article) continues(?: below.{0,60}| after (?:this|the|these) (?:ad|advert|sponsor|video|promo|message)\w{0,12}.{0,20})?)$/i,
    example: 'ADVERTISEMENT',
  },
  {
    name: 'sharing',
    as: 'chrome',
    pattern: /^(?:share (?:this|on|via)\b.{0,40}|click to share.*|tweet|whatsapp|facebook|copy link|print|email|share)$/i,
    example: 'Share this article',
  },
  {
    name: 'newsletter',
    as: 'chrome',
    pattern:
      /^(?:sign up (?:for|to) .{0,80}newsletter.*|subscribe(?: now)?|join our .{0,60}|by (?:signing up|subscribing|registering|submitting|clicking|continuing|providing)\b.{0,120}\b(?:terms|privacy|e-?mails?)\b.{0,300})$/i,
    example: 'Sign up for our newsletter',
  },
  {
    name: 'read more',
    as: 'chrome',
    pattern:
      /^(?:(?:also )?read(?: (?:more|on|also|next|this|now|full article|the full (?:story|article)(?: here)?))?|related(?: articles?| stories| topics| coverage)?|see also|watch(?: also)?|listen|don['’]t miss|explore more(?: on [^.,!?]{1,60})?|more (?:stories|news)|more (?:from|on|in) [^.,!?]{2,40}|most (?:read|viewed|popular)|you (?:may|might) also like|what to read next|recommended(?: for you)?|trending(?: now)?|top stories|latest (?:news|stories)|topics|in (?:pictures|pics|photos)|click here for more)(?: ?[:|»].{0,160})?$/i,
    example: 'Read more: The old bridge',
  },
  {
    name: 'call to subscribe',
    as: 'chrome',
    pattern: /^(?:to (?:view|read|continue) .{0,60}(?:story|article|reading),? )?(?:please )?subscribe (?:now|today|to|for)\b.{0,240}$/i,
    example: 'Subscribe to our print edition for the full story.',
  },
  {
    name: 'call for an address',
    as: 'chrome',
    pattern: /^(?:sign up|join|get|receive|never miss|stay)\b.{0,140}\b(?:newsletter|inbox|e-?mail alerts?|sign up here)\b.{0,140}$/i,
    example: 'Get our best stories in your inbox every week.',
  },
  {
    name: 'sign up here',
    as: 'chrome',
    pattern: /^.{0,240}[.?!] (?:(?:click|tap) here to )?(?:sign up|subscribe|register|join us)(?: here| now| today)?[.!]?$/i,
    example: 'Do you like bridges? Sign up here',
  },
  {
    name: 'subscribers',
    as: 'chrome',
    pattern:
      /^(?:already (?:a|an) .{0,20}(?:subscriber|member)\?|if you(?:['’]re| are) (?:seeing this message|already a subscriber)).{0,240}$/i,
    example: 'Already a subscriber? Log in',
  },
  {
    name: 'app',
    as: 'chrome',
    pattern: /^(?:download (?:the|our)|get the latest|for the latest)\b.{0,160}\bapps?\b.{0,80}$/i,
    example: 'Get the latest news with our app.',
  },
  {
    name: 'follow us',
    as: 'chrome',
    pattern:
      /^(?:follow|like|find|join|connect with)\b.{1,80} on (?:twitter|facebook|instagram|x|telegram|whatsapp|linkedin|youtube|threads|bluesky|tiktok|google news)\b.{0,200}$/i,
    example: 'Follow The Riverton Echo on Facebook',
  },
  {
    name: 'dated link',
    as: 'chrome',
    pattern: /^.{8,160}[\p{Ll}’”](?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)\.? \d{1,2}, \d{4}$/u,
    example: 'Old Bridge Opens AgainOCT. 5, 2014',
  },
  { name: 'time since, or to read', as: 'chrome', pattern: besideDate, example: '4 min read' },
  {
    name: 'programme',
    as: 'chrome',
    pattern: /^Heard on (?:(?:in |of |the ){0,2}\p{Lu}[\p{L}’'-]{0,20}(?: |$)){1,5}$/u,
    example: 'Heard on Riverton Tonight',
  },
  {
    name: 'tags',
    as: 'tags',
    pattern: /^(?:tags?|filed under|keywords|categor(?:y|ies)) ?: ?(.{1,200})$/i,
    example: 'Tags: bridges, Riverton',
  },
  {
    name: 'disclaimer',
    as: 'chrome',
    pattern:
      /^(?:disclaimer\b.{0,80}:|(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in|on|here)\b|.{2,60} is not responsible for the (?:opinions|content)).{0,800}$/i,
    example: 'The views expressed in this article are the author’s own.',
  },
  {
    name: 'advertising disclosure',
    as: 'chrome',
    pattern: /^(?:(?:advertising|affiliate) disclosure\b|this (?:post|article|page) (?:may )?contains? affiliate links).{0,400}$/i,
    example: 'This article may contain affiliate links.',
  },
  {
    name: 'submissions',
    as: 'chrome',
    pattern: /^submit (?:your|a) (?:letter|story|tip|photo)s?\b.{0,160}$/i,
    example: 'Submit your letter to the editor here.',
  },
  { name: 'standards', as: 'chrome', pattern: /^our standards:.{1,100}$/i, example: 'Our standards: how we report' },
  {
    name: 'credit in brackets',
    as: 'credit',
    pattern: /^\(((?:[A-Z][\w.]{1,20} )?(?:photo|image|picture|credit|source|via)\b[^()]{2,80})\)$/i,
    example: '(Photo: Jane Doe)',
  },
  {
    name: 'copyright with terms',
    as: 'copyright',
    pattern: /^(?:©|\(c\)|copyright)\s?(.{2,240}\b(?:permission|property of|rights reserved|may not be)\b.{0,200})$/i,
    example:
      '© 2025 Riverton Echo Ltd. No part of what is printed here may be used by anybody else in any form whatsoever without our written permission.',
  },
  { name: 'part of a database', as: 'chrome', pattern: /^(?:ABSTRACT|FULL TEXT|LEAD PARAGRAPH)[.:]?$/, example: 'FULL TEXT.' },
  {
    name: 'about the author',
    as: 'chrome',
    pattern:
      /^(?:[\p{Lu}][\p{L}.'’-]{0,20} ){2,4}is (?:a|an|the|our) .{0,60}(?:staff writer|reporter|correspondent|columnist|contributor|freelance|journalist)\b.{0,200}$/u,
    example: 'Jane Doe is a reporter for The Riverton Echo.',
  },
  {
    name: 'gallery',
    as: 'chrome',
    pattern:
      /^(?:(?:image|photo|picture|slide)? ?\d{1,3} ?(?:of|\/)(?: ?\/)? ?\d{1,3}|(?:hide |toggle |show )?captions?|close|previous|full ?screen|(?:view|open|launch) (?:gallery|slideshow))$/i,
    example: 'Image 3 of 8',
  },
  {
    name: 'related coverage',
    as: 'chrome',
    pattern: /^(?:RELATED COVERAGE|Related Coverage):? \p{Lu}.{3,200}$/u,
    example: 'Related Coverage The old bridge is sold to a school',
  },
  {
    name: 'slideshow',
    as: 'chrome',
    pattern: /^(?:slideshow(?: ?\(\d{1,3} (?:images?|photos?|pictures?)\))?|(?:close )?video player(?: close)?)$/i,
    example: 'Slideshow (20 Images)',
  },
  {
    name: 'graphic',
    as: 'chrome',
    pattern:
      /^(?:[([]?(?:GRAPHIC|INTERACTIVE|FACTBOX|TIMELINE|Graphic|Interactive) ?[:–—-] ?.{3,160}|[([]?[^()[\]]{3,160}[ :–—-](?:https?:\/\/)?(?:\w{1,20}\.)?\w{2,20}\.(?:rs|ly|co)\/[\w/-]{3,40}[)\]]?)$/,
    example: '(GRAPHIC: The way of the ferry - echo.rs/2ab3Cd)',
  },
  {
    name: 'markup',
    as: 'chrome',
    pattern:
      /^(?:<\/?[a-z][a-z0-9]{0,15}(?: [^<>]{0,800})?\/?>.{0,80}|\[\/?[a-z][a-z_-]{1,30}(?: [a-z_-]{1,20}=[^\]]{0,600})?\].{0,80}|\{\{.{1,200}\}\}|[\w$.]{3,60}\(.{0,600}\);)$/i,
    example: '[button link="https://example.org/" size="big"] Send us your story',
  },
  {
    name: 'who reported',
    as: 'chrome',
    pattern: new RegExp(
      String.raw`^[-–— ]{0,3}[([]?(?:(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|[Cc]ompiled|(?:[Rr]e)?[Ww]ritten|[Ee]dited|[Rr]eport|[Ww]ith (?:files|inputs?|reporting|contributions|assistance)) (?:by|from):? ${inCredit}(?:[,;:.]{0,2} ${inCredit}){0,60}\.?[)\]]?\.?$`,
      'u',
    ),
    example: '(Reporting by Jane Doe in Riverton; Editing by Ali Okoro)',
  },
  {
    name: 'who helped',
    as: 'chrome',
    pattern: /^\(?[\p{Lu}][^.!?]{2,200} (?:contributed to this (?:report|story|article)|contributed reporting)(?: from .{2,40})?\.?\)?$/u,
    example: 'Jane Doe and Ali Okoro contributed to this report.',
  },
  {
    name: 'who was where',
    as: 'chrome',
    pattern: new RegExp(
      String.raw`^\p{Lu}[\p{L}.'’-]{0,20}(?: (?:and |\p{Lu})[\p{L}.'’-]{0,20}){1,8} reported from ${inCredit}(?:,? ${inCredit}){0,12}\.?$`,
      'u',
    ),
    example: 'Jane Doe reported from Riverton.',
  },
  {
    name: 'agency',
    as: 'credit',
    pattern:
      /^[-–—( ]{0,4}((?:with )?(?:AP|AFP|Reuters|PTI|ANI|UPI|dpa|EFE|EPA|Xinhua|TASS|Getty|Agencies)(?: Photo| Images| Pictures)?)\)?$/iu,
    example: 'Getty Images',
  },
  {
    name: 'credit of a picture',
    as: 'credit',
    pattern: pictureCreditLine,
    example: 'AP Photo/Jane Doe',
  },
  { name: 'file picture', as: 'credit', pattern: /^\(?(file (?:photo|image|picture))\)?$/i, example: 'File photo' },
  {
    name: 'address of the newsroom',
    as: 'chrome',
    pattern: /^(?:contact|reach|e-?mail|write to|do you|got a|have a)\b[^@]{0,120}[ :][\w.+-]{1,60}@[\w.-]{1,60}$/i,
    example: 'Contact Jane Doe at jane@echo.example',
  },
  { name: 'end mark', as: 'chrome', pattern: /^[-–—( ]{0,3}(?:30|ends?|more)[-–—) ]{1,3}$|^(?:ENDS|Enditem)$|^#{2,5}$/, example: '-30-' },
  { name: 'separator', as: 'chrome', pattern: /^[-–—_*=~•·#][-–—_*=~•·# ]{2,80}$/, example: '* * *' },
  { name: 'skip link', as: 'chrome', pattern: /^skip to (?:main )?content$/i, example: 'Skip to content' },
];

/** A date glued in front of the first paragraph: `date 2025-08-19 The …`, `Aug. 19, 2025 — The …`. */
export const gluedDate =
  /^\s*(?:(?:date|published)[:\s]+(?<day>\d{4}-\d{2}-\d{2})\s+|(?<written>(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4})\s*[—–:]\s*)(?=\S)/iu;

/** The last line of what somebody wrote in their own name: `Ada Quill, who teaches law in Velm, is the author of “The Tide”.` */
export const authorAtFoot =
  /^(?!The )(?<name>\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})(?:, (?:who|an?|the) [^.;]{3,100},)? is (?:(?:an? )?member of [^.;]{3,60} [Bb]oard of [Cc]ontributors|(?:the |a )?(?:co-?)?author of (?:(?:[^.]|\.(?! ?\p{Lu}\p{Ll})){3,200}))\.?[”"’']?\.?$/u;
