import { describe, expect, it } from 'vitest';
import type { PersonData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const { files } = generateFrom({
  'entities.yaml': `
- { id: lena-okafor, kind: person, name: Lena Okafor, spellings: [Okafor], gender: female }
- { id: herald, kind: organisation, name: The Riverton Herald, spellings: [the Riverton Herald] }
- { id: harbour-news, kind: organisation, name: Harbour News }
`,
  'articles/herald.txt':
    'The ferry\n\nThe ferry sails again on Monday, Lena Okafor told the Riverton Herald. She had told Harbour News that it never would.\n',
  'articles/herald.yaml': 'label: The Riverton Herald\nmark: RH\noutlet: The Riverton Herald\noutletSource: stated\nrights: full\n',
  'articles/post.txt': 'A ferry\n\nThe ferry stays, Okafor said, and so does the Riverton Herald.\n',
  'articles/post.yaml': 'label: the report “Okafor Sails”\nmark: PO\nrights: full\n',
  'topics/ferry.yaml': `title: The ferry
terms: [ferry]
questions:
  - id: when
    question: When does it sail?
    claims:
      - id: monday
        short: 'Okafor: on Monday'
        text: It sails on Monday, she tells Harbour News, the Riverton Herald reports.
        pins: [{ at: herald#p1, words: Monday }]
      - id: paper
        text: The Riverton Herald stays, says the report “Okafor Sails”.
        pins: [{ at: post#p1, words: so does the Riverton Herald }]
`,
});
const claimsOf = (slug: string) =>
  (JSON.parse(files.get(`data/people/${slug}.json`) ?? '{}') as PersonData).claims.map(({ claim }) => claim);

describe('the claims that name somebody', () => {
  it('name them in short or in full, and not in the label of an account', () => {
    expect(claimsOf('lena-okafor')).toEqual(['monday']);
    expect(claimsOf('harbour-news')).toEqual(['monday']);
  });

  it('name an outlet as an actor, and not as their own source', () => {
    expect(claimsOf('herald')).toEqual(['paper']);
  });
});

it('on a page that nobody wrote may stand in any section of it', () => {
  const bare = generateFrom({
    'entities.yaml': '- { id: lena-okafor, kind: person, name: Lena Okafor }\n',
    'articles/herald.txt':
      'The ferry\n\nLena Okafor sold the ferry on 3 May.\n\nIt is not known what Lena Okafor paid for the ferry in Velm.\n',
    'articles/post.txt': 'A pier\n\nA gull sat on the roof.\n',
    'topics/ferry.yaml': 'title: The ferry\nterms: [ferry, pier]\n',
  }).files;
  const { claims } = JSON.parse(bare.get('data/people/lena-okafor.json') ?? '{}') as PersonData;
  expect(claims.map(({ text }) => text)).toEqual([
    'Lena Okafor sold the ferry on 3 May.',
    'It is not known what Lena Okafor paid for the ferry in Velm.',
  ]);
});

it('names nobody by a word that is not the name, or by a part of another name', () => {
  const told = [
    'After weeks without news the ferry sailed to Orme on 3 May.',
    'On Monday Weeks told the crew of the ferry to sail to Orme at once.',
    'Captain Weeks Brown repaired the old ferry in Orme on 4 May.',
    'Nora Weeks painted the ferry in Velm on 6 May.',
    'Mayor Weeks praised the ferry in Orme on 7 May.',
  ];
  const claims = told.map((text, i) => `  - { id: c${i}, text: ${text}, pins: [{ at: herald#p1, words: The ferry }] }`);
  const named = generateFrom({
    'entities.yaml': '- { id: danica-weeks, kind: person, name: Danica Weeks }\n',
    'articles/herald.txt': 'The ferry\n\nThe ferry of Danica Weeks sailed.\n',
    'topics/ferry.yaml': `title: The ferry\nterms: [ferry]\nanswer:\n${claims.join('\n')}\n`,
  }).files;
  const { claims: found } = JSON.parse(named.get('data/people/danica-weeks.json') ?? '{}') as PersonData;
  expect(found.map(({ claim }) => claim)).toEqual(['c1', 'c4']);
});

describe('a page for somebody whom no editor has listed', () => {
  const unlisted = generateFrom({
    'articles/herald.txt': 'The ferry\n\nMayor Lena Okafor left. “No,” said Okafor.\n',
    'articles/post.txt': 'A ferry\n\n“Never,” Lena Okafor said.\n',
  }).files;
  const page = JSON.parse(unlisted.get('data/people/lena-okafor.json') ?? '{}') as PersonData;

  it('has what the accounts quote under all names, and says on what grounds it is there', () => {
    expect(page.utterances.map(({ wordings }) => wordings.map(({ text }) => text))).toEqual([['No,'], ['Never,']]);
    expect(page.named.map(({ article }) => article)).toHaveLength(2);
    expect(page.found).toEqual({ grounds: 'has a title or an office', confidence: 0.98 });
  });
});

describe('whom the machine found is what an account says beside the name', () => {
  /** The role of Ann Tarrow, with its passage. */
  function roleOf(text: string, rights = 'full') {
    const { files } = generateFrom({
      'articles/a.txt': `The ferry\n\nA gull sat on the roof.\n\n${text}\n`,
      'articles/a.yaml': `rights: ${rights}\n`,
      'articles/b.txt': 'A pier\n\nMayor Ann Tarrow left.\n',
    });
    const { role } = JSON.parse(files.get('data/people/ann-tarrow.json') ?? '{}') as PersonData;
    return role && `${role.text} (${role.article}#${role.passage})`;
  }

  it.each([
    ['Ann Tarrow, the mayor of River Velm, said no.', 'Mayor of River Velm (a#p2)'],
    ['Ann Tarrow, a spokeswoman for the Velm Ferry Council, said no.', 'Spokeswoman for the Velm Ferry Council (a#p2)'],
    ['“No,” said Mayor Ann Tarrow.', undefined],
    ['Ann Tarrow, the new mayor of River Velm, said no.', undefined],
    ['The mayor of River Velm met a pilot. Ann Tarrow left.', undefined],
    ['Ann Tarrow, the mayor of River Velm, met Lee Orme, the mayor of River Velm. “No,” said Lee Orme.', undefined],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  it('and nothing of an account that may only be linked to', () => {
    expect(roleOf('Ann Tarrow, the mayor of River Velm, said no.', 'link')).toBeUndefined();
  });
});
