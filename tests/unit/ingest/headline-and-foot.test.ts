import { describe, expect, it } from 'vitest';
import { draftPassages } from '../../../src/ingest/draft.ts';
import { parseArticle } from '../../../src/ingest/parse-article.ts';
import { lineRules } from '../../../src/english/line-rules.ts';

const told = 'The ferry sank off Orme on Tuesday with nobody aboard. Its owner had left the quay at noon, the harbour office said.';

function read(...paragraphs: string[]) {
  const file = 'articles/a.txt';
  const { source } = parseArticle(file, { texts: new Map([[file, paragraphs.join('\n\n')]]), pathOf: (path) => path }, lineRules);
  const draft = source?.draft ?? expect.fail('not read');
  return { ...draft, texts: draftPassages(draft).map(({ text }) => text), kinds: draftPassages(draft).map(({ kind }) => kind) };
}

describe('the first line', () => {
  it.each([
    ['of two sentences, above a day alone', 'Wait! The ferry did not sink at the quay'],
    ['that ends with a full stop, above a day alone', 'The ferry showed up at the quay. Orme must live with it.'],
  ])('is the headline: %s', (_, headline) => {
    expect(read(headline, '2024-10-08', told)).toMatchObject({ headline, texts: [told] });
  });

  it.each([
    ['without a full stop', 'Wait! The ferry did not sink at the quay'],
    ['of large letters', 'Their Boats Were Sold. Then the Bills Came Up for Sale.'],
  ])('is the headline: of two sentences, %s', (_, headline) => {
    expect(read(headline, told)).toMatchObject({ headline, texts: [told] });
  });

  it.each([
    ['without a day below', [told, told.toUpperCase()]],
    ['that is longer than a headline', [`${told} ${told}`, '2024-10-08', told]],
  ])('is text: %s', (_, paragraphs) => {
    expect(read(...paragraphs).headline).toBeUndefined();
  });
});

it('what an archive left in front of a report is set aside', () => {
  const { texts, setAside } = read('Ferry sinks', `); ORME, Velm - ${told}`, 'Divers came. They left.');
  expect(texts).toEqual([`ORME, Velm - ${told}`, 'Divers came. They left.']);
  expect(setAside).toMatchObject([{ text: ');', as: 'chrome' }]);
});

it('a crosshead that ran into the end of a quotation is a heading, and the quotation is none', () => {
  const { texts, blocks } = read('Ferry sinks', told, '“They came from me.” QUAY IN DOUBT', 'Divers came. They left.');
  expect(texts).toEqual([told, '“They came from me.”', 'Divers came. They left.']);
  expect(blocks).toContainEqual(expect.objectContaining({ type: 'heading', text: 'QUAY IN DOUBT' }));
});

describe('lines below the headline', () => {
  const headline = 'A ferry is lost, to no surprise; Sinking of the Marta is heard of as nothing new';

  it('that say it again, in parts, are set aside', () => {
    const { texts, setAside } = read(
      headline,
      '2024-10-08',
      'A ferry is lost, to no surprise;\nSinking of the Marta is heard of as nothing new.',
      told,
    );
    expect(texts).toEqual([told]);
    expect(setAside.map(({ rule }) => rule)).toEqual(['date line', 'headline again', 'headline again']);
  });

  it('that say more than it does stay', () => {
    expect(read('A ferry is lost', '2024-10-08', 'A ferry is lost off Orme.', told).texts).toEqual(['A ferry is lost off Orme.', told]);
  });
});

describe('the last line', () => {
  it.each([
    ['Glenn M. Orr, a Velm University law professor, is a member of the Echo’s Board of Contributors.', 'Glenn M. Orr'],
    ['Ada Quill is co-author of the upcoming book The Tide at Orme.', 'Ada Quill'],
    ['Ada Quill, the head of the Velm museum, is the author of “The Tide”.', 'Ada Quill'],
  ])('says who wrote it: %s', (foot, byline) => {
    expect(read('Ferry sinks', told, foot)).toMatchObject({ byline, texts: [told] });
  });

  it.each([
    ['Ada Quill is the author of the plan. The board will hear her on Friday.'],
    ['Ada Quill is a member of the board that has to pay for it.'],
    ['The ferry is the author of its own fall.'],
  ])('is text: %s', (foot) => {
    expect(read('Ferry sinks', told, foot)).toMatchObject({ texts: [told, foot] });
    expect(read('Ferry sinks', told, foot).byline).toBeUndefined();
  });

  it('says nothing of the author further up', () => {
    expect(read('Ferry sinks', 'Ada Quill is the author of three books.', told).byline).toBeUndefined();
  });
});

it('A quotation above the credit of a picture is no caption', () => {
  const said = '“The quay is lost,” she went on, “and we are lost with it.”';
  expect(read('Ferry sinks', told, said, 'REUTERS/Ada Quill', `${told} It was new.`).kinds).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});
