import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFiles } from '../../../src/ingest/decode-files.ts';
import { decodeText, isBinary, normaliseText } from '../../../src/ingest/decode-text.ts';
import { generate } from '../../../src/pipeline.ts';
import { hostileText } from '../../helpers/hostile-text.ts';
import { codesOf, textsOf } from '../../helpers/seeds.ts';

const sentence = 'Zoë said: “It’s 5 € – and it’s raining.”';
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach((unit, i) =>
    view.setUint16(i * 2, unit, littleEndian),
  );
  return bytes;
};
/** “ ” ’ € – ë „ as Windows-1252 has them. */
const windows1252 = new Map([
  ['“', 0x93],
  ['”', 0x94],
  ['’', 0x92],
  ['€', 0x80],
  ['–', 0x96],
  ['ë', 0xeb],
  ['„', 0x84],
]);

const encodings: [string, Uint8Array][] = [
  ['UTF-8', new TextEncoder().encode(sentence)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${sentence}`)],
  ['UTF-16, little end first', utf16(sentence, true)],
  ['UTF-16, big end first', utf16(sentence, false)],
  ['Windows-1252', Uint8Array.from(sentence, (char) => windows1252.get(char) ?? char.charCodeAt(0))],
];

describe('decoding', () => {
  it.each(encodings)('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(sentence);
  });

  it.each(encodings)('lets an article in %s through to its page unharmed', (_, bytes) => {
    expect(textsOf(generate([{ path: 'articles/rain.txt', bytes }]).seeds.articles[0])).toEqual([sentence]);
  });

  it.each([
    ['é of Windows-1252', 'The café and the naïve say caf', [0xe9], 'é', 'line 3 byte 44 is no UTF-8, 0xE9; read as'],
    ['a quotation mark of Windows-1252', 'The café and the naïve say ', [0x93], '“', 'line 3 byte 41 is no UTF-8, 0x93; read as'],
    ['half a letter', 'The café and the naïve say ', [0xe2, 0x80], 'â€', 'line 3 byte 41 is no UTF-8, 0xE2, and 1 more; read as'],
  ])('keeps UTF-8 where one byte is astray: %s', (_, before, stray, letter, told) => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(`The ferry\n\n${before}`),
      ...stray,
      ...new TextEncoder().encode('. It’s late now.'),
    ]);
    const { seeds, issues } = generate([{ path: 'articles/rain.txt', bytes }]);
    expect(textsOf(seeds.articles[0])).toEqual([`${before}${letter}. It’s late now.`]);
    const found = issues.filter(({ code }) => code === 'stray-byte');
    expect(found.map(({ line, message }) => `line ${line} ${message}`)).toEqual([expect.stringContaining(told)]);
  });

  const inWindows = (text: string) => Uint8Array.from(text, (char) => windows1252.get(char) ?? char.charCodeAt(0));
  const pasted = 'The café “Déjà” is naïve, René said.';
  it.each([
    ['a letter', 'Zoë Quill asks.', 'line 3 byte 14 is UTF-8 in a file of Windows-1252, 0xC3; read as UTF-8 has it'],
    ['a sign', 'It is 9 °C.', 'line 3 byte 20 is UTF-8 in a file of Windows-1252, 0xC2; read'],
    ['quotation marks', '“Go.”', 'line 3 byte 12 is UTF-8 in a file of Windows-1252, 0xE2, and 1 more; read'],
  ])('reads each paragraph in its own encoding where most is Windows-1252: %s', (_, first, told) => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`The ferry\n\n${first}`), 10, 10, ...inWindows(pasted)]);
    const { seeds, issues } = generate([{ path: 'articles/rain.txt', bytes }]);
    expect(textsOf(seeds.articles[0])).toEqual([first, pasted]);
    const found = issues.filter(({ code }) => code === 'stray-byte');
    expect(found.map(({ line, message }) => `line ${line} ${message}`)).toEqual([expect.stringContaining(told)]);
  });

  it.each([
    ['what could be either', 'Er hatte „Spaß“, „Grüße“ und „Öl“.'],
    ['a capital before a mark', 'He sees “IRMÃ”, “Café” and “naïve”.'],
  ])('reads a file of Windows-1252 as that, and says nothing: %s', (_, text) => {
    const { seeds, issues } = generate([{ path: 'articles/rain.txt', bytes: inWindows(`The ferry\n\n${text}`) }]);
    expect(textsOf(seeds.articles[0])).toEqual([text]);
    expect(codesOf(issues)).not.toContain('stray-byte');
  });

  it('takes no letter of a page in another encoding for UTF-8', () => {
    const page = '<meta charset="windows-1251"><h1>The ferry</h1><p>';
    const bytes = Uint8Array.from([...new TextEncoder().encode(page), 0xc3, 0xb3, 0xf0, 0xed, 0xe8, 0xea, 0x2e]);
    expect([...decodeFiles([{ path: 'articles/rain.html', bytes }]).texts.values()]).toEqual([`${page}Гірник.`]);
  });

  it('refuses a file that is not a text', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
    expect(isBinary(picture)).toBe(true);
    expect(decodeText(picture)).toBeUndefined();
    expect(codesOf(generate([{ path: 'articles/picture.txt', bytes: picture }]).issues)).toContain('binary-file');
  });
});

describe('normalising', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['wide, narrow and no-break spaces, tabs', 'a\u00a0b\u2009c\td', 'a b c d'],
    ['soft hyphens, zero-width and bidirectional controls', 'co\u00adop\u200b\u202eera\u2066te\ufeff', 'cooperate'],
    ['control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['decomposed letters', 'Zelensky\u0301', 'Zelensk\u00fd'],
    ['private use and lone surrogates', 'a\ue000b\ud800c', 'abc'],
  ])('mends %s', (_, raw, mended) => {
    expect(normaliseText(raw)).toBe(mended);
  });

  it('leaves quotation marks, dashes and emoji as printed', () => {
    const printed = '"straight" ‘single’ – — … 👩‍🚒'.replace('\u200d', '');
    expect(normaliseText(printed)).toBe(printed);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});
