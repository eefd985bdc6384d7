import { describe, expect, it } from 'vitest';
import { extractSentences } from '../../../src/extract/extract-sentences.ts';
import { parseMarkdown } from '../../../src/ingest/parse-markdown.ts';
import { parseText } from '../../../src/ingest/parse-text.ts';
import { readDateLine } from '../../../src/ingest/read-date-line.ts';
import { generateFrom, passageOf } from '../../helpers/seeds.ts';

const body = 'The ferry waits for its engine. It comes by train.\n\nNobody knows when. The crew of nine is waiting.';
const publishedAt = (text: string) => generateFrom({ 'articles/a.txt': text }).seeds.articles[0]?.publishedAt;

describe('a line with the day of an article', () => {
  it.each([
    ['Wed 9 Oct 2024 07.15 BST'],
    ['Wednesday 9 October 2024 07:15 BST'],
    ['October 9, 2024 7:15 AM EDT'],
    ['October 9, 2024 / 7:15 AM EDT / Radio Riverton'],
    ['Oct. 9th, 2024'],
    ['9 October 2024, 7.15pm'],
    ['(October 9, 2024)'],
    ['7:15 a.m. ET, October 9, 2024'],
    ['07:15 AM · Oct 9, 2024'],
    ['2024-10-09T07:15:00+02:00'],
    ['2024-10-09 07:15:00'],
    ['2024/10/09'],
    ['9.10.2024'],
    ['09.10.24'],
    ['Wed., October 9, 2024 timer3 min. read'],
    ['25/10/2024 - 07:15', '2024-10-25'],
    ['10/25/2024', '2024-10-25'],
    ['Published On 9 Oct 2024'],
    ['Published: 07:15 GMT, 9 October 2024 | Updated: 18:30 GMT, 10 October 2024'],
    ['UPDATED: October 10, 2024 at 6:00 a.m. | PUBLISHED: October 9, 2024 at 5:04 p.m.'],
    ['Wed 9 Oct 2024 07.15 BST Last modified on Thu 10 Oct 2024 18.30 BST'],
    ['First published on Wed 9 Oct 2024 07.15 BST'],
    ['This article was first published on 9 October 2024.'],
    ['Issued on: 09/10/2024 - 07:15 Modified: 09/10/2024 - 07:40', undefined],
    ['Updated 7:15 AM EDT, Wed October 9, 2024'],
    ['Published October 9, 2024 Updated 2 hours ago'],
    ['9 October 2024 | 4 min read'],
    ['Source: Riverton Echo| 2024-10-09 07:15:03|Editor: Ann Poe'],
    ['2024-10-09 07:15:03|Editor: ann'],
  ])('is read: %s', (line, day: string | undefined = line.includes('09/10') ? undefined : '2024-10-09') => {
    const text = `Ferry waits\n${line}\n\n${body}`;
    expect(publishedAt(text)).toBe(day);
    const parts = [parseText(text), parseMarkdown(`# Ferry waits\n\n${line}\n\n${body}`)];
    expect(parts.map(({ blocks, setAside }) => [blocks.length, setAside.length])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  it.each([
    ['By Jane Doe | October 9, 2024 | 7:15am', 'Jane Doe'],
    ['By Jane Doe October 9, 2024', 'Jane Doe'],
    ['By Jane Doe, Radio Riverton | Posted - October 9, 2024 at 7:15 a.m.', 'Jane Doe, Radio Riverton'],
    ['By JANE DOE and ALI OKORO Published Oct 9, 2024 7:15 a.m. ET', 'JANE DOE and ALI OKORO'],
    ['Written by Jane Doe | Port Orme | October 9, 2024 22:15 IST', 'Jane Doe'],
    ['Story by Jane Doe • Oct 9, 2024', 'Jane Doe'],
  ])('also says who wrote it: %s', (line, byline) => {
    expect(parseText(`Ferry waits\n${line}\n\n${body}`)).toMatchObject({
      byline,
      date: expect.stringMatching(/^Oct\w* 9, 2024$/) as string,
    });
  });

  it.each([
    'Published in 1931 to great acclaim',
    'Timeline: October 9, 2024',
    'Ferry sinks, October 9, 2024',
    'Born on October 9, 2024',
    'October 2024 in pictures',
    'October 9: The storm',
    'On October 9, 2024, the ferry sank',
    'Posted by Lena on October 9, 2024 to friends',
    '12 May Street',
    'Version 1.12.24',
    'Written by the sea | October 9, 2024, a poem',
  ])('is none: %s', (line) => {
    expect(readDateLine(line)).toBeUndefined();
  });

  it('may be the heading of a section where the text has begun, unless it says what it is', () => {
    const { blocks } = parseText(`Ferry waits\n\n${body}\n\n9 October 2024\n\nThe crew went home. It rained.\n\nUpdated: 10 October 2024`);
    expect(blocks.map(({ type }) => type)).toEqual(['passage', 'passage', 'heading', 'passage']);
  });

  it('that may be two days is neither', () => {
    const { seeds, issues } = generateFrom({ 'articles/a.txt': `Ferry waits\n\n09/10/2024\n\n${body}` });
    expect(seeds.articles[0]?.publishedAt).toBeUndefined();
    expect(issues.map(({ message }) => message)).toContain('"09/10/2024" may be two days');
  });
});

it('stands behind a headline that ends with a full stop', () => {
  const { seeds } = generateFrom({
    'articles/a.txt': 'The ferry waits for its crew.\n\nriver\n\n2024-10-10\n\nThe ferry waits at Orme. It is late.\n',
  });
  expect(seeds.articles[0]?.publishedAt).toBe('2024-10-10');
});

describe('a dateline', () => {
  const sentences = (text: string) => extractSentences(passageOf(text)).map(({ start, end }) => text.slice(start, end));

  it.each([
    'PORT ORME, October 9, 2024 - ',
    'PORT ORME, 9 October 2024 – ',
    'ORME, March 3 (Wire) - ',
    'ORME, Sept.29 (Wire) -- ',
    'ORME, Velm (RP) — ',
    'ST. ANNE, Velm, Oct. 9, 2024 (RP) -- ',
    'NEW ORME — ',
    'Orme (Wire) - ',
    'Orme, 9 October 2024 — ',
    'ORME, Oct. 9, 2024 /VelmNewswire/ -- ',
    'ORME--(VELM WIRE)--Oct. 9, 2024-- ',
    'ORME, Velm--(VELM WIRE)--',
    'ORME (9 October 2024) – ',
    'ORME/NEW VELM (9 October 2024) – ',
    '(Wire) - ',
    '(Velm Wire) — ',
    '(AP) —',
    'ORME, V.C./NEW VELM (Wire) - ',
    'ORME/VELM, 9 Oct (Wire) — ',
    'ORME BEND, the United Isles, Oct. 9 (Wire) -- ',
    'ORME, Velm, the United Isles, Oct. 9 (Wire) -- ',
    'By Ada Quill ORME (Wire) - ',
    'by Ada Quill ORME, May 3 (Wire) -- ',
    'By Ada Quill and Ines Roe, Riverton Echo (Wire) -- ',
    'NEW ORME | Wed Oct 9, 2024 7:15am EDT ',
    'NEW ORME | Wed Oct 9, 2024 7:15am EDT NEW ORME (Wire) - ',
    '(CNN)',
    'ORME, Velm (AP)_ ',
    'ORME, Velm (AP) _ ',
    'NEW ORME _ ',
  ])('is no part of the first sentence: %s', (dateline) => {
    expect(sentences(`${dateline}The ferry waits. It is late.`)).toEqual([dateline.trim(), 'The ferry waits.', 'It is late.']);
  });

  it.each([
    'NATO — the alliance — waits.',
    'Lena Okafor – The mayor – waits.',
    'The ferry — It is late — waits.',
    'NATO--EU talks go on.',
    'The ferry (9 October 2024) – It is late.',
    '(It is late, said the mayor) - Nobody knows.',
    '(The ferry waits) and nobody knows.',
    'ORME/VELM talks go on.',
    'By May Velm had a ferry – It is late.',
    'By Ada Quill’s count – It is hers – nine wait.',
    'by the quay – It is hers – nine wait.',
    'NATO | The alliance waits.',
    '(CNN) reporters wait at the quay.',
    'The Orme_Velm ferry waits.',
  ])('is none: %s', (text) => {
    expect(sentences(text)[0]).toBe(text);
  });

  it('is none of the sentence when it stands behind the credit of a picture', () => {
    expect(sentences('Boats lie at the quay. (Xinhua/Ada Quill) ORME, May 3 (Xinhua) -- The ferry waits. It is late.')).toEqual([
      'Boats lie at the quay.',
      '(Xinhua/Ada Quill)',
      'ORME, May 3 (Xinhua) --',
      'The ferry waits.',
      'It is late.',
    ]);
  });

  it.each(['REUTERS/Ada Quill/File Photo', 'REUTERS/Ada J. Quill/Velm Echo/Pool via REUTERS', '(Xinhua/Ada Quill)'])(
    'a credit is none of the sentence that ran into it: %s',
    (credit) => {
      expect(sentences(`Boats lie at the quay. ${credit} Mayor Ines Roe left.`)).toEqual([
        'Boats lie at the quay.',
        credit,
        'Mayor Ines Roe left.',
      ]);
      expect(sentences(`${credit} The ferry waits.`)).toEqual([credit, 'The ferry waits.']);
    },
  );

  it.each([
    ['ORME, October 9, 2024 (Wire) - ', '2024-10-09'],
    ['Orme, 9 October 2024 — ', '2024-10-09'],
    ['ORME, Oct. 9, 2024 /VelmNewswire/ -- ', '2024-10-09'],
    ['ORME--(VELM WIRE)--Oct. 9, 2024-- ', '2024-10-09'],
    ['Orme (9 October 2024) – ', '2024-10-09'],
    ['ORME--(VELM WIRE)--', undefined],
    ['ORME, October 9 (Wire) - ', undefined],
    ['ORME (Wire) - ', undefined],
  ])('gives the day of publication where it has the year: %s', (dateline, day) => {
    expect(publishedAt(`Ferry waits\n\n${dateline}The ferry waits. It is late.`)).toBe(day);
  });

  it.each([
    ['first entry', '6 March 2023\n\nShe sank.\n\n9 March\n\nShe was found.\n\n14 March\n\nShe was raised.', undefined],
    [
      'day above a programme',
      '3 May 2021\n\nShe sank.\n\n5 June: Gates open.\n\n9 June: Choirs sing.\n\n12 June: Gates close.',
      '2021-05-03',
    ],
    [
      'day above related headlines',
      '3 May 2021\n\nShe sank.\n\nFerry is raised\n\n9 May 2021\n\nCaptain is charged\n\n12 May 2021',
      '2021-05-03',
    ],
    [
      'day above the entries',
      '15 March 2023\n\n6 March\n\nShe sank.\n\n9 March\n\nShe was found.\n\n14 March\n\nShe was raised.',
      '2023-03-15',
    ],
  ])('is not given by the %s of a timeline, unless it is the last', (_, text, day) => {
    expect(publishedAt(`How the ferry was saved\n\n${text}`)).toBe(day);
  });

  it('gives way to a line with the day', () => {
    expect(publishedAt(`Ferry waits\n\n10 October 2024\n\nORME, October 9, 2024 - The ferry waits. It is late.`)).toBe('2024-10-10');
  });

  it.each([
    ['the day before', 'ORME, Oct. 9 (Wire) -- The ferry waits.', '2024-10-09'],
    ['two days before', 'ORME, Velm, 8 October (Wire) — The ferry waits.', '2024-10-08'],
    [
      'behind a caption',
      'A gull sits on the quay. (Wire/Ada Quill)\n\nORME, the Velm Isles, Oct. 9 (Wire) -- The ferry waits.',
      '2024-10-09',
    ],
    ['glued to a caption', 'A gull sits on the quay. (Wire/Ada Quill) ORME, Oct. 9 (Wire) -- The ferry waits.', '2024-10-09'],
    ['with its year', 'ORME, October 9, 2024 (Wire) - The ferry waits.', '2024-10-09'],
    ['the same day', 'ORME, Oct. 10 (Wire) -- The ferry waits.', undefined],
    ['a day behind it', 'ORME, Oct. 11 (Wire) -- The ferry waits.', undefined],
    ['long before', 'ORME, Oct. 7 (Wire) -- The ferry waits.', undefined],
    ['of another year', 'ORME, October 9, 2023 (Wire) - The ferry waits.', undefined],
    ['no day', 'ORME (Wire) -- The ferry waits since Oct. 9.', undefined],
    [
      'a text that came out again',
      '(This October 9 story has been refiled to correct a name.)\n\nORME (Wire) - The ferry waits.',
      '2024-10-09',
    ],
    [
      'a text that was corrected',
      '(In this October 9 story, corrects paragraph 3 to Velm instead of Holm)\n\nORME (Wire) - The ferry waits.',
      '2024-10-09',
    ],
    ['a text of which words are corrected', '(Corrects name of pilot in October 9 story)\n\nORME (Wire) - The ferry waits.', '2024-10-09'],
    ['another’s story', 'In this October 9 story, the paper told of a ferry.', undefined],
    [
      'news of the evening before',
      'ORME (Wire) - A court shut the quay on Wednesday. It did so earlier on Wednesday in Velm too.',
      '2024-10-09',
    ],
    ['news that looks ahead', 'ORME (Wire) - Rain fell on Wednesday. Schools are due to open on Thursday in Velm.', '2024-10-09'],
    [
      'news of the same day',
      'ORME (Wire) - Rain fell on Wednesday. The mayor will speak on Thursday. It was dry on Thursday, she said.',
      undefined,
    ],
    ['news of this evening', 'ORME (Wire) - Rain fell on Wednesday. The mayor will speak on Thursday evening.', undefined],
    ['news of today', 'ORME (Wire) - Rain fell on Wednesday. Schools will open on Thursday. Today it is dry.', undefined],
    ['news of two days before', 'ORME (Wire) - A clerk told jurors on Tuesday. The trial will go on on Wednesday.', '2024-10-08'],
    [
      'news of two days before and since',
      'ORME (Wire) - A clerk told jurors on Tuesday. It will go on on Wednesday. It ended on Thursday.',
      undefined,
    ],
    ['news of two days before and after', 'ORME (Wire) - A clerk told jurors on Tuesday. It went on on Wednesday.', undefined],
    ['behind a byline', 'by Ada Quill ORME, Oct. 9 (Wire) -- The ferry waits.', '2024-10-09'],
    ['an old day', 'ORME (Wire) - Rain fell on Wednesday, the mayor said. The storm is over.', undefined],
    ['news of another day', 'ORME (Wire) - Rain fell on Tuesday. Schools will open on Thursday.', undefined],
    ['news with its day', 'ORME, Oct. 10 (Wire) - Rain fell on Wednesday. Schools will open on Thursday.', undefined],
    ['a text of long ago', '(This May 9 story has been refiled to correct a name.)\n\nORME (Wire) - The ferry waits.', undefined],
  ])('says on which day a text was written that came out on 10 October: %s', (_, text, day) => {
    const { seeds } = generateFrom({ 'articles/a.txt': `Ferry waits\n\n2024-10-10\n\n${text} It is late.\n\n${body}` });
    expect(seeds.articles[0]).toMatchObject({ publishedAt: '2024-10-10' });
    expect(seeds.articles[0]?.writtenAt).toBe(day);
  });

  it('on the first day of a year, gives the year before', () => {
    const { seeds } = generateFrom({
      'articles/a.txt': `Ferry waits\n\n2025-01-01\n\nORME, Dec. 31 (Wire) -- The ferry waits.\n\n${body}`,
    });
    expect(seeds.articles[0]?.writtenAt).toBe('2024-12-31');
  });

  it('is the day that weekdays are reckoned from', () => {
    const { story, seeds } = generateFrom({
      'articles/a.txt': `Ferry waits\n\n2024-10-10\n\nORME, Oct. 9 (Wire) -- Divers met on Tuesday. They were called overnight.\n\n${body}`,
    });
    const reading = story.readings.get(seeds.articles[0]?.slug ?? ('' as never));
    expect(reading?.dates.map(({ text, value, from }) => [text, value, from])).toEqual([
      ['Oct. 9', '2024-10-09', 'dateline'],
      ['Tuesday', '2024-10-08', 'dateline'],
      ['overnight', '2024-10-08/2024-10-09', 'dateline'],
    ]);
  });
});
