import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { filesBelow } from '../../src/files-below.ts';
import { fullStory } from '../helpers/stories.ts';

/** A folder of seeds, by path. */
export type FuzzCase = Record<string, string | Uint8Array>;

/** Numbers that look random and are the same for the same seed (Mulberry32). */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** From 0 up to 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  upTo(most: number): number {
    return Math.floor(this.roll() * most);
  }
  /** Small ones as often as great ones. */
  size(most: number): number {
    return Math.max(1, Math.floor(most ** this.roll()));
  }
  pick<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)] as T;
  }
  chance(share: number): boolean {
    return this.roll() < share;
  }
}

/** What patterns, parsers and our own loops choke on when it comes often. */
const units = [
  ...[
    'a',
    'A',
    ' ',
    '. ',
    'a. ',
    'A. ',
    'Mr. ',
    'U.S. ',
    '“',
    '”',
    '“a” ',
    '‘a’ ',
    '" ',
    "'",
    "a's ",
    '« » ',
    '“a,” “b,” he ',
    'said: “a b c d” ',
  ],
  ...[
    'Ada Quill ',
    'Lena Okafor, ',
    'he said ',
    '“No,” he said. ',
    '(',
    ')',
    '(a. ',
    '[a]',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '&',
    '&amp;',
    '&#x202e;',
  ],
  ...[
    'May 5, ',
    '3 May 2022 ',
    'Monday ',
    'today. ',
    'two days ago ',
    'in 19',
    '1,',
    '$1',
    '1 to ',
    'nineteen ',
    '5 ',
    '12% ',
    '1. ',
    '- ',
    '* ',
    '+ ',
  ],
  ...[
    '\n',
    '\n\n',
    'a\n',
    'a\n\n',
    'a\n===\n',
    '# a\n',
    '> ',
    '>',
    '> a\n',
    '|a',
    '|a|b|\n|-|-|\n',
    '*',
    '**a*',
    '_a ',
    '~~a~~ ',
    '`',
    '[a](b)',
    '![',
    '[^1] ',
    '[^1]: a\n',
  ],
  ...[
    '<b>',
    '</b>',
    '<p>',
    '<div>',
    '</div>',
    '<p>He said so to all of us on that day. ',
    '<li>a',
    '<ul><li>',
    '<td>a',
    '<table><tr><td>',
    '<br>',
    '<q>a',
    '<a href=x>a',
  ],
  ...[
    '<blockquote>“A.”</blockquote>',
    '<sup>1</sup>',
    '<time datetime="2022-05-03">a</time>',
    '<meta property="og:title" content="x">',
    '<!--',
    '<script>',
    '<h1>A</h1>',
    '<h2>a b c</h2>',
  ],
  ...[
    'Published: 3 May 2022\n\n',
    'By Ann Roe\n\n',
    'Tags: a, b\n\n',
    'Source: Echo\n\n',
    'Photo: Roe\n\n',
    'Copyright Echo\n\n',
    'https://example.org/a ',
    'a@b.c ',
    '#a ',
  ],
  ...[
    '👩‍👩‍👧',
    'می‌خواهم ',
    'é',
    'e\u0301',
    '\u0301',
    '中',
    'שלום ',
    '\u200d',
    '\u202e',
    '\ud800',
    '\0',
    'ﬁ',
    'İ',
    'ß',
    'Â ',
    'Ã©',
    'â€œ',
    'constructor ',
    '__proto__ ',
    'the Echo reported ',
  ],
];
const ends = ['', '!', '"', '”', '\n', 'x', ')', '</p>', '\n\nThe end of it was told on Monday.\n'];
const news = `The ferry to the island stopped on 3 May 2022 after a storm had come up in the night. “It runs again on Monday,” said Ada Quill, who keeps the light.\n\nNobody was hurt, the harbour office of Riverton wrote. About 40 people waited, and two boats came from the coast.\n\n`;
const scalars = [
  '',
  ' ',
  '.',
  'a',
  '[AN]',
  '[ZZ]',
  'constructor',
  '__proto__',
  'p1',
  'link',
  'null',
  '2999',
  '-',
  '\ud800',
  '\0\u202e',
  '“',
  '<b>',
  '{x}',
  '2022-05-03',
  'one#p1',
  'en_US',
  '(a+)+b',
  '|',
  '…',
  '\u200b',
];
const others: unknown[] = [null, true, 0, -1, 1e21, Infinity, [], {}, [[]], { a: 1 }];

const story = new Map<string, string>();
for (const path of await filesBelow(fullStory)) story.set(path, readFileSync(join(fullStory, path), 'utf8'));
const yamlPaths = [...story.keys()].filter((path) => /\.(?:yaml|lock)$/.test(path));

/** The seeds that belong to a number: whole stories with one thing in them that is wrong, or there too often. */
export function makeCase(seed: number, mostBytes: number): FuzzCase {
  const dice = new Dice(seed);
  const most = dice.chance(0.8) ? mostBytes / 50 : mostBytes;
  const kind = dice.upTo(10);
  if (kind < 4) return { 'story.yaml': 'rights: full\n', ...articles(dice, most) };
  if (kind < 8) return { ...Object.fromEntries(story), ...mutatedYaml(dice, most) };
  return { ...Object.fromEntries(story), ...articles(dice, most), ...mutatedYaml(dice, most / 4) };
}

function articles(dice: Dice, most: number): FuzzCase {
  const count = dice.chance(0.7) ? dice.size(3) : dice.size(300);
  const pool = [dice.pick(units), dice.pick(units), dice.pick(units)];
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const kind = dice.pick(['txt', 'txt', 'md', 'md', 'html', 'TXT', 'htm']);
      const name = dice.chance(0.03) ? dice.pick(['constructor', 'events', 'a b', '1', 'é']) : `a${i}`;
      return [`articles/${name}.${kind}`, toBytes(dice, article(dice, kind, pool, most / count, i))];
    }),
  );
}

function article(dice: Dice, kind: string, pool: string[], most: number, i: number): string {
  const head = { md: `# News ${i}\n\n`, html: `<h1>News ${i}</h1><p>`, htm: `<title>News ${i}</title><p>` }[kind] ?? `News ${i}\n\n`;
  const front =
    kind === 'md' && dice.chance(0.2) ? `---\nlabel: ${dice.pick(scalars)}\nrights: ${dice.pick(['link', 'full', 'x'])}\n---\n` : '';
  let text = front + head + (dice.chance(0.7) ? news.replaceAll('\n\n', kind.startsWith('htm') ? '<p>' : '\n\n') : '');
  for (let part = dice.size(4); part > 0; part--) text += repeated(dice, pool, most / 4) + (dice.chance(0.3) ? '\n\n' : dice.pick(ends));
  return text.slice(0, most);
}

function repeated(dice: Dice, pool: string[], most: number): string {
  const unit = Array.from({ length: dice.size(3) }, () => (dice.chance(0.6) ? dice.pick(pool) : dice.pick(units))).join('');
  const times = Math.ceil(dice.size(most) / unit.length);
  const shape = dice.upTo(6);
  if (shape === 0) return unit.repeat(times) + 'a' + dice.pick(units).repeat(times);
  if (shape === 1)
    return Array.from({ length: Math.min(times, 400) }, (_, i) => `${' '.repeat(i)}${unit}\n`)
      .join('')
      .slice(0, most);
  if (shape === 2)
    return Array.from({ length: times }, (_, i) => `${unit}${i} `)
      .join('')
      .slice(0, most);
  return unit.repeat(times);
}

/** Now and then in another encoding, with bytes of none. */
function toBytes(dice: Dice, text: string): string | Uint8Array {
  if (dice.chance(0.9)) return text;
  const bytes = dice.chance(0.5) ? Buffer.from(text, 'latin1') : Buffer.from(text, dice.chance(0.5) ? 'utf16le' : 'utf8');
  for (let i = dice.size(5); i > 0 && bytes.length > 0; i--) bytes[dice.upTo(bytes.length)] = dice.upTo(256);
  return bytes;
}

function mutatedYaml(dice: Dice, most: number): FuzzCase {
  const path = dice.pick(yamlPaths);
  const text = story.get(path) ?? '';
  if (dice.chance(0.3)) return { [path]: toBytes(dice, mutatedText(dice, text, most)) };
  const data: unknown = parse(text);
  for (let i = dice.size(4); i > 0; i--) mutate(dice, data, most);
  try {
    return { [path]: dice.chance(0.5) ? stringify(data) : JSON.stringify(data) };
  } catch {
    return {};
  }
}

function mutatedText(dice: Dice, text: string, most: number): string {
  const at = dice.upTo(text.length);
  const added = dice.pick([
    () => dice.pick(units).repeat(dice.size(most)).slice(0, most),
    () => '['.repeat(dice.size(most)),
    () => '- '.repeat(dice.size(most / 2)),
    () => Array.from({ length: dice.size(most / 9) }, (_, i) => `k${i}: v\n`).join(''),
    () => `&a [${dice.pick(units)}]\nb: *a\nc: [${'*a,'.repeat(dice.size(200))}]\n`,
    () => `"\\u${dice.pick(['d800', '0000', '202e', '2028'])}"`,
    () => `\n${' '.repeat(dice.size(500))}x: y\n`,
    () => dice.pick(scalars),
  ])();
  return text.slice(0, at) + added + text.slice(at + (dice.chance(0.5) ? dice.size(200) : 0));
}

/** Something else in the place of a value, or a list or a text that is much longer. */
function mutate(dice: Dice, data: unknown, most: number): void {
  let parent = data as Record<string, unknown>;
  for (let depth = 0; depth < 8; depth++) {
    const keys = Object.keys(parent);
    const key = dice.pick(keys);
    const value = keys.length > 0 ? parent[key] : undefined;
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0 && dice.chance(0.8)) {
      parent = value as Record<string, unknown>;
      continue;
    }
    if (keys.length === 0) return;
    parent[key] = dice.pick([
      () => dice.pick(scalars),
      () => dice.pick(others),
      () => dice.pick(units).repeat(dice.size(most / 8)),
      () => (typeof value === 'string' ? value + dice.pick(scalars) : value),
      () => (Array.isArray(value) ? Array.from({ length: dice.size(most / 50) }, () => dice.pick(value as unknown[])) : [value, value]),
      () => (Array.isArray(value) ? value.toReversed() : { [dice.pick(scalars)]: value }),
    ])();
    if (dice.chance(0.1)) parent[dice.pick(scalars)] = value;
    if (dice.chance(0.1) && Array.isArray(parent))
      for (let i = dice.size(most / 100); i > 0; i--) parent.push({ ...(value as object), id: `n${i}`, name: `Name Number${i}` });
    return;
  }
}
