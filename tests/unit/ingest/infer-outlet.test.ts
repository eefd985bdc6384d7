import { describe, expect, it } from 'vitest';
import { inferOutlet } from '../../../src/ingest/infer-outlet.ts';
import { parseText } from '../../../src/ingest/parse-text.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

const body = 'The ferry waits for its engine. It comes by train.\n\nNobody knows when. The crew of nine is waiting.';

/** `Riverton Echo`, `by Reuters`, or nothing. */
function said(text: string): string {
  const { outlet, agency } = inferOutlet(parseText(text));
  return [outlet, agency && `by ${agency}`].filter(Boolean).join(' ');
}

describe('who printed a text, and who wrote it', () => {
  it.each([
    ['a copyright line', `${body}\n\n© 2025 Riverton Echo Ltd`, 'Riverton Echo'],
    [
      'a copyright line with terms',
      `${body}\n\nCopyright 2024-2025 The Riverton Times Company. All rights reserved.`,
      'The Riverton Times',
    ],
    ['an agency’s copyright', `${body}\n\nCopyright 2025 The Associated Press. All rights reserved.`, 'by Associated Press'],
    ['a byline', `The ferry\n\nBy Jane Doe, Riverton Echo\n\n${body}`, 'Riverton Echo'],
    ['a byline for it', `The ferry\n\nBy Jane Doe for the Riverton Echo\n\n${body}`, 'Riverton Echo'],
    ['an agency’s byline', `The ferry\n\nBy Jane Doe, Associated Press\n\n${body}`, 'by Associated Press'],
    ['a byline of an agency alone', `The ferry\n\nBy Associated Press\n\n${body}`, 'by Associated Press'],
    ['a dateline', `The ferry\n\nPORT ORME, March 3 (Reuters) — ${body}`, 'by Reuters'],
    ['a broadcaster’s dateline', `The ferry\n\nOrme, Velm (CNN) -- ${body}`, 'CNN'],
    ['an agency in front', `The ferry\n\n(Reuters) - ${body}`, 'by Reuters'],
    ['an agency behind', `The ferry\n\n${body} - AFP`, 'by AFP'],
    ['an analysis', `The ferry\n\n${body}\n\nAnalysis: Jane Doe, BBC News, Orme\n\n${body}`, 'BBC News'],
    ['who helped', `The ferry\n\n${body}\n\nCNN’s Jane Doe and Ali Okoro contributed to this report.`, 'CNN'],
    [
      'a dateline behind a note',
      `The ferry\n\n(The ferry’s name is mended in the third paragraph)\n\nORME (Reuters) - ${body}`,
      'by Reuters',
    ],
    ['a dateline with two dashes', `The ferry\n\nORME, Velm - (Reuters) - ${body}`, 'by Reuters'],
    [
      'a dateline of an agency’s foundation',
      `The ferry\n\nPORT ORME (Thomson Reuters Foundation) - ${body}`,
      'by Thomson Reuters Foundation',
    ],
    ['a dateline behind a byline', `The ferry\n\nby Ada Quill ORME, May 3 (Xinhua) -- ${body}`, 'by Xinhua'],
    [
      'a dateline behind a caption in its paragraph',
      `The ferry\n\nBoats lie at the quay of Orme. They are of oak. (Xinhua/Ada Quill) ORME, May 3 (Xinhua) -- ${body}`,
      'by Xinhua',
    ],
    ['a house byline', `The ferry\n\nBy Reuters Editorial\n\n${body}`, 'by Reuters'],
    ['an agency in an outlet’s text', `The ferry\n\nPORT ORME (AP) — ${body}\n\n© 2025 Riverton Echo`, 'Riverton Echo by AP'],
  ])('is in %s', (_, text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['to whom somebody spoke', `The ferry\n\nAnn Poe told the BBC that it sank. ${body}`],
    ['who is quoted', `The ferry\n\n${body} “It sank.” - Riverton Echo`],
    ['a place in brackets', `The ferry\n\nPORT ORME (Velm) — ${body}`],
    ['a photographer', `The ferry\n\n${body}\n\n© 2025 Jane Doe`],
    ['a maker', `The ferry\n\n${body}\n\n© 2025 Orme Motors Ltd`],
    ['the owner of a picture above', `The ferry\n\n© 2025 Velm Times\n\n${body}`],
    ['an agency that helped', `The ferry\n\n${body}\n\nThe Associated Press contributed to this report.`],
    ['a writer of such a name', `The ferry\n\nBy Emily Post\n\n${body}`],
    ['two outlets', `The ferry\n\nBy Jane Doe, Velm Times\n\n${body}\n\n© 2025 Riverton Echo`],
    ['two agencies', `The ferry\n\nPORT ORME (AP) — ${body} - AFP`],
    ['a dateline further down', `The ferry\n\n${body}\n\nORME (Reuters) - ${body}`],
    ['a poll of two outlets', `The ferry\n\nA Velm/CNN/Echo poll said so. ${body}`],
  ])('is not %s', (_, text) => {
    expect(said(text)).toBe('');
  });
});

it('an inferred outlet names its account, and the warning gives the line', () => {
  const { seeds, issues } = generateFrom({
    'articles/a.txt': `The ferry\n\n${body}\n\n© 2025 Riverton Echo`,
    'articles/b.txt': `The pier is closed\n\nPORT ORME (Reuters) — ${body}`,
  });
  expect(seeds.articles.map(({ label, outletSource }) => [label, outletSource])).toEqual([
    ['Riverton Echo', 'inferred'],
    ['the Reuters report “The pier is closed”', 'unknown'],
  ]);
  expect(issues.find(({ code }) => code === 'outlet-inferred')?.message).toBe(
    'taken to be published by Riverton Echo: it says “© 2025 Riverton Echo”',
  );
  expect(codesOf(issues).filter((code) => code === 'no-outlet')).toHaveLength(1);
});

it('two accounts of one inferred outlet are told apart by their headlines', () => {
  const { seeds } = generateFrom({
    'articles/a.txt': `The ferry sank\n\n${body}\n\n© 2025 Riverton Echo`,
    'articles/b.txt': `The pier is closed\n\nNobody may walk on it.\n\n${body}\n\n© 2025 Riverton Echo`,
  });
  expect(seeds.articles.map(({ label }) => label)).toEqual([
    'the Riverton Echo report “The ferry sank”',
    'the Riverton Echo report “The pier is closed”',
  ]);
});

it.each(['Reuters Editorial', 'Echo Staff Reporter', 'Newsroom', 'Our Correspondent', 'Staff Writers', 'Riverton Web Desk'])(
  'nobody is called %s',
  (byline) => {
    expect(generateFrom({ 'articles/a.txt': `The ferry\n\nBy ${byline}\n\n${body}` }).seeds.articles[0]?.byline).toBeUndefined();
  },
);

it.each(['Ada Quill', 'Ann Newsroom-Poe', 'Jane Deskin', 'Jane Doe, Riverton Echo'])('%s is somebody', (byline) => {
  expect(generateFrom({ 'articles/a.txt': `The ferry\n\nBy ${byline}\n\n${body}` }).seeds.articles[0]?.byline).toBe(byline);
});

it('an author is read in front of a dateline', () => {
  const { seeds } = generateFrom({ 'articles/a.txt': `The ferry\n\nby Ada Quill ORME, May 3 (Xinhua) -- ${body}` });
  expect(seeds.articles[0]?.byline).toBe('Ada Quill');
});

it('an agency is read behind the captions above a dateline', () => {
  const picture = 'The quay in Orme, Velm, on May 3, 2025. (Xinhua/Ada Quill)';
  const { seeds } = generateFrom({ 'articles/a.txt': `The ferry\n\n${picture}\n\nORME, May 3 (Xinhua) -- ${body}\n\n${body}` });
  expect(seeds.articles[0]?.label).toBe('the Xinhua report “The ferry”');
});

it.each([
  ['of what the agency wrote', 'ORME, May 3 (Xinhua) -- ', 'The ferry sank'],
  ['not of what others wrote', 'ORME (Reuters) - ', 'The ferry sank - Xinhua'],
])('an agency behind a headline is cut off, %s', (_, dateline, headline) => {
  const { seeds } = generateFrom({ 'articles/a.txt': `The ferry sank - Xinhua\n\n${dateline}${body}` });
  expect(seeds.articles[0]?.headline).toBe(headline);
});
