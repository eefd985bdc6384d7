import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { YamlEditor } from '../../../src/desk/edit-yaml.ts';
import { editYaml } from '../../../src/desk/edit-yaml.ts';
import { buildRandom } from '../../helpers/random.ts';

const order = ['id', 'status', 'under', 'joins', 'text', 'short', 'pins', 'partly', 'context'];
const long =
  'The council of Lockmere decided on Monday that the ferry keeps its winter timetable until the northern pier of the bridge stands again.';

/** What an editor finds in the file after each splice, to the letter. */
const cases: [name: string, before: string, edit: (yaml: YamlEditor) => void, after: string][] = [
  [
    'a status is set where it stands, and its comment stays',
    '- id: a\n  status: proposed # look again\n  text: One.\n',
    (yaml) => yaml.set([0], 'status', 'accepted', order),
    '- id: a\n  status: accepted # look again\n  text: One.\n',
  ],
  [
    'a key that is missing stands in its place in the order, behind the comment of the line before',
    '- id: a # first\n  text: One.\n',
    (yaml) => yaml.set([0], 'status', 'accepted', order),
    '- id: a # first\n  status: accepted\n  text: One.\n',
  ],
  [
    'a long sentence is folded, as wide as its neighbours',
    '- id: a\n  text: One.\n- id: b\n  text: >-\n    A sentence that its editor has folded at a width of about sixty or\n    seventy letters a line.\n',
    (yaml) => yaml.set([0], 'text', long, order),
    '- id: a\n  text: >-\n    The council of Lockmere decided on Monday that the ferry keeps its\n    winter timetable until the northern pier of the bridge stands\n    again.\n- id: b\n  text: >-\n    A sentence that its editor has folded at a width of about sixty or\n    seventy letters a line.\n',
  ],
  [
    'a folded sentence that becomes short stands on the line of its key',
    '- id: a\n  text: >- # say it shorter\n    One sentence\n    in two lines.\n\n- id: b\n',
    (yaml) => yaml.set([0], 'text', 'One.', order),
    '- id: a\n  text: One. # say it shorter\n\n- id: b\n',
  ],
  [
    'a sentence that becomes long leaves the comment behind its sign',
    '- text: One. # mine\n  pins: []',
    (yaml) => yaml.set([0], 'text', long, order),
    `- text: >- # mine\n    The council of Lockmere decided on Monday that the ferry keeps its winter timetable until the northern\n    pier of the bridge stands again.\n  pins: []`,
  ],
  [
    'quotation marks stand where YAML needs them',
    "- text: One.\n  short: 'It''s one'\n",
    (yaml) => {
      yaml.set([0], 'text', 'The mayor: no toll', order);
      yaml.set([0], 'under', '[A] # no comment', order);
    },
    "- under: '[A] # no comment'\n  text: 'The mayor: no toll'\n  short: 'It''s one'\n",
  ],
  [
    'who puts words between quotation marks on one line finds new ones so',
    `- pins:\n    - at: a#p1\n      words: "The pier fell"\n`,
    (yaml) => yaml.add([0], 'pins', { at: 'b#p2', words: long }, order),
    `- pins:\n    - at: a#p1\n      words: "The pier fell"\n    - at: b#p2\n      words: "${long}"\n`,
  ],
  [
    'a part of a file stands behind an empty line',
    'title: A\n\nanswer:\n  - id: a\n\nnext:\n  - id: n\n',
    (yaml) => yaml.add([], 'questions', { id: 'q' }, ['title', 'answer', 'questions', 'next']),
    'title: A\n\nanswer:\n  - id: a\n\nquestions:\n  - id: q\n\nnext:\n  - id: n\n',
  ],
  [
    'but not where its editor leaves none between two',
    'title: A\nanswer:\n  - id: a\n',
    (yaml) => yaml.add([], 'next', { id: 'n' }, ['title', 'answer', 'questions', 'next']),
    'title: A\nanswer:\n  - id: a\nnext:\n  - id: n\n',
  ],
  [
    'the first pin takes the place of an empty list',
    '- id: a\n  pins: [] # as in any claim\n  context:\n',
    (yaml) => {
      yaml.add([0], 'pins', { at: 'a#p1', words: 'One' }, order);
      yaml.add([0], 'context', { at: 'a#p2', words: 'Two' }, order);
    },
    '- id: a\n  pins: # as in any claim\n    - at: a#p1\n      words: One\n  context:\n    - at: a#p2\n      words: Two\n',
  ],
  [
    'what stands in one line stays in one line',
    '- { id: a, pins: [{ at: a#p1, words: "One" }], terms: [x] }\n',
    (yaml) => {
      yaml.add([0], 'pins', { at: 'a#p2', words: 'Two, or more' }, order);
      yaml.add([0], 'terms', 'y: z', order);
      yaml.set([0], 'status', 'rejected', order);
    },
    '- { id: a, status: rejected, pins: [{ at: a#p1, words: "One" }, { at: a#p2, words: "Two, or more" }], terms: [x, "y: z"] }\n',
  ],
  [
    'an item of a file follows the empty line between the others',
    '# Events\n\n- id: a\n\n- id: b\n\n# the end\n',
    (yaml) => yaml.addToFile({ id: 'c' }),
    '# Events\n\n- id: a\n\n- id: b\n\n- id: c\n\n# the end\n',
  ],
  [
    'an item stands behind another, before the comment of the next',
    '- id: a\n# of b\n- id: b',
    (yaml) => yaml.addToFile({ id: 'c', pins: [] }, 0),
    '- id: a\n- id: c\n  pins: []\n# of b\n- id: b',
  ],
  ['a file of comments alone gets its first item', '# Events\n', (yaml) => yaml.addToFile({ id: 'c' }), '# Events\n\n- id: c\n'],
  [
    'an item is taken away with its lines and one of two empty lines',
    '- id: a\n\n- id: b\n  text: One.\n\n- id: c',
    (yaml) => yaml.remove([1]),
    '- id: a\n\n- id: c',
  ],
  [
    'a key is taken away with its lines',
    '- id: a\n  joins: b\n  text: >-\n    One\n    two\n',
    (yaml) => {
      yaml.remove([0, 'joins']);
      yaml.remove([0, 'text']);
    },
    '- id: a\n',
  ],
  ['an item of a list in one line', '- spellings: [a, b, c]\n', (yaml) => yaml.remove([0, 'spellings', 1]), '- spellings: [a, c]\n'],
  [
    'lines end as in the file, and its mark of byte order stays first',
    '\ufeff- id: a\r\n  text: One.\r\n',
    (yaml) => {
      yaml.set([0], 'short', 'One', order);
      yaml.add([0], 'pins', { at: 'a#p1', words: 'One' }, order);
    },
    '\ufeff- id: a\r\n  text: One.\r\n  short: One\r\n  pins:\r\n    - at: a#p1\r\n      words: One\r\n',
  ],
  [
    'a key without a value gets it before its comment',
    '- id: a\n  under: # where?\n  text: One.\n- { id: b, under: , text: Two. }\n',
    (yaml) => {
      yaml.set([0], 'under', 'next', order);
      yaml.set([1], 'under', 'next', order);
    },
    '- id: a\n  under: next # where?\n  text: One.\n- { id: b, under: next , text: Two. }\n',
  ],
  [
    'a long sentence between brackets stays in its line',
    '- { id: a, text: One. }\n',
    (yaml) => yaml.set([0], 'text', long, order),
    `- { id: a, text: ${long} }\n`,
  ],
  [
    'words that their editor put between quotation marks keep the marks, whatever others have',
    '- text: One.\n- text: Two.\n- text: Three.\n- text: "Four"\n- text: \'Five\'\n- text: "Six\n    seven"\n',
    (yaml) => [3, 4, 5].forEach((i) => yaml.set([i], 'text', 'New', order)),
    '- text: One.\n- text: Two.\n- text: Three.\n- text: "New"\n- text: \'New\'\n- text: New\n',
  ],
  [
    'the first key of an order stands before all others, in one line behind them',
    '- text: One.\n- { text: Two. }\n',
    (yaml) => {
      yaml.set([0], 'id', 'a', order);
      yaml.set([1], 'id', 'b', order);
    },
    '- id: a\n  text: One.\n- { text: Two., id: b }\n',
  ],
  [
    'a key that the order does not have stands at the end',
    'title: A\nterms: [x]\n# end\n',
    (yaml) => yaml.set([], 'asOf', 'May', ['title']),
    'title: A\nterms: [x]\nasOf: May\n# end\n',
  ],
  [
    'a list in one line needs no empty line before it',
    'title: A\n\nanswer:\n  - id: a\n',
    (yaml) => yaml.set([], 'terms', ['x', 'y'], ['title', 'terms', 'answer']),
    'title: A\nterms: [x, y]\n\nanswer:\n  - id: a\n',
  ],
  [
    'a part stands behind an empty line where that of each part is above its comment',
    'title: A\r\n \t\r\n# in short\r\n# (two lines)\r\nanswer:\r\n  - id: a\r\n',
    (yaml) => yaml.add([], 'next', { id: 'n' }, ['title', 'answer', 'next']),
    'title: A\r\n \t\r\n# in short\r\n# (two lines)\r\nanswer:\r\n  - id: a\r\n\r\nnext:\r\n  - id: n\r\n',
  ],
  [
    'and not where one part has none',
    'title: A\n\nanswer:\n  - id: a\nunknown:\n  - id: u\n',
    (yaml) => yaml.add([], 'next', { id: 'n' }, ['title', 'answer', 'next', 'unknown']),
    'title: A\n\nanswer:\n  - id: a\nnext:\n  - id: n\nunknown:\n  - id: u\n',
  ],
  [
    'an empty list gets its first word where it stands',
    '- spellings: [] # none\n- { id: b, pins: [], spellings: [] }\n- spellings:\n',
    (yaml) => {
      yaml.add([0], 'spellings', 'A', order);
      yaml.add([1], 'pins', { at: 'a#p1', was: undefined, words: 'One' }, order);
      yaml.add([1], 'spellings', 'B', order);
      yaml.add([2], 'spellings', 'C', order);
    },
    '- spellings: [A] # none\n- { id: b, pins: [{ at: a#p1, words: One }], spellings: [B] }\n- spellings: [C]\n',
  ],
  [
    'a word is an item of a list in lines, as far to the right as the others',
    'names:\n- A\n',
    (yaml) => {
      yaml.add([], 'names', 'B', []);
      yaml.add([], 'pins', { at: 'a#p1' }, []);
    },
    'names:\n- A\n- B\npins:\n- at: a#p1\n',
  ],
  ['a file that is an empty list gets its first item', '[] # none\n', (yaml) => yaml.addToFile({ id: 'c' }), '- id: c # none\n'],
  ['an empty file gets its first item', '', (yaml) => yaml.addToFile({ id: 'c' }), '- id: c\n'],
  ['a comment that ends without a line break stays by itself', '# Events', (yaml) => yaml.addToFile({ id: 'c' }), '# Events\n\n- id: c\n'],
  [
    'an item has mappings and lists in lines of their own, and nothing that is not said',
    '- id: a\n',
    (yaml) =>
      yaml.addToFile({
        id: 'c',
        role: { text: 'captain', since: 1999 },
        was: undefined,
        pins: [{ at: 'a#p1' }, { at: 'b#p1', words: 'One' }],
      }),
    '- id: a\n- id: c\n  role:\n    text: captain\n    since: 1999\n  pins:\n    - at: a#p1\n    - at: b#p1\n      words: One\n',
  ],
  [
    'an item in one line has all of it in that line',
    '[{ id: a }]\n',
    (yaml) => yaml.addToFile({ id: 'c', since: 1999, was: undefined, terms: ['x', 'y'] }),
    '[{ id: a }, { id: c, since: 1999, terms: [x, y] }]\n',
  ],
  [
    'the last two items say whether an empty line stands between two: it does',
    '- id: a\n- id: b\n \n- id: c\n',
    (yaml) => yaml.addToFile({ id: 'd' }),
    '- id: a\n- id: b\n \n- id: c\n\n- id: d\n',
  ],
  [
    'it does not',
    '- id: a\n\n- id: b\n# of c\n- id: c\n',
    (yaml) => yaml.addToFile({ id: 'd' }),
    '- id: a\n\n- id: b\n# of c\n- id: c\n- id: d\n',
  ],
  [
    'what is not there is not taken away, and nothing in its place',
    '- id: a\n  terms: [x]\n- id: b\n',
    (yaml) => {
      yaml.remove([0, 'text']);
      yaml.remove([2]);
      yaml.remove([0, 'terms', 1]);
    },
    '- id: a\n  terms: [x]\n- id: b\n',
  ],
  [
    'the first of a list in one line, the only one, the keys of a mapping in one line',
    '- terms: [a, b]\n- terms: [a]\n- { id: a, joins: b, text: One. }\n- { id: a, joins: b }\n',
    (yaml) => {
      yaml.remove([0, 'terms', 0]);
      yaml.remove([1, 'terms', 0]);
      yaml.remove([2, 'joins']);
      yaml.remove([3, 'id']);
    },
    '- terms: [b]\n- terms: []\n- { id: a, text: One. }\n- { joins: b }\n',
  ],
  ['the first key of an item leaves its hyphen', '- joins: b # or c\n  id: a\n', (yaml) => yaml.remove([0, 'joins']), '- id: a\n'],
  ['the last item of a file, which ends without a line break', '- id: a\n- id: b', (yaml) => yaml.remove([1]), '- id: a'],
  [
    'the last item of a file with the empty line before it',
    '- id: a\r\n\r\n- id: b\r\n\r\n- id: c',
    (yaml) => {
      yaml.remove([2]);
      yaml.remove([1]);
    },
    '- id: a',
  ],
  ['of which a line break stays', '- id: a\r\n\r\n- id: b\r\n', (yaml) => yaml.remove([1]), '- id: a\r\n'],
  [
    'the empty line before an item that nothing but the next follows',
    '- id: a\n\n- id: b\n- id: c\n\n- id: d\n',
    (yaml) => {
      yaml.remove([1]);
      yaml.remove([1]);
    },
    '- id: a\n\n- id: d\n',
  ],
  [
    'an empty line that stands further up',
    '- id: a\n\n- id: b\n- id: c\n\n- id: d\n',
    (yaml) => yaml.remove([2]),
    '- id: a\n\n- id: b\n\n- id: d\n',
  ],
];

/** The long sentence as it is folded where nobody has another habit, and where others have lines of 70 letters. */
const wide = long.replace('northern ', 'northern\n    ');
const narrow = long.replace('its winter', 'its\n    winter').replace(' again', '\n    again');

/** What is written for a sentence in a file of these others, by the habits of its editor. */
const habits: [name: string, others: string, text: string, written: string][] = [
  ['a word that YAML keeps for itself', '', '@home', "'@home'"],
  ['marks that are usual, though a hash has others', '- hash: "0a1b2c3d"\n', 'a: b', "'a: b'"],
  ['marks of the other keys', '- short: "x"\n', 'a: b', '"a: b"'],
  ['the marks of its own key before those of others', "- text: \"x: y\"\n- short: 'x'\n- under: 'x'\n", 'a: b', '"a: b"'],
  ['its own marks, where most have them', "- text: 'One'\n- text: 'Two'\n- text: Three\n", 'Four', "'Four'"],
  ['none, where as many have none', "- text: 'One'\n- text: Two\n", 'Three', 'Three'],
  ['single ones, where as many have either', '- text: \'One\'\n- text: "Two"\n', 'a: b', "'a: b'"],
  ['single ones around double ones', '- text: "One"\n', '"No": he', '\'"No": he\''],
  ['double ones around single ones', "- text: 'One'\n", "It's: he", '"It\'s: he"'],
  ['double ones around both', '- text: "One"\n', '"It\'s": he', '"\\"It\'s\\": he"'],
  ['single ones around both', "- text: 'One'\n", '"It\'s": he', "'\"It''s\": he'"],
  ['double ones around what has no sign of its own', '', '[a]\u2028', '"[a]\u2028"'],
  ['a fold, though a word is longer than a line', '', `${'x'.repeat(120)} and more`, `${'x'.repeat(120)}\n    and more`],
  ['a fold as wide as is usual, where others stand in one line', `- text: >-\n    ${narrow.replace(/\s+/g, ' ')}\n`, long, wide],
  ['a fold as wide as is usual, where others are not folded', `- text: |-\n    ${narrow}\n`, long, wide],
  ['a fold as wide as others, not as their comments', `- text: >-\n    ${narrow}\n# ${long}\n`, long, narrow],
];

test.each(habits)('a sentence gets %s', (_, others, text, written) => {
  const after = editYaml(`- id: new\n${others}`, (yaml) => yaml.set([0], 'text', text, order));
  const sign = written.includes('\n') ? '>-\n    ' : '';
  expect(after).toBe(`- id: new\n  text: ${sign}${written}\n${others}`);
});

test('a sentence is folded that is a letter longer than a line', () => {
  const line = (text: string) => editYaml('- id: a\n', (yaml) => yaml.set([0], 'secondly', text, order)).split('\n')[1];
  const fits = `${'word '.repeat(19)}one`;
  expect([line(fits), line(fits)?.length]).toEqual([`  secondly: ${fits}`, 110]);
  expect(line(`${fits}s`)).toBe('  secondly: >-');
});

test.each(cases)('%s', (_, before, edit, after) => {
  expect(editYaml(before, edit)).toBe(after);
});

const notYaml = 'The file is not YAML as it stands: correct it in a text editor first.';
const oddly = (what: string) => `"${what}" is written in a way that the desk does not change: do it in a text editor.`;
const refused: [name: string, before: string, edit: (yaml: YamlEditor) => void, message: string][] = [
  ['what is no YAML', 'a: [', (yaml) => yaml.set([], 'a', 'b', []), notYaml],
  // The generator reads neither.
  ['one of two documents', 'a: b\n---\na: c\n', (yaml) => yaml.set([], 'a', 'd', []), notYaml],
  ['what is written by an alias', 'a: &x one\nb: *x\n', (yaml) => yaml.set([], 'b', 'two', []), oddly('b')],
  ['a list as if it were a word', 'a: [x]\n', (yaml) => yaml.set([], 'a', 'b', []), oddly('a')],
  ['a word as if it were a list', 'a: x\n', (yaml) => yaml.add([], 'a', 'b', []), oddly('a')],
  ['a mapping without a key', '{}\n', (yaml) => yaml.set([], 'a', 'b', []), oddly('a')],
  ['a mapping that is none', 'a:\n  - b\n', (yaml) => yaml.set(['a', 0], 'c', 'd', []), oddly('a.0')],
  ['a file that is no list', 'a: b\n', (yaml) => yaml.addToFile({ id: 'c' }), oddly('the file')],
  ['lines of a list between brackets', '{ a: }\n', (yaml) => yaml.add([], 'a', { id: 'c' }, []), oddly('a list in one line')],
  ['the last key of a mapping', 'a: b\n', (yaml) => yaml.remove(['a']), oddly('a')],
  ['a part of what has none', 'a: b\n', (yaml) => yaml.remove(['a', 'c']), oddly('c')],
  ['a key of what is not there', 'a: b\nc: d\n', (yaml) => yaml.remove(['e', 'a']), oddly('a')],
];

test.each(refused)('%s is not changed', (_, before, edit, message) => {
  const said = () => {
    try {
      return editYaml(before, edit);
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(said()).toBe(message);
});

/** An entry of a list in one of the ways in which people and programs write them. */
function randomEntry(i: number, random: ReturnType<typeof buildRandom>): string {
  const { pick, chance } = random;
  if (chance(0.15)) return `  - { id: e${i}, text: ${pick(['One.', "'It''s one'", '"a: b"'])}, pins: [{ at: a#p1, words: w }] }\n`;
  const comment = () => (chance(0.25) ? ` # note ${i}` : '');
  const text = pick([
    ` ${pick(['One.', `"He said \\"no\\""`, "'It''s: one'", 'Two lines of\n      one plain text'])}${comment()}`,
    ` >-${comment()}\n      Folded text\n      in lines.`,
    ` >\n      Folded text\n\n      with an empty line.`,
    ` |-${comment()}\n      As it\n        stands # no comment`,
    ` >+\n      Kept to its end\n`,
  ]);
  const pins = pick([
    ` []${comment()}`,
    `${comment()}\n      - at: a#p1\n        words: "w"${comment()}`,
    `\n    - at: a#p1 # as far as its key\n      words: >-\n        w\n        w`,
    ` [{ at: a#p1, words: w, }]`,
  ]);
  const keys = [`text:${text}`, `pins:${pins}`, ...(chance(0.4) ? ['joins: other'] : []), ...(chance(0.4) ? ["short: ''"] : [])];
  const above = chance(0.3) ? `  # above ${i}\n` : '';
  const between = chance(0.3) ? '\n    # inside' : '';
  return `${above}  - id: e${i}${comment()}${between}\n    ${random.shuffle(keys).join('\n    ')}\n${chance(0.3) ? '\n' : ''}`;
}

type Entry = Record<string, unknown> & { pins: unknown[] };
const sentences = [
  'Short.',
  long,
  'a: b',
  '# no',
  "It's",
  '"Quoted", he said',
  '- x',
  'yes',
  '12',
  '[A], {b}',
  'Ends with colon:',
  '*no alias',
];

/** What an edit does to the file, and to the entry that is read from it. */
const edits: ((yaml: YamlEditor, i: number, random: ReturnType<typeof buildRandom>) => (entry: Entry) => unknown)[] = [
  (yaml, i, { pick }) => {
    const text = pick(sentences);
    yaml.set(['proposals', i], 'text', text, order);
    return (entry) => Object.assign(entry, { text });
  },
  (yaml, i, { pick }) => {
    const status = pick(['accepted', 'rejected']);
    yaml.set(['proposals', i], 'status', status, order);
    return (entry) => Object.assign(entry, { status });
  },
  (yaml, i, { pick }) => {
    const short = pick(sentences);
    yaml.set(['proposals', i], 'short', short, order);
    return (entry) => Object.assign(entry, { short });
  },
  (yaml, i, { pick }) => {
    const pin = { at: 'b#p2', words: pick(sentences) };
    yaml.add(['proposals', i], 'pins', pin, order);
    return (entry) => entry.pins.push(pin);
  },
  (yaml, i, { pick }) => {
    const pin = { at: 'b#p3', words: pick(sentences) };
    yaml.add(['proposals', i], 'context', pin, order);
    return (entry) => Object.assign(entry, { context: [...((entry['context'] as unknown[] | undefined) ?? []), pin] });
  },
  (yaml, i) => {
    yaml.remove(['proposals', i, 'text']);
    return (entry) => delete entry['text'];
  },
];

test('in random files, what stands around an edited entry never changes, and the entry says what was asked for', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = buildRandom(seed);
    const breaks = random.pick(['\n', '\r\n']);
    const entries = Array.from({ length: 1 + random.below(4) }, (_, i) => randomEntry(i, random));
    const place = random.below(entries.length);
    const pieces = [
      `${random.pick(['', '\ufeff'])}# head\ntitle: T # t\nproposals: # p\n`,
      ...entries,
      random.pick(['', '# foot\n', 'terms: [a, # x\n  b]\n']),
    ];
    const whole = pieces.map((piece) => piece.replaceAll('\n', breaks));
    if (random.chance(0.3)) whole.push(whole.pop()?.replace(/\s+$/, '') ?? '');
    const before = whole.join('');
    const expected = parse(before);
    const entry = expected.proposals[place];
    if (!entry) throw new Error('no entry');
    const change = random.pick(edits);
    const after = editYaml(before, (yaml) => change(yaml, place, random)(entry));

    const at = `seed ${seed}:\n${before}\n--->\n${after}`;
    expect(parse(after), at).toEqual(expected);
    expect(after.startsWith(whole.slice(0, place + 1).join('')), at).toBe(true);
    expect(after.endsWith(whole.slice(place + 2).join('')), at).toBe(true);
    // What is taken away takes the comment behind it along.
    if (entry['text'] !== undefined) expect(commentsOf(after), at).toEqual(commentsOf(before));
    expect(after.replaceAll(breaks, '').includes('\n'), at).toBe(false);
  }
});

function parse(text: string): { proposals: Entry[] } {
  const document = parseDocument(text, { schema: 'core' });
  expect(document.errors, text).toEqual([]);
  return document.toJS() as { proposals: Entry[] };
}

/** The notes that `randomEntry` writes; a text with a number sign is none. */
function commentsOf(text: string): string[] {
  return text.match(/# (?:note \d|above \d|inside|head|foot|[tpx]\b|as far)/g) ?? [];
}
