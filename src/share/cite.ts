import type { Edtf } from '../domain/edtf.ts';
import { isApproximate } from '../domain/edtf.ts';
import { cite as words, dates } from '../interface/here.ts';
import type { CitationItem } from './citation-item.ts';

/** How lists of references print a work. */
export const styles = {
  apa: { name: words.styles.apa, cite: citeApa },
  chicago: { name: words.styles.chicago, cite: citeChicago },
} satisfies Record<string, { name: string; cite: (work: CitationItem) => string }>;

/** What reference managers read, by the end of the file's name. */
export const formats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', cite: citeBibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', cite: citeRis },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', cite: citeCsl },
} satisfies Record<string, { name: string; type: string; cite: (work: CitationItem) => string }>;

/** Both, in the order in which a page shows them; `end` is that of a format's file. */
export const citations: { name: string; end?: string; cite: (work: CitationItem) => string }[] = [
  ...Object.values(styles),
  ...Object.entries(formats).map(([end, format]) => ({ end, ...format })),
];

/** `Synoptic. (2026, November 22). Security guarantees. https://…` */
export function citeApa({ publisher, title, url, date }: CitationItem): string {
  const day = dayOf(date);
  const when = day ? day.about + words.yearFirst(day.year, monthDay(day)) : words.noDate;
  return `${ended(publisher)} (${when}). ${ended(title)} ${url}`;
}

/** `Synoptic. 2026. “Security guarantees.” November 22, 2026. https://…` */
export function citeChicago({ publisher, title, url, date }: CitationItem): string {
  const day = dayOf(date);
  const year = day ? `${day.about}${day.year}.` : words.noDate;
  const full = day?.month ? ` ${words.yearLast(day.year, monthDay(day), day.day !== undefined)}.` : '';
  return `${ended(publisher)} ${year} ${words.quoted(ended(singleQuoted(title)))}${full} ${url}`;
}

/** As `@misc`, which every style knows. The title keeps its capitals. */
export function citeBibtex({ key, publisher, title, url, date }: CitationItem): string {
  const day = dayOf(date);
  const fields = [
    `author = {{${escapeLatex(publisher)}}}`,
    `title = {{${escapeLatex(title)}}}`,
    ...(day ? [`year = {${day.year}}`] : []),
    ...(day?.month ? [`month = ${monthName(day.month, 'en').slice(0, 3).toLowerCase()}`] : []),
    `url = {${url}}`,
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** A tag a line, lines ending as on Windows. */
export function citeRis({ publisher, title, url, date, language }: CitationItem): string {
  const day = dayOf(date);
  const dated =
    day && [day.year, day.month, day.day].map((number) => (number === undefined ? '' : String(number).padStart(2, '0'))).join('/') + '/';
  const lines = [
    'TY  - ELEC',
    `AU  - ${publisher}`,
    `TI  - ${title}`,
    `PB  - ${publisher}`,
    ...(day ? [`PY  - ${day.year}`, `DA  - ${dated}`] : []),
    `LA  - ${language}`,
    `UR  - ${url}`,
    'ER  - ',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

export function citeCsl({ key, publisher, title, url, date, language }: CitationItem): string {
  const day = dayOf(date);
  const parts = [day?.year, day?.month, day?.day].filter((part) => part !== undefined);
  const item = {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: publisher }],
    publisher,
    ...(day ? { issued: { 'date-parts': [parts], ...(day.about ? { circa: true } : {}) } } : {}),
    URL: url,
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

interface Day {
  about: string;
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/** The day, month or year of a date; of an interval its last. */
function dayOf(date: Edtf | undefined): Day | undefined {
  const last = date?.split('/').findLast((end) => end !== '..');
  const [year, month, day] = last?.match(/\d+/g)?.map(Number) ?? [];
  return last && year !== undefined ? { about: isApproximate(last) ? words.about : '', year, month, day } : undefined;
}

function monthDay({ month, day }: Day): string {
  return month ? words.monthDay(monthName(month, dates.locale), day) : '';
}

function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1)));
}

/** A title that ends in no mark of its own gets a full stop. */
function ended(title: string): string {
  return /[.!?…][’”)]?$/u.test(title) ? title : `${title}.`;
}

/** Double quotation marks become single ones, as inside a quotation. */
function singleQuoted(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([])"/gu, '$1‘')
    .replaceAll('"', '’');
}

/** BibTeX counts braces even behind a backslash; so none is left. */
function escapeLatex(text: string): string {
  const names: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\{}~^#$%&_]/g, (character) => names[character] ?? `\\${character}`);
}
