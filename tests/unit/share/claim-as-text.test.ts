import { describe, expect, it } from 'vitest';
import { textFormats } from '../../../src/share/claim-as-text.ts';

const claim = {
  text: 'The bridge was <closed> at *noon*. [KI]',
  url: 'https://news.example/topics/bridge/#c-noon',
  from: 'The bridge – Synoptic',
  sources: [
    {
      mark: 'KI',
      name: 'Our digest of A & B, passage 2',
      words: 'closed_at noon',
      url: 'https://news.example/articles/a/#p2',
    },
  ],
};

describe('a claim as text', () => {
  it('is plain, with its sources and its address', () => {
    expect(textFormats.Plain(claim)).toBe(
      'The bridge was <closed> at *noon*. [KI]\n\n[KI] Our digest of A & B, passage 2: closed_at noon\n\nThe bridge – Synoptic: https://news.example/topics/bridge/#c-noon',
    );
  });

  it('is Markdown in which no sign of the text is markup', () => {
    expect(textFormats.Markdown(claim)).toBe(
      [
        '> The bridge was \\<closed\\> at \\*noon\\*. \\[KI\\]',
        '',
        '- \\[KI\\] [Our digest of A \\& B, passage 2](<https://news.example/articles/a/#p2>): closed\\_at noon',
        '',
        '[The bridge – Synoptic](<https://news.example/topics/bridge/#c-noon>)',
      ].join('\n'),
    );
  });

  it('is HTML in which no sign of the text is markup', () => {
    expect(textFormats.HTML(claim)).toContain('<p>The bridge was &lt;closed&gt; at *noon*. [KI]</p>');
    expect(textFormats.HTML(claim)).toContain(
      '<li>[KI] <a href="https://news.example/articles/a/#p2">Our digest of A &amp; B, passage 2</a>: closed_at noon</li>',
    );
  });
});
