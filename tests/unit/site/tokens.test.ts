import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = ['tokens', 'board'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('');
/** Called m1 to m8 here. */
const accounts = readFileSync('src/styles/account-colours.css', 'utf8').replaceAll(/\[data-m='(\d)'\] \{\s*--m/g, '--m$1');
const colours = new Map(
  [...`${css}${accounts}`.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

function colour(name: string, scheme: 'light' | 'dark'): string {
  const found = colours.get(name);
  if (!found) throw new Error(`no token --${name}`);
  return found[scheme];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with so much of another in it, as `color-mix(in srgb, …)` gives it. */
function mix(ink: string, share: number, ground: string): string {
  const part = (hex: string, i: number) => parseInt(hex.slice(i, i + 2), 16);
  const mixed = [1, 3, 5].map((i) => Math.round(share * part(ink, i) + (1 - share) * part(ground, i)));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

const marks = [...colours.keys()].filter((name) => /^m\d$/.test(name));
const pairs = [
  ...['text', 'quiet', 'accent'].flatMap((ink) => ['background', 'surface'].map((ground) => [ink, ground] as const)),
  ['text', 'marked'] as const,
  ...['yes', 'open', 'no'].map((ground) => ['text', ground] as const),
  ['yes-edge', 'yes'] as const,
  ['quiet', 'open'] as const,
  ['accent', 'no'] as const,
];

describe('the colour tokens', () => {
  test('have a light and a dark value each, and eight marks', () => {
    expect(marks).toHaveLength(8);
    expect(new Set(marks.map((mark) => colour(mark, 'light'))).size).toBe(8);
  });

  test.each(['background', 'surface', 'yes', 'open', 'no'])('a faint sign on %s is seen in both schemes, and less than text', (ground) => {
    for (const scheme of ['light', 'dark'] as const) {
      const seen = contrast(colour('faint', scheme), colour(ground, scheme));
      expect(seen, scheme).toBeGreaterThanOrEqual(3);
      expect(seen, scheme).toBeLessThan(contrast(colour('quiet', scheme), colour(ground, scheme)) / 1.5);
    }
  });

  test.each(['yes', 'open', 'no'])('the ground of "%s" on a board is seen in both schemes', (ground) => {
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast(colour(ground, scheme), colour('background', scheme)), scheme).toBeGreaterThanOrEqual(1.2);
  });

  test.each([...marks, 'quiet'])('the letters of a mark in %s are readable on its tint in both schemes', (mark) => {
    const [, percent] = /color-mix\(in srgb, var\(--m, .*?\) (\d+)%/.exec(readFileSync('src/styles/marks.css', 'utf8')) ?? [];
    for (const scheme of ['light', 'dark'] as const) {
      const ink = colour(mark, scheme);
      expect(contrast(ink, mix(ink, Number(percent) / 100, colour('background', scheme))), scheme).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(pairs)('%s on %s is readable in both schemes', (ink, ground) => {
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast(colour(ink, scheme), colour(ground, scheme)), scheme).toBeGreaterThanOrEqual(4.5);
  });
});

test('no style asks for a value that nothing gives', () => {
  const all = globSync('src/**/*.css').map((file) => readFileSync(file, 'utf8'));
  const given = new Set(all.flatMap((text) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
  const asked = all.flatMap((text) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  expect(asked.filter((name) => !given.has(name))).toEqual([]);
});
