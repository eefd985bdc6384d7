import { describe, expect, it } from 'vitest';
import { noCache } from '../../../src/domain/cache.ts';
import type { Operation, SidecarKeys } from '../../../src/desk/desk-types.ts';
import { operationSchema } from '../../../src/desk/desk-types.ts';
import type { Changed } from '../../../src/desk/operations.ts';
import { changeSeeds, seedsNow } from '../../../src/desk/operations.ts';
import { readDesk } from '../../../src/desk/read-desk.ts';
import { Refused } from '../../../src/desk/refused.ts';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';

const file = 'topics/collision.yaml';
const events = 'events.yaml';
const entities = 'entities.yaml';
const texts: Record<string, string> = {
  [file]: `title: The collision
questions:
  - id: what-happened
    question: What happened?
    claims:
      - id: barge
        text: A barge struck the pier [LE].
        pins:
          - at: lockmere-echo#p1
            words: struck its northern pier
  - id: who-pays
    question: Who pays?
    claims:
      - id: unclear
        text: It is unclear who pays, the Echo says [LE].
        pins:
          - at: lockmere-echo#p4
            words: remained unclear
          - at: lockmere-echo#p4
            words: who would pay
next:
  - id: vote
    text: The council votes, the Echo says [LE].
    pins:
      - at: lockmere-echo#p5
        words: will vote on the repair
proposals:
  - id: no-pilot
    under: what-happened
    text: There was no pilot, the Gazette says [CG].
    short: No pilot
    pins:
      - at: county-gazette#p2
        words: sailing without a pilot
  - id: in-fog
    under: what-happened
    joins: barge
    text: A barge struck the pier in fog [LE].
    pins:
      - at: lockmere-echo#p1
        words: in fog
  - id: at-a-fair
    status: rejected
    under: next
    text: A cake won a prize [LE].
    pins:
      - at: lockmere-echo#p6
        words: won the first prize
  - id: in-part
    under: what-happened
    joins: barge
    text: Sight was 30 metres [CG].
    pins: []
    partly:
      - at: county-gazette#p2
        words: 30 metres
  - id: cost
    under: next
    text: $4.2 million, says the Echo [LE]. $6 million, says the Gazette [CG].
    differs:
      about: The cost
      kind: conflict
      versions:
        - id: four-million
          text: $4.2 million, says the Echo [LE].
          pins:
            - at: lockmere-echo#p2
              words: $4.2 million
        - id: six-million
          text: $6 million, says the Gazette [CG].
          pins:
            - at: county-gazette#p1
              words: $6 million
    pins: []
`,
  [events]: `- id: collision
  was: [crash]
  when: '2025-03-03'
  text: A barge strikes the bridge [LE].
  pins:
    - at: lockmere-echo#p1
      words: struck its northern pier
- id: told
  when: '2025-03-05'
  status: proposed
  text: Olsson tells reporters [LE].
  pins:
    - at: lockmere-echo#p2
      words: told reporters
`,
  [entities]: `- { id: mira-olsson, kind: person, name: Mira Olsson, spellings: [Olsson, The mayor] }
- { id: ana-brolin, kind: person, name: Ana Brolin, spellings: [Brolin, Olsson] }
- id: brandt-shipping
  kind: organisation
  name: Brandt Shipping
  spellings: [Brandt]
# - { id: county-gazette, kind: organisation, name: "County Gazette", spellings: ["Gazette"] }   # not sure: a name
# rejected - { id: lockmere, kind: place, name: "Lockmere" }   # a place
# spellings of brandt-shipping: "Brant Shipping"?   # as a place`,
};

const text = 'Ferry runs again\n\nThe ferry of Lockmere runs again, its captain said.\n';
const addArticle = (name: string, content = text, sidecar: SidecarKeys = {}): Operation => ({
  ...{ do: 'addArticle', name, bytes: Buffer.from(content).toString('base64'), sidecar },
});

const { files } = await readSeeds('tests/fixtures/stories/lockmere-bridge');
const seeds = new Map(files.filter(({ path }) => !path.startsWith('topics/')).map(({ path, bytes }) => [path, bytes]));

function seedsWith(changes: Record<string, string>): Map<string, Uint8Array> {
  return new Map([...seeds, ...Object.entries(changes).map(([path, content]) => [path, Buffer.from(content)] as const)]);
}

/** What an operation makes of the seeds, some of which are others; hashes are not written out. */
function done(operation: Operation, changes: Record<string, string> = {}): Omit<Changed, 'files'> & { files: Record<string, string> } {
  const desk = readDesk(seedsWith({ ...texts, ...changes }), noCache);
  expect([...desk.problems]).toEqual([]);
  const { files: changed, ...rest } = changeSeeds(seedsNow(desk), operationSchema.parse(operation));
  const shown = (text: string | Uint8Array) =>
    Buffer.from(text)
      .toString()
      .replace(/hash: "[0-9a-f]{8}"/g, 'hash: …');
  return { ...rest, files: Object.fromEntries([...changed].map(([path, text]) => [path, shown(text)])) };
}

const pilot = { at: 'county-gazette#p2', words: 'sailing without a pilot' };
const toll = { at: 'lockmere-echo#p3', words: 'There will be no toll' };
const pinLines = (indent: string, { at, words } = toll) => `${indent}- at: ${at}\n${indent}  words: ${words}\n${indent}  hash: …\n`;
const changes: [what: string, operation: Operation, path: string, before: string, after: string, label: string, added?: string][] = [
  [
    'a proposal that is accepted alone has a status and is stamped',
    { do: 'accept', file, ids: ['no-pilot'] },
    file,
    'id: no-pilot\n    under: what-happened\n    text: There was no pilot, the Gazette says [CG].\n    short: No pilot\n    pins:\n      - at: county-gazette#p2\n        words: sailing without a pilot\n',
    'id: no-pilot\n    status: accepted\n    under: what-happened\n    text: There was no pilot, the Gazette says [CG].\n    short: No pilot\n    pins:\n      - at: county-gazette#p2\n        words: sailing without a pilot\n        hash: …\n',
    'Accepted: There was no pilot, the Gazette says [CG].',
  ],
  [
    'one that is rejected is not',
    { do: 'reject', file, ids: ['no-pilot'] },
    file,
    'id: no-pilot\n',
    'id: no-pilot\n    status: rejected\n',
    'Rejected: There was no pilot, the Gazette says [CG].',
  ],
  [
    'one that was rejected is opened again',
    { do: 'reopen', file, ids: ['at-a-fair'] },
    file,
    'status: rejected',
    'status: proposed',
    'Opened again: A cake won a prize [LE].',
  ],
  ['an event', { do: 'reject', file: events, ids: ['told'] }, events, 'proposed', 'rejected', 'Rejected: Olsson tells reporters [LE].'],
  [
    'a short form is taken away, and the sentence left as it is',
    { do: 'reword', file, id: 'no-pilot', text: 'There was no pilot, the Gazette says [CG].', short: '' },
    file,
    '    short: No pilot\n',
    '',
    'Reworded: There was no pilot, the Gazette says [CG].',
  ],
  [
    'a version is reworded where the whole repeats it, too',
    { do: 'reword', file, id: 'cost', version: 'four-million', text: '$4 million, says the Echo [LE].' },
    file,
    'text: $4.2 million, says the Echo [LE]. $6 million, says the Gazette [CG].\n    differs:\n      about: The cost\n      kind: conflict\n      versions:\n        - id: four-million\n          text: $4.2 m',
    'text: $4 million, says the Echo [LE]. $6 million, says the Gazette [CG].\n    differs:\n      about: The cost\n      kind: conflict\n      versions:\n        - id: four-million\n          text: $4 m',
    'Reworded: $4 million, says the Echo [LE].',
  ],
  [
    'an event has no short form',
    { do: 'reword', file: events, id: 'told', text: 'Olsson speaks [LE].', short: 'Olsson speaks' },
    events,
    'Olsson tells reporters',
    'Olsson speaks',
    'Reworded: Olsson speaks [LE].',
  ],
  [
    'a difference is moved',
    { do: 'move', file, id: 'cost', under: 'who-pays' },
    file,
    'id: cost\n    under: next',
    'id: cost\n    under: who-pays',
    'Moved under who-pays: The cost',
  ],
  [
    'a proposal joins a claim, in place of another',
    { do: 'join', file, id: 'in-fog', claim: 'vote' },
    file,
    'joins: barge\n    text: A barge struck',
    'joins: vote\n    text: A barge struck',
    'Joined to vote: A barge struck the pier in fog [LE].',
  ],
  [
    'or another proposal',
    { do: 'join', file, id: 'in-fog', claim: 'no-pilot' },
    file,
    'joins: barge\n    text: A barge struck',
    'joins: no-pilot\n    text: A barge struck',
    'Joined to no-pilot: A barge struck the pier in fog [LE].',
  ],
  [
    'or stands for itself again',
    { do: 'unjoin', file, id: 'in-fog' },
    file,
    '    joins: barge\n    text: A barge struck',
    '    text: A barge struck',
    'No longer joined: A barge struck the pier in fog [LE].',
  ],
  [
    'a pin is added to an event',
    { do: 'addPin', file: events, id: 'told', pin: { ...toll, as: 'partly' } },
    events,
    'words: told reporters\n',
    `words: told reporters\n  partly:\n${pinLines('    ')}`,
    'Pinned: There will be no toll',
    'told',
  ],
  [
    'the second pin of a passage is taken away',
    { do: 'removePin', file, id: 'unclear', pin: { at: 'lockmere-echo#p4', words: 'who  would pay' } },
    file,
    '          - at: lockmere-echo#p4\n            words: who would pay\n',
    '',
    'Pin taken away: who  would pay',
    'unclear',
  ],
  [
    'or becomes context',
    { do: 'movePin', file, id: 'unclear', pin: { at: 'lockmere-echo#p4', words: 'remained unclear' }, as: 'context' },
    file,
    '          - at: lockmere-echo#p4\n            words: remained unclear\n          - at: lockmere-echo#p4\n            words: who would pay\n',
    `          - at: lockmere-echo#p4\n            words: who would pay\n        context:\n${pinLines('          ', { at: 'lockmere-echo#p4', words: 'remained unclear' })}`,
    'Pin moved to context: remained unclear',
    'unclear',
  ],
  [
    'a claim is written under its question, with what accounts tell a part of it',
    { do: 'addClaim', topic: 'collision', under: 'what-happened', text: 'No[LE]toll, no pilot.', pins: [toll, { ...pilot, as: 'partly' }] },
    file,
    'words: struck its northern pier\n',
    `words: struck its northern pier\n      - id: no-toll-no-pilot\n        text: No[LE]toll, no pilot.\n        pins:\n${pinLines('          ')}        partly:\n${pinLines('          ', pilot)}`,
    'Written: No[LE]toll, no pilot.',
    'no-toll-no-pilot',
  ],
  [
    'or in a list, under an id that is not taken',
    { do: 'addClaim', topic: 'collision', section: 'next', text: 'Vote.', pins: [toll] },
    file,
    'words: will vote on the repair\n',
    `words: will vote on the repair\n  - id: vote-2\n    text: Vote.\n    pins:\n${pinLines('      ')}`,
    'Written: Vote.',
    'vote-2',
  ],
  [
    'a question is asked, under an id that neither a question nor its claim has',
    { do: 'addQuestion', topic: 'collision', question: 'Who pays?', text: 'Who pays.', pins: [toll] },
    file,
    'words: who would pay\n',
    `words: who would pay\n  - id: who-pays-3\n    question: Who pays?\n    claims:\n      - id: who-pays-2\n        text: Who pays.\n        pins:\n${pinLines('          ')}`,
    'Asked: Who pays?',
    'who-pays-2',
  ],
  [
    'names are listed',
    { do: 'accept', file: entities, ids: ['county-gazette', 'lockmere'] },
    entities,
    '# - { id: county-gazette, kind: organisation, name: "County Gazette", spellings: ["Gazette"] }   # not sure: a name\n# rejected - {',
    '- { id: county-gazette, kind: organisation, name: "County Gazette", spellings: ["Gazette"] }   # not sure: a name\n- {',
    'Listed: 2 names',
  ],
  [
    'a spelling, at the end of the file, goes to whom it is of',
    { do: 'accept', file: entities, ids: ['brant-shipping'] },
    entities,
    '[Brandt]\n# - { id: county-gazette, kind: organisation, name: "County Gazette", spellings: ["Gazette"] }   # not sure: a name\n# rejected - { id: lockmere, kind: place, name: "Lockmere" }   # a place\n# spellings of brandt-shipping: "Brant Shipping"?   # as a place',
    '[Brandt, Brant Shipping]\n# - { id: county-gazette, kind: organisation, name: "County Gazette", spellings: ["Gazette"] }   # not sure: a name\n# rejected - { id: lockmere, kind: place, name: "Lockmere" }   # a place\n',
    'Listed: Brant Shipping',
  ],
  [
    'a name is rejected once',
    { do: 'reject', file: entities, ids: ['county-gazette', 'lockmere'] },
    entities,
    '# - {',
    '# rejected - {',
    'Rejected: County Gazette',
  ],
  ['and opened again', { do: 'reopen', file: entities, ids: ['lockmere'] }, entities, '# rejected - {', '# - {', 'Opened again: Lockmere'],
  [
    'somebody is added with a role, under an id that is not taken',
    {
      do: 'addPerson',
      kind: 'person',
      name: 'Ana-Brolin',
      role: { text: 'resident', at: 'county-gazette#p3', words: 'Resident Ana Brolin' },
    },
    entities,
    '  spellings: [Brandt]\n',
    '  spellings: [Brandt]\n- id: ana-brolin-2\n  kind: person\n  name: Ana-Brolin\n  role:\n    text: resident\n    at: county-gazette#p3\n    words: Resident Ana Brolin\n',
    'New name: Ana-Brolin',
    'ana-brolin-2',
  ],
  [
    'somebody who is listed goes into another, with the spellings that are new',
    { do: 'mergePeople', id: 'ana-brolin', into: 'mira-olsson' },
    entities,
    'The mayor] }\n- { id: ana-brolin, kind: person, name: Ana Brolin, spellings: [Brolin, Olsson] }',
    'The mayor, Ana Brolin, Brolin] }',
    'Merged: Ana Brolin with Mira Olsson',
    'mira-olsson',
  ],
  [
    'a spelling is taken away',
    { do: 'splitSpelling', id: 'mira-olsson', spelling: 'Olsson' },
    entities,
    '[Olsson, The mayor]',
    '[The mayor]',
    'Taken from Mira Olsson: Olsson',
    'mira-olsson',
  ],
  [
    'or all there are',
    { do: 'splitSpelling', id: 'brandt-shipping', spelling: 'Brandt' },
    entities,
    '\n  spellings: [Brandt]',
    '',
    'Taken from Brandt Shipping: Brandt',
    'brandt-shipping',
  ],
];

describe('the seeds after an operation', () => {
  it.each(changes)('%s', (_, operation, path, before, after, label, added) => {
    const text = texts[path] ?? '';
    expect(text).toContain(before);
    expect(done(operation)).toEqual({
      files: { [path]: text.replace(before, () => after) },
      label,
      ...(added === undefined ? {} : { added: { file: path, id: added } }),
    });
  });
});

describe('what an editor changed by hand', () => {
  it('leaves the whole of a difference alone that no longer repeats its versions', () => {
    const own = (texts[file] ?? '').replace(
      'text: $4.2 million, says the Echo [LE]. $6 million, says the Gazette [CG].',
      'text: Costs differ.',
    );
    const { files: changed } = done({ do: 'reword', file, id: 'cost', version: 'six-million', text: '$6m [CG].' }, { [file]: own });
    expect(changed).toEqual({ [file]: own.replace('text: $6 million, says the Gazette [CG].', 'text: $6m [CG].') });
  });

  it('is unjoined with its versions, though it has no pin of its own', () => {
    const joined = (texts[file] ?? '').replace('id: cost\n    under: next\n', 'id: cost\n    under: next\n    joins: vote\n');
    expect(done({ do: 'unjoin', file, id: 'cost' }, { [file]: joined }).files).toEqual({ [file]: texts[file] });
  });

  it('leads to a topic that no file has the name of, whatever the case', () => {
    const asked: Operation = { do: 'addTopic', title: 'The Ferry', question: 'Does it run?', terms: [] };
    const made = { [`topics/the-ferry-3.yaml`]: 'title: The Ferry\nquestion: Does it run?\n' };
    const there = { 'topics/the-ferry.yaml': 'title: A\n', 'topics/The-Ferry-2.YML': 'title: [' };
    const { files: changed, ...rest } = changeSeeds(seedsNow(readDesk(seedsWith(there), noCache)), operationSchema.parse(asked));
    expect([Object.fromEntries(changed), rest]).toEqual([
      made,
      { label: 'New topic: The Ferry', added: { file: 'topics/the-ferry-3.yaml', id: 'the-ferry-3' } },
    ]);
  });
});

describe('an event stands', () => {
  const idsAfter = (when: string, text: string, before = texts[events] ?? '') => {
    const { files: changed, label, added } = done({ do: 'addEvent', when, text, pins: [toll] }, { [events]: before });
    expect([label, added?.file]).toEqual([`New event: ${text}`, events]);
    return [...(changed[events] ?? '').matchAll(/^- id: (.*)$/gm)].map(([, id]) => id);
  };
  const backwards = (texts[events] ?? '').replace('2025-03-03', '2025-03-08');

  it.each([
    ['behind the last that is no later', '2025-03-04', 'New.', ['collision', 'new', 'told']],
    ['behind the last of its day', '2025-03-03', 'New.', ['collision', 'new', 'told']],
    ['at the end', '2025-03-06', 'New.', ['collision', 'told', 'new']],
    ['at the end where none is earlier', '2025-03-01', 'New.', ['collision', 'told', 'new']],
    ['under an id that none has', '2025-03-06', 'Told.', ['collision', 'told', 'told-2']],
    ['under an id that none had', '2025-03-06', 'Crash!', ['collision', 'told', 'crash-2']],
  ])('%s', (_, when, text, ids) => {
    expect(idsAfter(when, text)).toEqual(ids);
  });

  it('at the end where the others do not stand by day', () => {
    expect(idsAfter('2025-03-08', 'New.', backwards)).toEqual(['collision', 'told', 'new']);
  });

  it('with the topics that it is of, if any', () => {
    const asked: Operation = { do: 'addEvent', when: '2025-03-06', text: 'New.', pins: [{ ...toll, as: 'context' }, pilot] };
    const [bare, ofTopic] = [asked, { ...asked, topics: ['collision'] }].map((operation) => done(operation).files[events]);
    expect(bare).toBe(
      `${texts[events]}- id: new\n  when: '2025-03-06'\n  text: New.\n  pins:\n${pinLines('    ', pilot)}  context:\n${pinLines('    ')}`,
    );
    expect(ofTopic).toBe(bare?.replace('text: New.\n', 'text: New.\n  topics: [collision]\n'));
  });
});

describe('an operation is refused', () => {
  const claim = { do: 'addClaim' as const, topic: 'collision', text: 'New.', pins: [toll] };
  it.each<[operation: Operation, message: string, todo: string]>([
    [{ ...claim, under: 'nothing' }, 'The topic has no question "nothing".', 'Choose one of its questions.'],
    [claim, 'Nobody said where the claim stands.', 'Choose a question or a list.'],
    [{ ...claim, section: 'next', topic: 'ferry' }, 'There is no topic "ferry".', 'Make it first, or run npm run propose.'],
    [
      { ...claim, section: 'next', pins: [{ ...toll, as: 'partly' }] },
      'No account tells the whole statement.',
      'Pin the words of at least one that does.',
    ],
    [
      { do: 'addEvent', when: '2025-03-06', text: 'New.', pins: [toll], topics: ['collision', 'ferry'] },
      'There is no topic "ferry".',
      'Choose from the topics that there are.',
    ],
    [
      { ...claim, section: 'next', pins: [{ at: 'nobody#p1', words: 'toll' }] },
      'There is no passage nobody#p1.',
      'Choose the words in an article that is here.',
    ],
    [
      { ...claim, section: 'next', pins: [{ at: toll.at, words: 'no  ferry' }] },
      'lockmere-echo#p3 does not hold "no ferry"; nearest: lockmere-echo#p3, "There will be no toll on the bridge, Olsson said.".',
      'Choose the words in the passage itself.',
    ],
    [
      { do: 'addPin', file, id: 'cost', pin: toll },
      'Accounts tell this differently: each version has pins of its own.',
      'Say which version the pin is of.',
    ],
    [
      { do: 'removePin', file, id: 'no-pilot', pin: { ...pilot, at: 'county-gazette#p1' } },
      'It has no pin to these words of county-gazette#p1.',
      'Choose one of its pins.',
    ],
    [{ do: 'accept', file: events, ids: ['collision'] }, 'An event of an editor’s own is no proposal.', 'Change it in events.yaml.'],
    [
      { do: 'accept', file, ids: ['barge'] },
      `${file} has no entry "barge" any more.`,
      'Go on to the next: it was removed or renamed in the file.',
    ],
    [
      { do: 'reword', file, id: 'cost', text: 'New.' },
      'Accounts tell this differently: each version has a sentence of its own.',
      'Say which version you reword.',
    ],
    [
      { do: 'reword', file, id: 'cost', version: 'gone', text: 'New.' },
      `${file} has no entry "gone" any more.`,
      'Go on to the next: it was removed or renamed in the file.',
    ],
    [{ do: 'move', file, id: 'barge', under: 'next' }, '"barge" is no proposal.', 'Change it in its file.'],
    ...['at-a-fair', 'in-part', 'in-fog', 'nothing'].map((id): [Operation, string, string] => [
      { do: 'join', file, id: 'in-fog', claim: id },
      `The topic has no claim "${id}" that could be joined.`,
      'Choose one of the claims that are shown.',
    ]),
    [
      { do: 'join', file, id: 'no-pilot', claim: 'no-pilot' },
      'The topic has no claim "no-pilot" that could be joined.',
      'Choose one of the claims that are shown.',
    ],
    [{ do: 'unjoin', file, id: 'no-pilot' }, 'It joins no claim.', 'Nothing to do.'],
    [
      { do: 'unjoin', file, id: 'in-part' },
      'Its account tells only a part of that claim, and nothing of its own.',
      'Reject it, or join it to another claim.',
    ],
    [{ do: 'addPerson', kind: 'person', name: 'Ana Brolin' }, 'Ana Brolin is listed already.', 'Add what is new to that entry.'],
    [{ do: 'mergePeople', id: 'ana-brolin', into: 'ana-brolin' }, 'Nobody is merged with themselves.', 'Choose another.'],
    [
      { do: 'mergePeople', id: 'nobody', into: 'ana-brolin' },
      `${entities} has no entry "nobody" any more.`,
      'Go on to the next: it was removed or renamed in the file.',
    ],
    [
      { do: 'mergePeople', id: 'ana-brolin', into: 'nobody' },
      `${entities} has no entry "nobody" any more.`,
      'Go on to the next: it was removed or renamed in the file.',
    ],
    [
      { do: 'splitSpelling', id: 'ana-brolin', spelling: 'Ana' },
      '"Ana" is no spelling of Ana Brolin.',
      'Choose one of the spellings that are listed.',
    ],
    [
      { do: 'reject', file: entities, ids: ['nobody'] },
      `${entities} has no entry "nobody" any more.`,
      'Go on to the next: it was removed or renamed in the file.',
    ],
    [
      { do: 'setArticle', slug: 'nobody', sidecar: { label: 'New' } },
      'articles/ has no entry "nobody" any more.',
      'Go on to the next: it was removed or renamed in the file.',
    ],
    [{ do: 'setArticle', slug: 'valley-courier', sidecar: { label: '' } }, 'Nothing was changed.', 'Say what is to be changed.'],
    [addArticle('x.txt', ''), 'is empty', 'Add the text of the article, or remove the file.'],
    [
      addArticle('x.txt', text, { publishedAt: '2999-01-01' }),
      'published 1 January 2999, after the story’s asOf, 8 March 2025',
      'Correct the date, or the story’s asOf.',
    ],
  ])('%j', (operation, message, todo) => {
    expect(() => done(operation)).toThrow(Refused);
    expect(() => done(operation)).toThrow(expect.objectContaining({ message, todo }));
  });
});

describe('an article', () => {
  const article = 'articles/ferry.txt';

  it.each<[what: string, operation: Operation, changes: Record<string, string>, files: Record<string, string>, label: string]>([
    ['has nothing beside it where nothing is said', addArticle('ferry.txt'), {}, { [article]: text }, 'New article: Ferry runs again'],
    [
      'has its text alone for a name',
      addArticle('a/b\\Ferry.v2.txt'),
      {},
      { 'articles/ferry-v2.txt': text },
      'New article: Ferry runs again',
    ],
    [
      'is called by its headline where its name has no letters',
      addArticle('12.md', `# ${text}`),
      {},
      { 'articles/ferry-runs-again.md': `# ${text}` },
      'New article: Ferry runs again',
    ],
    [
      'takes no name that another has',
      addArticle('Lockmere Echo.md', `# ${text}`),
      {},
      { 'articles/lockmere-echo-2.md': `# ${text}` },
      'New article: Ferry runs again',
    ],
    [
      'of a later day takes the story with it',
      addArticle('ferry.txt', text, { publishedAt: '2025-03-09' }),
      { 'story.yaml': "title: A\nasOf: '2025-03-08' # so far\n" },
      { [article]: text, 'articles/ferry.yaml': "publishedAt: '2025-03-09'\n", 'story.yaml': "title: A\nasOf: '2025-03-09' # so far\n" },
      'New article: Ferry runs again; the story is as of 9 March 2025',
    ],
    [
      'of the last day does not',
      addArticle('ferry.txt', text, { publishedAt: '2025-03-08' }),
      {},
      { [article]: text, 'articles/ferry.yaml': "publishedAt: '2025-03-08'\n" },
      'New article: Ferry runs again',
    ],
    [
      'that is of a later day after all takes the story with it, too',
      { do: 'setArticle', slug: 'lockmere-echo', sidecar: { publishedAt: '2025-03-09', label: '' } },
      { 'story.yaml': "asOf: '2025-03-08'\n", 'articles/lockmere-echo.yaml': '# ours\nlabel: Echo\nmark: LE # short\n' },
      { 'articles/lockmere-echo.yaml': "# ours\nmark: LE # short\npublishedAt: '2025-03-09'\n", 'story.yaml': "asOf: '2025-03-09'\n" },
      'Corrected: Echo',
    ],
    [
      'keeps what is said of it in the file that is there, whatever its ending',
      { do: 'setArticle', slug: 'valley-courier', sidecar: { label: 'Courier', mark: '' } },
      { 'articles/valley-courier.YML': '# to be said\n' },
      { 'articles/valley-courier.YML': '# to be said\nlabel: Courier\n' },
      'Corrected: The Valley Courier',
    ],
    [
      'of which nothing is left to say keeps its notes',
      { do: 'setArticle', slug: 'valley-courier', sidecar: { label: '' } },
      { 'articles/valley-courier.yaml': '# to be said\n' },
      { 'articles/valley-courier.yaml': '# to be said\n' },
      'Corrected: The Valley Courier',
    ],
  ])('%s', (_, operation, changes, changed, label) => {
    const after = done(operation, changes);
    expect([after.files, after.label]).toEqual([changed, label]);
  });

  it('lies beside the others where they lie in no folder', () => {
    const flat = new Map([['one.txt', Buffer.from('One\n\nThe mill burned.\n')]]);
    const { added } = changeSeeds(seedsNow(readDesk(flat, noCache)), operationSchema.parse(addArticle('One.txt')));
    expect(added).toEqual({ file: 'one-2.txt', id: 'one-2' });
  });
});
