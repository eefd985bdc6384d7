import { describe, expect, it } from 'vitest';
import type { QuotesData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const { files } = generateFrom({
  'entities.yaml': '- { id: lena-okafor, kind: person, name: Lena Okafor, spellings: [Okafor], gender: female }\n',
  'articles/herald.txt': 'The ferry\n\n“The ferry sails again on Monday,” Okafor said. “They will call the shots for us,” Okafor said.\n',
  'articles/herald.yaml': 'label: the Herald\nmark: HE\nrights: full\n',
  'articles/post.txt':
    'A ferry\n\nOkafor told the town: “The ferry sails again on Monday.” “They will certainly call the shots for us,” Okafor said.\n',
  'articles/post.yaml': 'label: the Post\nmark: PO\nrights: full\n',
  'topics/ferry.yaml': `title: The ferry
terms: [ferry]
questions:
  - id: when
    question: When does it sail?
    claims:
      - id: monday
        short: On Monday
        text: It sails in a week.
        pins:
          - { at: herald#p1, words: sails again on Monday }
          - { at: post#p1, words: sails again on Monday }
          - { at: herald#p1, words: They will call }
          - { at: post#p1, words: They will certainly }
`,
});
const { utterances } = JSON.parse(files.get('data/quotes.json') ?? '') as QuotesData;

describe('the wordings of an utterance', () => {
  it('keep in data what each account prints', () => {
    expect(utterances.map(({ wordings }) => wordings.map(({ text }) => text))).toEqual([
      ['The ferry sails again on Monday,', 'The ferry sails again on Monday.'],
      ['They will call the shots for us,', 'They will certainly call the shots for us,'],
    ]);
  });

  it('differ by words, never by the closing mark alone', () => {
    const own = utterances.map(({ wordings }) =>
      wordings.map(({ parts }) => parts.filter(({ shared }) => !shared).map(({ text }) => text)),
    );
    expect(own).toEqual([
      [[], []],
      [[], ['certainly ']],
    ]);
  });

  it('are told by who says them without the comma of their sentence, the same words once', () => {
    const said = /<Section id="said"[^]*?<\/Section>/.exec(files.get('topics/ferry.mdx') ?? '')?.[0] ?? '';
    expect(said.match(/“.*?”|mark="\w+"/g)).toEqual([
      '“The ferry sails again on Monday.”',
      'mark="HE"',
      'mark="PO"',
      '“They will call the shots for us”',
      'mark="HE"',
      '“They will certainly call the shots for us”',
      'mark="PO"',
    ]);
  });
});
