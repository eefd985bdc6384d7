import { describe, expect, it } from 'vitest';
import type { TopicData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

/** What stands on a topic's page, by section: of a topic with one term, as the machine's. */
function pageOf(term: string, accounts: [headline: string, day: string, text: string][]): Record<string, string[]> {
  const files = accounts.map(([headline, day, text], i) => [`articles/${i}.txt`, `${headline}\n\n${day}\n\n${text}\n`] as const);
  const topic = { [`topics/it.yaml`]: `title: The ${term}\nterms: [${term}]\n` };
  const content = generateFrom({ ...Object.fromEntries(files), ...topic }).files.get('data/topics/it.json') ?? '{}';
  const { claims, sections } = JSON.parse(content) as TopicData;
  const told = new Map(claims.map(({ id, plain }) => [id, plain]));
  return Object.fromEntries(
    sections.flatMap((section) => ('claims' in section ? [[section.id, section.claims.map((id) => told.get(id) ?? '')]] : [])),
  );
}

describe('a page of one term', () => {
  const claimsOn = (term: string, ...sentences: string[]) =>
    Object.values(
      pageOf(
        term,
        sentences.map((sentence, i) => [`News of Velm ${i}`, '2025-03-08', sentence]),
      ),
    ).flat().length;

  it.each([
    ['of what kind another thing is', 'flood', ['The flood insurers of Orme sold nine boats.'], 0],
    ['as several accounts call it', 'flood', ['The flood water of Orme sank nine boats.', 'Flood water filled the mill of Tarn.'], 2],
    ['beside what is told', 'flood', ['Despite the flood, Ann Poe of Orme sold nine boats.'], 0],
    ['last in a list', 'flood', ['Ann Poe of Orme spoke of boats, fires and the flood.'], 0],
    ['in another order', 'water supply', ['Two dams are to supply water to Velm.'], 0],
    ['as what it is of', 'confidence vote', ['The vote of no confidence in Poe begins in Velm at noon.'], 1],
  ])('has its words %s or not', (_, term, sentences, claims) => {
    expect(claimsOn(term, ...sentences)).toBe(claims);
  });
});

describe('the short answer of a page', () => {
  it.each([
    ['a subject', 'The flood reached Velm on Saturday.', true],
    ['an object', 'A dyke in Orme stopped the flood on Saturday.', true],
    ['a clause on the side', 'Ann Poe of Orme sold nine boats when the flood came.', false],
    ['where it happened', 'Ann Poe of Orme sold nine boats near the flood.', false],
    ['what befell one man', 'Nils Dunn, 64, a retired baker, fought the flood in Velm for nine hours.', false],
    ['what a writer thinks', 'The flood stole the show in Velm on Saturday.', false],
    ['another year', 'In 1998, the flood killed nine people in Velm.', false],
    ['a month long before', 'In January, the flood killed nine people in Tarn.', false],
  ])('has its term as %s: %s', (_, sentence, answers) => {
    const page = pageOf('flood', [['News of Velm', '2025-03-08', sentence]]);
    expect(Object.values(page).flat()).toHaveLength(1);
    expect(page['answer']?.length ?? 0).toBe(answers ? 1 : 0);
  });

  it('has what an account begins with, where its headline names the term', () => {
    const told = (headline: string) =>
      pageOf('flood', [[headline, '2025-03-08', 'Ann Poe of Orme sold nine boats when the flood came.']])['answer'];
    expect(told('Flood in Velm')).toHaveLength(1);
    expect(told('News of Velm')).toBeUndefined();
  });

  it('has no count of victims that the story has left behind', () => {
    const told = (day: string) =>
      pageOf('flood', [
        ['News of Velm', day, 'The flood killed nine people in Velm.'],
        ['News of Orme', '2025-03-20', 'Bakers in Orme sold bread on a quay.'],
      ])['answer'];
    expect(told('2025-03-19')).toHaveLength(1);
    expect(told('2025-03-08')).toBeUndefined();
  });

  it.each([
    ['investigation', 'Ann Poe, who investigated frauds, was buried in Velm on Saturday.'],
    ['party', 'The three-party cabinet met in Velm on Saturday.'],
    ['suspects', 'Ann Poe wrote of suspected frauds in Velm on Saturday.'],
  ])('is no %s that stands in another word: %s', (term, sentence) => {
    expect(Object.values(pageOf(term, [['News of Velm', '2025-03-08', sentence]])).flat()).toEqual([]);
  });

  it('is nothing that the next sentence sets something against', () => {
    const told = (next: string) =>
      pageOf('flood', [['News of Velm', '2025-03-08', `The flood reached Velm on Saturday. ${next}`]])['answer'];
    expect(told('Nets dried on the quay.')).toHaveLength(1);
    expect(told('But nets dried on the quay.')).toBeUndefined();
  });

  it('is no headline, and no remark of its writer', () => {
    const told = (text: string) =>
      Object.values(pageOf('flood', [['Live: The flood reaches the old quay of Velm', '2025-03-08', text]])).flat();
    expect(told('The flood reaches the old quay of Velm.')).toEqual([]);
    expect(told('Unfortunately the flood reached the quay on Saturday.')).toEqual([]);
    expect(told('The flood reached the quay on Saturday.')).toHaveLength(1);
  });

  it('is no quotation', () => {
    const page = pageOf('flood', [['News of Velm', '2025-03-08', '“The flood of Saturday came from Orme,” said Ann Poe of Velm.']]);
    expect(page['answer']).toBeUndefined();
    expect(Object.values(page).flat()).toHaveLength(1);
  });

  it('has of two tolls of one day the larger', () => {
    const tolls = (second: string) =>
      Object.values(
        pageOf('flood', [
          ['News of Velm', '2025-03-08', 'The toll of the flood rose to 19.'],
          ['News of Orme', '2025-03-09', second],
        ]),
      ).flat();
    expect(tolls('The toll of the flood rose to 24 on Saturday.')).toEqual([
      'The toll of the flood rose to 24 on Saturday [8 March 2025].',
    ]);
    expect(tolls('The toll of the flood rose to 24 on Sunday.')).toHaveLength(2);
  });

  it('is not of somebody who is only called so', () => {
    const page = pageOf('student', [['News of Velm', '2025-03-08', '“The school of Velm is closed until May,” said student Ann Poe.']]);
    expect(Object.values(page).flat()).toEqual([]);
  });
});

describe('what is not known, of accounts from several days', () => {
  const open = 'It is unclear how the dam of Velm broke.';
  const page = (day: string, text: string) =>
    pageOf('dam', [
      ['The dam breaks', day, text],
      ['The dam is rebuilt', '2025-03-20', 'Workers rebuild the dam with stone from Orme.'],
    ]);

  it('is what the newest do not know', () => {
    expect(page('2025-03-19', open)['unknown']).toEqual([`${open.slice(0, -1)} [as of 19 March 2025].`]);
  });

  it.each([
    ['what only older ones did not know', '2025-03-08', open],
    ['that somebody would not say', '2025-03-19', 'The owner of the dam declined to say how it broke.'],
    ['that nobody answered', '2025-03-19', 'The owner of the dam did not immediately respond to questions on Monday.'],
  ])('is not %s', (_, day, text) => {
    expect(Object.values(page(day, text)).flat().join(' ')).not.toContain(text.slice(0, 20));
  });
});
