import { describe, expect, it } from 'vitest';
import type { SeedFile } from '../../../src/domain/seed.ts';
import { readLogo } from '../../../src/ingest/read-logo.ts';

const file = (path: string, text: string | Uint8Array): SeedFile => ({ path, bytes: Buffer.from(text as string) });
const draw = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const read = (text: string | Uint8Array, name = 'mark.svg') => {
  const { logo, issues } = readLogo([file(name, text)], name);
  return logo ? { ...logo, text: Buffer.from(logo.base64, 'base64').toString() } : issues.map(({ code, message }) => `${code} ${message}`);
};
const saidOf = (text: string) => readLogo([file('mark.svg', text)], 'mark.svg').issues[0]?.message;
const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(40);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

describe('a logo', () => {
  it('that draws is published as it is', () => {
    const shapes =
      '<g fill="url(#a)"><use href="#b" /><path d="M0 0h4" style="fill:#c00" /></g><style>.a{fill:#c00}</style><title>A &#x3C; B</title>';
    expect(read(`<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- made by hand -->\n${draw(shapes)}`)).toMatchObject({
      file: 'mark.svg',
      width: 56,
      height: 28,
      text: draw(shapes),
    });
  });

  it.each([
    ['a script', '<script>alert(1)</script>', 'an element <script>'],
    ['a script in a namespace', '<svg:script>alert(1)</svg:script>', 'an element <svg:script>'],
    ['a script in data that only XML knows', '<title><![CDATA[</title><script>alert(1)</script>]]></title>', 'an element <script>'],
    ['HTML', '<foreignObject><img src="x"/></foreignObject>', 'an element <foreignObject>'],
    ['a picture from elsewhere', '<image href="https://a.example/x.png"/>', 'an element <image>'],
    ['a link', '<a href="https://a.example/"><path d="M0 0"/></a>', 'an element <a>'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>', 'an element <set>'],
    ['a handler', '<rect onclick="alert(1)" width="1"/>', '<rect> has onClick="alert(1)"'],
    ['a use from elsewhere', '<use href="https://a.example/x.svg#a"/>', '<use> has href='],
    ['a use of another name', '<use xlink:href="data:image/svg+xml,x#a"/>', '<use> has xLinkHref='],
    ['a filling from elsewhere', '<rect fill="url(https://a.example/#a)"/>', '<rect> has fill='],
    ['a style that loads', '<style>@import "https://a.example/x.css";</style>', 'its <style> loads something'],
    ['a style that hides it', '<style>rect{fill:u\\72l(//a.example)}</style>', 'its <style> loads something'],
  ])('with %s is refused', (_, inside, said) => {
    expect(saidOf(draw(inside))).toContain(said);
  });

  it.each([
    ['a handler on the drawing', draw('', 'onload="alert(1)"'), '<svg> has onLoad='],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${draw('&x;')}`, 'is not one <svg> element'],
    ['two drawings', draw('') + draw(''), 'is not one <svg> element'],
    ['a page', '<html><body><svg></svg></body></html><p>x</p>', 'is not one <svg> element'],
    ['nothing', '', 'is not one <svg> element'],
    ['too much', draw(`<path d="${'M0 0'.repeat(20_000)}"/>`), 'at most 50000'],
  ])('that is %s is refused', (_, text, said) => {
    expect(saidOf(text)).toContain(said);
  });

  it.each([
    ['a wide one', 2800, 28, [280, 3]],
    ['a square', 100, 100, [28, 28]],
    ['a tall one', 10, 1000, [1, 28]],
  ])('has its size: %s', (_, width, height, size) => {
    const logo = read(png(width, height), 'mark.png');
    expect(logo).toMatchObject({ file: 'mark.png', width: size[0], height: size[1] });
  });

  it('that is no PNG, or too large, is refused', () => {
    expect(read('GIF89a', 'mark.png')).toEqual(['bad-logo is not a PNG']);
    expect(read(png(4001, 1), 'mark.png')).toEqual(['bad-logo is 4001 by 1 px; at most 4000 are shown']);
  });

  it('has to be there; another picture is named to the editor', () => {
    const { logo, issues } = readLogo([file('other.png', png(1, 1))], 'mark.svg');
    expect(logo).toBeUndefined();
    expect(issues.map(({ code, file: of }) => `${code} ${of}`)).toEqual(['unread-file other.png', 'bad-logo mark.svg']);
    expect(readLogo([], undefined)).toEqual({ logo: undefined, issues: [] });
  });
});
