import latin from '@fontsource/newsreader/files/newsreader-latin-600-normal.woff?inline';
import latinExt from '@fontsource/newsreader/files/newsreader-latin-ext-600-normal.woff?inline';
import satori from 'satori';
import sharp from 'sharp';
import { squash } from '../domain/span.ts';
import { dayColour } from '../page-data/mark-colours.ts';
import tokens from '../styles/tokens.css?raw';
import type { Column, Picture } from './picture.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

/** More rows than these would be too small to see. */
const MAX_ROWS = 24;
const CELL = 48;
const GAP = 4;
const ROWS_HEIGHT = 452;

const fonts = [latin, latinExt].map((url, i) => ({
  name: `Newsreader ${i}`,
  weight: 600 as const,
  data: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
}));

/** An element as satori takes it. */
interface Shape {
  type: 'div';
  props: { style: object; children: Shape[] | string };
}

/** The picture as PNG, the same bytes for the same words; in some 30 ms, of which satori takes half. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const svg = await satori(sheet(picture), { width: WIDTH, height: HEIGHT, fonts });
  // Level 8 takes five times as long for a twentieth less.
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 7 }).toBuffer();
}

function sheet({ kicker, title, foot, site, columns }: Picture): Shape {
  const colour = colourFinder(site);
  const [size, lines] = sizeOf(title);
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      padding: '60px 64px 54px',
      justifyContent: 'space-between',
      background: colour('background'),
    },
    box(
      { flexDirection: 'column', justifyContent: 'space-between', width: 1008 - columns.length * CELL },
      box(
        { flexDirection: 'column' },
        text(kicker, { lineClamp: 2, color: colour('accent'), fontSize: 30, lineHeight: 1.2, marginBottom: 18 }),
        text(title, { lineClamp: lines, color: colour('text'), fontSize: size, lineHeight: 1.12, letterSpacing: '-0.015em' }),
      ),
      box(
        { alignItems: 'baseline' },
        text(site.name, { color: colour('text'), fontSize: 38, marginRight: 24 }),
        text(foot, { lineClamp: 1, color: colour('quiet'), fontSize: 26, flex: 1 }),
      ),
    ),
    box({}, ...columns.map((one) => column(one, colour))),
  );
}

/** The squares of an account under its mark, as in the margin of the site: filled where it has the row. */
function column({ account, has }: Column, colour: ColourFinder): Shape {
  const own = dayColour(account) ?? colour('quiet');
  const rows = has.slice(0, MAX_ROWS);
  const height = Math.min(CELL, ROWS_HEIGHT / rows.length);
  return box(
    { flexDirection: 'column', width: CELL, alignItems: 'flex-end' },
    box(
      { ...cell(CELL, own), marginBottom: 16, alignItems: 'center', justifyContent: 'center' },
      text(account.mark, { color: colour('background'), fontSize: account.mark.length > 2 ? 18 : 21 }),
    ),
    ...rows.map((filled) => box({ ...cell(height, filled ? own : colour('surface')), marginBottom: GAP })),
  );
}

function cell(height: number, background: string) {
  return { width: CELL - GAP, height: height - GAP, background };
}

/** Size and number of lines. */
function sizeOf(title: string): [number, number] {
  return title.length <= 60 ? [74, 4] : title.length <= 100 ? [62, 5] : [54, 6];
}

function box(style: object, ...children: Shape[]): Shape {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(words: string, style: object): Shape {
  return { type: 'div', props: { style: { display: 'block', wordBreak: 'break-word', ...style }, children: drawable(words) } };
}

/** Text in the letters that the fonts have, cut where nobody would see more of it; none where most letters are others. */
function drawable(words: string): string {
  const letters = squash(words)
    .normalize('NFC')
    .slice(0, 400)
    .replace(/[\p{M}\p{C}]/gu, '');
  const known = letters.replace(/[^\u0020-\u007e\u00a0-\u02af\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]/gu, ' ');
  const count = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
  return count(known) * 2 < count(letters) ? '' : squash(known);
}

type ColourFinder = (name: 'background' | 'surface' | 'text' | 'quiet' | 'accent') => string;

/** The colours of a site by day. */
function colourFinder({ tokens: own }: Picture['site']): ColourFinder {
  return (name) => {
    const found = own[name]?.light ?? new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];
    if (!found) throw new Error(`styles/tokens.css has no colour --${name}`);
    return found;
  };
}
