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
