import { describe, expect, it } from 'vitest';
import { buildAnnotator } from '../../../src/annotate.ts';
import { cpuTime } from '../../helpers/cpu-time.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';
import { draftPassages } from '../../../src/ingest/draft.ts';
import { takeTags } from '../../../src/ingest/left-tags.ts';
import { mendText } from '../../../src/ingest/mend-text.ts';
import { parseText } from '../../../src/ingest/parse-text.ts';

const read = (text: string) => parseText(mendText(`The ferry stays\n\n${text}\n\nThe end of it. It comes late.`));
const passages = (text: string) =>
  draftPassages(read(text))
    .map((one) => one.text)
    .slice(0, -1);

describe('a tag that stands in a plain text is none of its words', () => {
  it.each([
    ['a link', 'The ferry <a href="https://example.org/a" target="_blank">has not sailed.</a>', ['The ferry has not sailed.']],
    [
      'an escaped link',
      'The ferry &lt;a href=&quot;https://example.org/a&quot; target=&quot;_blank&quot;&gt;has not sailed.&lt;/a&gt;',
      ['The ferry has not sailed.'],
    ],
    ['a link without marks', 'The <a href=https://example.org/a>ferry</a> has not sailed.', ['The ferry has not sailed.']],
    ['a link with curly marks', 'The <A HREF=“https://example.org/a” rel=“a b”>ferry</A> has not sailed.', ['The ferry has not sailed.']],
    ['stress inside a quotation', '“It <b>never</b> sails,” said Lena Okafor.', ['“It never sails,” said Lena Okafor.']],
    ['a break between words', 'The ferry has<br>not sailed.<br />It waits.', ['The ferry has not sailed. It waits.']],
    [
      'a tag that was broken at a column',
      'The lamp on the pier will be lit for the first time on Monday, said the <a\nhref="/office">harbour office</a>. It can be seen for twelve miles, and nobody\nhas asked for it.',
      [
        'The lamp on the pier will be lit for the first time on Monday, said the harbour office. It can be seen for twelve miles, and nobody has asked for it.',
      ],
    ],
    ['a paragraph in a line', '<p>The ferry has not sailed.</p>\n<p>It waits.</p>', ['The ferry has not sailed.', 'It waits.']],
    [
      'a mark of WordPress',
      'The ferry has not sailed.<!--more-->\n\n<!-- nextpage -->\n\nIt waits.',
      ['The ferry has not sailed.', 'It waits.'],
    ],
  ])('%s', (_, text, words) => {
    expect(passages(text)).toEqual(words);
  });

  it.each([
    'The level is <b and c> the mark.',
    'The board <sic> wrote to <ada@example.org> and <https://example.org/a>.',
    'At 3 < 4 and 5 > 4 the pump starts.',
    'A <script>alert(1)</script> stood in it.',
    'A line <!-- this --> of code stood in it.',
    'He paid 5 <i.e. 4 pounds> for it.',
  ])('but other signs in brackets are: %s', (text) => {
    expect(passages(text)).toEqual([text]);
  });

  it.each(['“a”', '“a“', '”a”', '„a“', '“a'])('with an attribute between such marks: %s', (value) => {
    expect(passages(`The <a href=${value} rel=${value}>ferry</a> has not sailed.`)).toEqual(['The ferry has not sailed.']);
  });

  it('and one that is never closed takes about twice as long with twice as many attributes', () => {
    const cost = (count: number) => cpuTime(() => takeTags(`The <a${' x=“a”'.repeat(count)} ferry sank.`));
    // Others at work can only make a measure worse, so the best of three counts.
    const isBounded = () => cost(22) / Math.max(cost(11), 4) < 16;
    expect(isBounded() || isBounded() || isBounded()).toBe(true);
  });

  it('and is set aside with its line', () => {
    expect(read('The ferry\n<a\nhref="/a">has</a> not sailed.').setAside).toEqual([
      { lines: [4, 5], text: '<a href="/a">', rule: 'markup in a text', as: 'chrome' },
      { lines: [5, 5], text: '</a>', rule: 'markup in a text', as: 'chrome' },
    ]);
  });

  it('and what stands around it is found where it stood', () => {
    const text = 'Ferry stays\n\n“It &lt;b&gt;never&lt;/b&gt; sails <a href="/a">today</a>,” said Lena Okafor on the quay. It waits.';
    const { quotes, passages: found } = buildAnnotator()(JSON.stringify({ id: 1, text })) as Record<
      string,
      { text: string; start: number; end: number }[]
    >;
    expect(found?.map((one) => one.text)).toEqual(['“It never sails today,” said Lena Okafor on the quay. It waits.']);
    expect(quotes?.map(({ start, end }) => text.slice(start, end))).toEqual(['It &lt;b&gt;never&lt;/b&gt; sails <a href="/a">today</a>,']);
  });

  it('and the headline and the words of a pin are found without it', () => {
    const { issues, files } = generateFrom({
      'story.yaml': 'rights: full\n',
      'articles/quay.txt':
        '<b>The quay</b>\n\nThe <a href="/cafe">café</a> on the quay is open. It is good for all people who come, Echo wrote.\n',
      'articles/quay.yaml': 'label: Echo\n',
      'events.yaml': `- { id: open, text: "The café opened, Echo wrote.", when: '2022', pins: [{ at: quay#p1, words: "café on the quay" }] }\n`,
    });
    expect(codesOf(issues)).not.toContain('claim-words');
    expect([...files].filter(([, content]) => /<b>|href="\/cafe|&lt;/.test(content))).toEqual([]);
    expect(files.get('articles/quay.mdx')).toContain('The quay');
  });
});
