import { describe, expect, test } from 'vitest';
import { formatIssues } from '../../../src/check/format-issues.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

const articles = {
  'story.yaml': 'rights: full\nasOf: 2025-03-09\n',
  'entities.yaml': [
    '- {id: ada-quill, kind: person, name: Ada Quill, spellings: [Quill]}',
    '- {id: omar-finch, kind: person, name: Omar Finch, spellings: [Finch]}',
    '- {id: kenya, kind: place, name: Kenya, demonyms: [Kenyan]}',
    '- {id: lena-okafor, kind: person, name: Lena Okafor, descriptions: [mayor of Orme]}',
    '- {id: orme-gazette, kind: organisation, name: Orme Gazette}',
    '- {id: mira-holt, kind: person, name: Mira Holt}',
  ].join('\n'),
  'articles/echo.txt': [
    'Council closes the bridge',
    'The council closed the old bridge on March 3, Mayor Ada Quill said. "It is not safe," Quill said.',
    'Repairs would cost 4 million, the council said.',
  ].join('\n\n'),
  'articles/echo.yaml': 'label: The Echo\nmark: E\noutlet: The Echo\npublishedAt: 2025-03-04\n',
  'articles/post.txt': ['Bridge shut', 'Engineer Omar Finch said the bridge was closed on March 3 under the Ferry Treaty.'].join('\n\n'),
  'articles/post.yaml': 'label: The Post\nmark: P\noutlet: The Post\npublishedAt: 2025-03-05\n',
};

/** One claim of a topic, pinned to both accounts or to the first alone. */
function lint(text: string, { alone = false, more = '' } = {}) {
  const pins = ['{at: "echo#p1", words: "closed the old bridge"}', ...(alone ? [] : ['{at: "post#p1", words: "the bridge was closed"}'])];
  const topic = `title: Bridge\nquestions:\n  - id: why\n    question: Why?\n    claims:\n      - id: one\n        text: ${JSON.stringify(text)}\n        pins: [${pins.join(', ')}]\n${more}`;
  return generateFrom({ ...articles, 'topics/bridge.yaml': topic }).issues.filter(({ file }) => file.startsWith('topics/'));
}

/** What is said of a claim that is pinned to one passage, with this text; `sidecar` is what is known of its account. */
function lintOf(passage: string, text: string, { sidecar = '', more = '', topic = '' } = {}) {
  const { issues } = generateFrom({
    ...articles,
    'articles/mail.txt': `A bridge\n\n${passage}`,
    'articles/mail.yaml': sidecar || 'label: The Mail\nmark: M\noutlet: The Mail\npublishedAt: 2025-03-06\n',
    'topics/bridge.yaml': `title: Bridge\nquestions:\n  - id: why\n    question: Why?\n    claims:\n      - id: one\n        text: ${JSON.stringify(text)}\n        pins: [{at: "mail#p1", words: ${JSON.stringify(passage.slice(0, 20))}}]\n${more}${topic}`,
  });
  return issues
    .filter(({ file }) => file.startsWith('topics/'))
    .map(({ severity, code, line, message }) => `${severity} ${code} ${line} ${message.replace('claim "one" ', '')}`);
}

describe('the text of a claim', () => {
  test('passes when its passages contain everything that it says', () => {
    expect(lint('Ada Quill and Omar Finch both say that the bridge was closed on 3 March.')).toEqual([]);
  });

  test('may not have a figure that is not in its passages', () => {
    expect(formatIssues(lint('The bridge was closed for 14 weeks.'))).toMatchInlineSnapshot(`
      "error claim-figure  topics/bridge.yaml:7
        claim "one" says 14, which is in none of the cited passages
        → Correct the figure, or pin the passage that contains it.
      1 error, 0 warnings"
    `);
  });

  test.each([
    ['claim-date', 'The bridge was closed on 7 March.'],
    ['claim-date', 'The bridge was closed in March 2024.'],
    ['claim-quotation', 'The bridge was closed as "far too narrow".'],
    ['claim-relative-date', 'The bridge was closed recently.'],
    ['claim-relative-date', 'The bridge was closed yesterday.'],
    ['term-unexplained', 'The bridge was closed under the Ferry Treaty.'],
  ])('is reported as %s: %s', (code, text) => {
    expect(codesOf(lint(text))).toEqual([code]);
  });

  test('may not name somebody whom its passages do not name', () => {
    expect(codesOf(lint('Omar Finch closed the bridge, according to The Echo.', { alone: true }))).toEqual(['claim-name']);
  });

  test('has the figures of its short, in digits or in words', () => {
    const short = (figures: string) =>
      codesOf(lint(`Repairs cost four million, and 3 March is the day [E P].\n`, { more: `        short: ${figures}\n` })).filter(
        (code) => code === 'claim-short',
      );
    expect(short('4 million, 3 March')).toEqual([]);
    expect(short('5 million')).toEqual(['claim-short']);
  });

  test('names in its short whom its sentence or its passages name', () => {
    const named = (short: string) =>
      codesOf(lint('The bridge is closed, says The Echo.', { alone: true, more: `        short: ${short}\n` }));
    expect(named('Quill closes the bridge')).toEqual([]);
    expect(named('Omar Finch closes the bridge')).toEqual(['claim-short']);
  });

  test('names its account when it rests on one alone, by label, by its last word, or by a placed mark', () => {
    expect(codesOf(lint('The bridge was closed.', { alone: true }))).toEqual(['claim-single-account']);
    for (const text of ['The bridge was closed, says The Echo.', 'The Echo has the bridge closed.', 'The bridge was closed [E].'])
      expect(lint(text, { alone: true })).toEqual([]);
  });

  test('has a pin in every sentence', () => {
    expect(codesOf(lint('The bridge was closed [E P]. It will stay so.'))).toEqual(['claim-sentence']);
    expect(lint('The bridge was closed [E]. Both say so [P].')).toEqual([]);
  });

  test('places only marks that it has pins for', () => {
    expect(codesOf(lint('The Echo has the bridge closed [P].', { alone: true }))).toContain('claim-mark');
  });

  test('is not said twice on a page', () => {
    const again =
      '      - id: two\n        text: "Ada Quill and Omar Finch say that the bridge was closed on 3 March."\n        pins: [{at: "echo#p1", words: "bridge"}, {at: "post#p1", words: "bridge"}]\n';
    expect(codesOf(lint('Ada Quill and Omar Finch both say that the bridge was closed on 3 March.', { more: again }))).toEqual([
      'claim-repeated',
    ]);
  });

  test('needs at least one pin', () => {
    const topic = 'title: Bridge\nquestions:\n  - {id: why, question: Why?, claims: [{id: one, text: Closed., pins: []}]}\n';
    const { issues } = generateFrom({ ...articles, 'topics/bridge.yaml': topic });
    expect(issues.map(({ code, message }) => [code, message])).toContainEqual([
      'yaml-shape',
      'questions.0.claims.0.pins: needs at least one pin',
    ]);
  });
});

describe('a claim is told what is wrong with it', () => {
  const passage =
    'The mayor of Orme, who met Mira Holt and Kenyan engineers in May, said “Not before two cars cross” of 1,200 tons and 3.5 miles.';
  const inNone = 'in none of the cited passages';

  test.each([
    ['error claim-quotation', 'quotes “no car”, which is ' + inNone, 'She said “no car”. [M]'],
    ['error claim-figure', 'says 12, which is ' + inNone, 'It weighs 12 tons. [M]'],
    ['error claim-figure', 'says 1,20, which is ' + inNone, 'It weighs 1,20 tons. [M]'],
    ['error claim-figure', 'says 3, which is ' + inNone, 'It is 3 miles. [M]'],
    ['error claim-figure', 'says 5, which is ' + inNone, 'It is 5 miles. [M]'],
    ['error claim-date', 'says 6 April, a date that is ' + inNone, 'It was on 6 April. [M]'],
    ['error claim-date', 'says June 2025, a date that is ' + inNone, 'It was in June 2025. [M]'],
    ['error claim-name', 'names Ada Quill, whom no cited passage names', 'Ada Quill spoke. [M]'],
    ['error claim-relative-date', 'says “tomorrow”, which a reader cannot place', 'It opens tomorrow. [M]'],
    ['error claim-relative-date', 'says “Monday”, which a reader cannot place', 'It opens on Monday. [M]'],
    ['error claim-single-account', 'rests on The Mail alone and does not name it', 'It is 3.5 miles.'],
    [
      'warning term-unexplained',
      'uses "Ferry Treaty", which nothing explains and its topic does not list as unexplained',
      'The Ferry Treaty holds. [M]',
    ],
  ])('%s: %s', (issue, message, text) => {
    expect(lintOf(passage, text)).toEqual([`${issue} 7 ${message}`]);
  });

  test.each([
    ['a quotation with its own full stop', 'She said “not before two cars cross.” [M]'],
    ['a figure in digits that is a word in the passage', 'It is for 2 cars. [M]'],
    ['a figure as it is printed', 'It is 1,200 tons and 3.5 miles. [M]'],
    ['a figure that is part of a name', 'The F-16 crossed. [M]'],
    ['the day of the account', 'It is 3.5 miles, The Mail said on 6 March 2025.'],
    ['its month', 'It is 3.5 miles, The Mail said in March 2025.'],
    ['a day with its date behind it', 'It opens on Friday [6 March 2025]. [M]'],
    ['a country whose people are named', 'Engineers came from Kenya. [M]'],
    ['somebody who is named by an office', 'Lena Okafor spoke. [M]'],
    ['somebody who is named in full', 'Mira Holt spoke. [M]'],
    ['what stands in quotation marks for itself', 'She said “Not before two cars cross”. [M]'],
  ])('unless it is %s', (_, text) => {
    expect(lintOf(passage, text)).toEqual([]);
  });

  test('each figure, date and name for itself', () => {
    expect(lintOf(passage, 'Ada Quill and Omar Finch count 7 cars and 8 buses. [M]')).toEqual([
      `error claim-figure 7 says 7, which is ${inNone}`,
      `error claim-figure 7 says 8, which is ${inNone}`,
      'error claim-name 7 names Ada Quill, whom no cited passage names',
      'error claim-name 7 names Omar Finch, whom no cited passage names',
    ]);
  });

  test('not what another passage of the account says', () => {
    const passages = 'The bridge is shut for good, they say.\n\nAda Quill met the council on 4 May.';
    expect(lintOf(passages, 'Ada Quill spoke on 4 May. [M]')).toEqual([
      `error claim-date 7 says 4 May, a date that is ${inNone}`,
      'error claim-name 7 names Ada Quill, whom no cited passage names',
    ]);
  });

  test('and may find it in the context', () => {
    const text = 'Ada Quill spoke on 3 March. [M]';
    expect(lintOf(passage, text)).toHaveLength(2);
    const more = '        context: [{ at: "echo#p1", words: "closed the old bridge" }]\n';
    expect(lintOf(passage, text, { more })).toEqual([]);
  });

  test('of its short, where that has another figure', () => {
    expect(lintOf(passage, 'It is 3.5 miles. [M]', { more: '        short: 35 miles\n' })[0]).toBe(
      'warning claim-short 7 says 35 in its short, and not in its sentence: "35 miles"',
    );
  });

  test('not of terms that its topic lists', () => {
    expect(lintOf(passage, 'The Ferry Treaty holds. [M]', { topic: 'unexplained: [Ferry Treaty]\n' })).toEqual([]);
  });

  test('not while it is only proposed, or a pin of it does not hold', () => {
    const proposal = (status: string) =>
      `proposals:\n  - { id: two, status: ${status}, under: why, text: "It is 7 miles.", pins: [{ at: "mail#p1", words: The mayor }] }\n`;
    const about = (topic: string) => lintOf(passage, 'It is 3.5 miles. [M]', { topic }).map((line) => line.split(' ')[1]);
    expect(about(proposal('proposed'))).toEqual([]);
    expect(about(proposal('accepted'))).toEqual(['claim-figure', 'claim-single-account']);
    const broken = '        context: [{ at: "echo#p1", words: "no such words" }]\n';
    expect(lintOf(passage, 'It is 7 miles.', { more: broken }).map((line) => line.split(' ')[1])).toEqual(['claim-words']);
  });
});

describe('an account is named', () => {
  const passage = 'The bridge is shut, and nobody knows for how long.';
  const isNamed = (text: string, sidecar: string) => lintOf(passage, text, { sidecar: `${sidecar}mark: M\npublishedAt: 2025-03-06\n` });

  test.each([
    ['its label', 'A wire report has the bridge shut.', 'label: wire report\n'],
    ['its label without its headline', 'The report in the Mail has the bridge shut.', 'label: the report in the Mail “A bridge”\n'],
    ['its outlet', 'Orme Mail has the bridge shut.', 'label: a report\noutlet: Orme Mail\n'],
    ['the last word of its outlet', 'The Mail has the bridge shut.', 'label: a report\noutlet: Orme Mail\n'],
    ['its outlet, which is an organisation of the story', 'Orme Gazette has the bridge shut.', 'label: a report\noutlet: Orme Gazette\n'],
    ['its mark', 'The bridge is shut [M].', 'label: a report\noutlet: Orme Mail\n'],
  ])('by %s: %s', (_, text, sidecar) => {
    expect(isNamed(text, sidecar)).toEqual([]);
  });

  test.each([
    ['Orme has the bridge shut.', 'label: a report\noutlet: Orme Mail\n'],
    ['The sun has the bridge shut.', 'label: a report\noutlet: Orme Sun\n'],
  ])('by no other word of its name, and by none of three letters: %s', (text, sidecar) => {
    expect(isNamed(text, sidecar)).toEqual(['error claim-single-account 7 rests on a report alone and does not name it']);
  });

  test('with the date of its label, which is no date of the claim', () => {
    const sidecar = 'label: the report dated 19 August\n';
    expect(isNamed('The Report dated 19 August has the bridge shut.', sidecar)).toEqual([]);
    expect(isNamed('On 19 August the bridge was shut [M].', sidecar)).toHaveLength(1);
  });
});

describe('two claims say the same', () => {
  const repeated = (one: string, other: string) => {
    const more = `      - id: two\n        text: ${JSON.stringify(other)}\n        pins: [{at: "mail#p1", words: "The bridge"}]\n`;
    return lintOf('The bridge is shut, and nobody knows for how long.', one, { more }).filter((line) => line.includes('claim-repeated'));
  };

  test.each([
    ['in the same words', 'The bridge is shut. [M]', 'The bridge is shut. [M]', 1],
    ['in three of four', 'The bridge is shut. [M]', 'The bridge is. [M]', 1],
    ['not in three of five', 'The bridge is shut. [M]', 'The bridge is closed. [M]', 0],
    ['not in others', 'The bridge is shut. [M]', 'Nobody knows for how long. [M]', 0],
  ])('%s', (_, one, other, times) => {
    expect(repeated(one, other)).toEqual(Array(times).fill('warning claim-repeated 10 claim "two" says nearly what "one" says'));
  });
});
