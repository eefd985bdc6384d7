import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/ingest/html/parse-html.ts';

const around = '<p>The clock of the market hall in Abbeyfield stood still for an hour, and the keeper climbed the tower to look at it.</p>';

/** The line as it is read, between two paragraphs of an article, and what was left out of it. */
function read(line: string) {
  const { blocks, setAside } = parseHtml(`<article>${around}<p>${line}</p>${around}</article>`);
  const [, found] = blocks.map((block) => (block.type === 'passage' ? block.passage : undefined));
  return { text: found?.text, markup: found?.markup, dropped: setAside.map(({ text, rule }) => `${rule}: ${text}`) };
}

describe('words inside a line', () => {
  it.each([
    ['a power of ten', 'The bell weighs 10<sup>3</sup> pounds or so.', 'The bell weighs 10³ pounds or so.'],
    ['a unit', 'The hall has 40 m<sup>2</sup> of floor.', 'The hall has 40 m² of floor.'],
    ['an exponent below zero', 'It loses 10<sup>-4</sup> seconds a day.', 'It loses 10⁻⁴ seconds a day.'],
    ['an ordinal', 'It is the 21<sup>st</sup> clock of its maker.', 'It is the 21st clock of its maker.'],
    ['a formula', 'The air holds more CO<sub>2</sub> there.', 'The air holds more CO2 there.'],
    ['an insertion', 'It stopped at <ins>nine</ins> on Monday.', 'It stopped at nine on Monday.'],
    ['quotation marks', 'The keeper, Ada Quill, said: <q>It <em>is</em> late</q>.', 'The keeper, Ada Quill, said: “It is late”.'],
    ['quotation marks that are written, too', 'She said: <q>“It is late”</q>, and “<q>never</q>”.', 'She said: “It is late”, and “never”.'],
    ['quotation marks inside', 'She said: <q>He calls it <q>late</q></q>.', 'She said: “He calls it ‘late’”.'],
    ['a word to point at', 'The <span class="tooltip" title="It turns">spring</span> broke.', 'The spring broke.'],
    ['a letter that is drawn', '<span aria-hidden="true">T</span>he spring broke.', 'The spring broke.'],
  ])('keep %s', (_, line, text) => {
    expect(read(line)).toMatchObject({ text, dropped: [] });
  });

  it.each([
    ['what is struck out', 'It stopped <s>on Monday</s> on Tuesday.', 'It stopped on Tuesday.', 'struck out: on Monday'],
    ['a footnote mark', 'It was made in Velm<sup>2</sup> long ago.', 'It was made in Velm long ago.', 'footnote mark: 2'],
    ['a footnote’s link', 'It cost 20<sup><a href="#n4">4</a></sup> crowns.', 'It cost 20 crowns.', 'footnote mark: 4'],
    ['a footnote’s number that is a link', 'It was made<a href="#n1">1</a> long ago.', 'It was made long ago.', 'footnote mark: 1'],
    ['what stands far to the left', 'It is<span style="left: -9999px"> not</span> late.', 'It is late.', 'hidden: not'],
    ['what is hidden', 'It stopped<span hidden>nobody sees</span> again.', 'It stopped again.', 'hidden: nobody sees'],
    [
      'what is only heard',
      'See the list<span class="sr-only"> (opens a window)</span>.',
      'See the list.',
      'for screen readers: (opens a window)',
    ],
    [
      'a first letter that is heard as a word',
      '<span class="visually-hidden">Time</span><span aria-hidden="true">T</span><span aria-hidden="true">ime</span> stood still.',
      'Time stood still.',
      'for screen readers: Time',
    ],
    [
      'what opens beside a word',
      'The <span class="tooltip">escapement<span class="tooltip-text">The part that lets the wheels turn step by step.</span></span> broke.',
      'The escapement broke.',
      'shown on demand: The part that lets the wheels turn step by step.',
    ],
    ['a button', 'The hall <button>More</button>is shut.', 'The hall is shut.', 'form or dialog: More'],
  ])('leave out %s, and say so', (_, line, text, dropped) => {
    expect(read(line)).toMatchObject({ text, dropped: [dropped] });
  });

  it('keep emphasis where it was inside marks that were added', () => {
    const { text = '', markup = [] } = read('She said: <q>It <em>is</em> late</q>, and went.');
    expect(markup.map(({ start, end }) => text.slice(start, end))).toEqual(['is']);
  });

  it('are kept as a whole, where a paragraph is one link that ends in a quotation', () => {
    expect(read('<a href="/x">The keeper said on Friday: “Nobody wound it.”</a>').text).toBe(
      'The keeper said on Friday: “Nobody wound it.”',
    );
  });
});
