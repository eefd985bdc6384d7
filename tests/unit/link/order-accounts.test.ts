import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

/** Accounts by name, each with the text of its file beside it. */
function accountsOf(sidecars: Record<string, string>, more: Record<string, string> = {}): string[] {
  const files = Object.entries(sidecars).flatMap(([name, yaml]): [string, string][] => [
    [`articles/${name}.txt`, `What ${name} saw\n\nThe ferry that ${name} takes is late.\n`],
    [`articles/${name}.yaml`, yaml],
  ]);
  const { story } = generateFrom({ ...Object.fromEntries(files), ...more });
  return story.accounts.map(({ mark, slug }, i) => `${i + 1} ${mark} ${slug}`);
}

const days = { ada: 'publishedAt: 2021-05-03\n', ben: '', cem: 'publishedAt: 2021-05-01\n' };

describe('accounts are listed', () => {
  it('by their days, and last those without one', () => {
    expect(accountsOf(days)).toEqual(['1 A cem', '2 B ada', '3 C ben']);
  });

  it('first as the story lists them', () => {
    expect(accountsOf(days, { 'story.yaml': 'accounts: [ben]\n' })).toEqual(['1 A ben', '2 B cem', '3 C ada']);
  });
});

describe('the mark of an account', () => {
  it.each([
    [
      'is the editor’s, or the initials of its outlet',
      { ada: 'mark: B\n', ben: 'outlet: The Orme Post\n', cem: '' },
      ['1 B ada', '2 OP ben', '3 A cem'],
    ],
    ['is never that of another', { ada: '', ben: 'mark: A\n', cem: '' }, ['1 B ada', '2 A ben', '3 C cem']],
  ])('%s', (_, sidecars, marks) => {
    expect(accountsOf(sidecars)).toEqual(marks);
  });

  it('is a number where they are more than letters', () => {
    const many = Object.fromEntries(Array.from({ length: 27 }, (_, i) => [`reader-${String(i + 1).padStart(2, '0')}`, '']));
    expect(accountsOf(many).map((account) => account.split(' ')[1])).toEqual(Array.from({ length: 27 }, (_, i) => `${i + 1}`));
  });

  it('stays as addresses.lock has it when an account comes between', () => {
    const lock = { 'addresses.lock': 'articles: {}\ntopics: {}\nquotes: {}\nevents: []\nmarks: { ada: A, cem: B }\n' };
    expect(accountsOf({ ada: '', ben: '', cem: '' }, lock)).toEqual(['1 A ada', '2 C ben', '3 B cem']);
  });

  it('is nothing that an account prints in brackets itself', () => {
    const articles = { 'articles/ada.txt': 'Late\n\nIt was “[A] long wait”, he said.\n', 'articles/ben.txt': 'Late\n\nIt was late.\n' };
    const topic =
      'title: The wait\nquestions:\n  - id: how\n    question: How long?\n    claims:\n      - id: long\n        text: "It was “[A] long wait” [B]."\n        pins: [{ at: ada#p1, words: "It was “[A] long wait”" }]\n';
    const { issues, files } = generateFrom({ ...articles, 'articles/ada.yaml': 'mark: B\n', 'topics/wait.yaml': topic });
    expect(issues.map(({ code }) => code)).not.toContain('claim-mark');
    expect(files.get('data/topics/wait.json')).toContain('“[A] long wait”.');
  });
});
