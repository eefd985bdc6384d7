import type { Edtf } from '../domain/edtf.ts';
import { DAY, isDay } from '../domain/edtf.ts';
import { months, weekdays } from '../english/calendar-words.ts';
import { datelineIn, dayPrinted } from '../english/date-lines.ts';
import { sentenceEnd } from '../english/date-neighbours.ts';
import type { DraftPassage } from './draft.ts';
import { parseDate } from './parse-date.ts';

/** Pictures may stand before the text; a dateline stands in one of so many passages. */
const PASSAGES = 6;
/** What was written may be published so many days later; and again, with a correction. */
const MOST_DAYS_BEFORE = 2;
const MOST_DAYS_CORRECTED = 14;

/** How much of a text tells its news. */
const LEAD = { passages: 2, sentences: 2, letters: 600 };
const quoted = /[“"][^“”"]*[”"]/gu;
const fromToday = /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))\b/i;
/** How a text tells of each weekday: at all, as one that is not over, as one on which something is to come. */
const tellsOf = weekdays.map((name) => ({
  name,
  named: new RegExp(`\\b${name}\\b`, 'gu'),
  earlier: new RegExp(`\\b[Ee]arlier (?:on )?${name}\\b`, 'gu'),
  ahead: new RegExp(
    `\\b(?:due|scheduled|expected|set|plan(?:s|ned)?|likely|will|would|to be)\\b[^.;!?]{0,80}\\b${name}\\b(?! (?:night|evening))`,
    'gu',
  ),
}));

const dayOfStory = `(?<day>${months}\\.? \\d{1,2}|\\d{1,2} ${months}) (?:story|article|report|item|version)\\b`;
/** `(This May 3 story has been refiled to correct a figure.)` */
const reissue = new RegExp(`^\\(?(?:\\p{L}{1,20}: )?This ${dayOfStory}`, 'u');
/** In a note on the text: `In this May 3 story, corrects paragraph 3`, `Corrects name in May 3 story`. */
const corrected = new RegExp(`\\b(?:[Tt]his|[Ii]n) ${dayOfStory}`, 'u');

/**
 * The day on which a text says it was written, where that lies before the one on which it was published:
 * `HOLM, Sept. 14 (Wire) -- ` of a text that came out on the 15th.
 */
export function datelineDay(passages: Pick<DraftPassage, 'kind' | 'text'>[], publishedAt: Edtf | undefined, note = ''): Edtf | undefined {
  if (!publishedAt || !isDay(publishedAt)) return undefined;
  const texts = passages.map(({ text }) => text);
  const found = [corrected.exec(note), ...texts.map((text) => reissue.exec(text))];
  const reissued = found.map((match) => match?.groups?.['day']).find((day) => day !== undefined);
  if (reissued !== undefined) return dayBefore(reissued, publishedAt, MOST_DAYS_CORRECTED);
  for (const text of texts.slice(0, PASSAGES)) {
    const printed = dayPrinted(datelineIn(text));
    if (printed !== undefined) return dayBefore(printed, publishedAt);
  }
  return dayOfNews(
    passages.flatMap(({ kind, text }) => (kind === 'caption' ? [] : text)),
    publishedAt,
  );
}

/**
 * The day before publication, or two before it, where the news is of that weekday and the text shows that it was not over: by
 * `earlier on Tuesday`, or by telling of nothing on the next but what is to come; of what came two days later only by that.
 *
 * @example of Wednesday: 'Rain fell on Tuesday. Schools are due to open on Wednesday.' // Tuesday
 */
function dayOfNews(texts: string[], publishedAt: Edtf): Edtf | undefined {
  const all = texts.join('\n');
  const lead = texts.slice(0, LEAD.passages).join(' ').slice(0, LEAD.letters);
  const news = lead.split(sentenceEnd).slice(0, LEAD.sentences).join(' ');
  if (fromToday.test(all.replace(quoted, ''))) return undefined;
  const count = (pattern: RegExp | undefined) => (pattern && all.match(pattern)?.length) ?? 0;
  const back = [1, 2].find((days) => {
    const before = new Date(Date.parse(publishedAt) - days * DAY).getUTCDay();
    const [day, next, last] = [0, 1, 2].map((shift) => tellsOf[(before + shift) % 7]);
    if (!day || !news.includes(day.name)) return false;
    const nexts = count(next?.named);
    if (days === 2) return nexts > 0 && count(next?.ahead) === nexts && count(last?.named) === 0;
    return nexts === 0 ? count(day.earlier) > 0 : count(next?.ahead) === nexts;
  });
  return back === undefined ? undefined : (new Date(Date.parse(publishedAt) - back * DAY).toISOString().slice(0, 10) as Edtf);
}

/** The day as it is printed, in the year of publication or the one before, if it is at most so many days before that. */
function dayBefore(printed: string, publishedAt: Edtf, most = MOST_DAYS_BEFORE): Edtf | undefined {
  const years = /\d{4}/.test(printed) ? [''] : [0, 1].map((back) => ` ${Number(publishedAt.slice(0, 4)) - back}`);
  const days = years.flatMap((year) => {
    const parsed = parseDate(`${printed.replace(/\.$/, '')}${year}`);
    return 'value' in parsed ? parsed.value : [];
  });
  return days.find((day) => day < publishedAt && Date.parse(publishedAt) - Date.parse(day) <= most * DAY);
}
