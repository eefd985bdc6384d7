import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { eventSchema, eventsSchema } from '../../../src/domain/claim.ts';
import type { Slug } from '../../../src/domain/slug.ts';
import { proposeEvents } from '../../../src/propose/propose-events.ts';
import { writeEvents } from '../../../src/propose/write-proposals.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const event = (id: string, when: string, text: string, at = 'echo#p1', more = {}) =>
  eventSchema.parse({ id, when, text, pins: [{ at, words: text }], ...more });

const sank = event('sank', '2021-05-03', 'The ferry Marta sank off Orme.');
const resigned = event('resigned', '2021-05-20', 'The minister of harbours resigned.', 'post#p2');

describe('an event that the machine found', () => {
  it('is proposed, in order of time, with an id of its own', () => {
    const listed = [event('sank', '2019-01-01', 'A lighthouse went dark.')];
    expect(proposeEvents(listed, [resigned, sank]).map(({ id, status }) => [id, status])).toEqual([
      ['sank-2', 'proposed'],
      ['resigned', 'proposed'],
    ]);
  });

  it.each([
    ['of the same words', [event('a', '2021-05-04', 'The ferry Marta sank')]],
    ['of more words', [event('a', '2021-05-04', 'They say: The ferry Marta sank off Orme.')]],
    ['that was rejected', [event('a', '2021-05-03', 'The ferry Marta sank off Orme.', 'echo#p1', { status: 'rejected' })]],
    ['of the same day in other words', [event('a', '2021-05-03', 'Off Orme the old ferry goes down.', 'other#p1')]],
  ])('is not where the file has one %s', (_, listed) => {
    expect(proposeEvents(listed, [sank])).toEqual([]);
  });

  it.each([
    ['other words of its passage', event('a', '2021-05-04', 'Forty people drowned')],
    ['the same words of another passage, on another day', event('a', '2021-05-04', 'The ferry Marta sank', 'post#p1')],
    ['its day and one of its words', event('a', '2021-05-03', 'Another ferry leaves.', 'other#p1')],
    ['its words on another day', event('a', '2022-05-03', 'Off Orme the old ferry goes down.', 'other#p1')],
  ])('is proposed beside one of %s', (_, listed) => {
    expect(proposeEvents([listed], [sank]).map(({ id }) => id)).toEqual(['sank']);
  });

  it('takes no id that one had before', () => {
    const listed = event('lost', '2019', 'A lighthouse went dark.', 'echo#p1', { was: ['sank'] });
    expect(proposeEvents([listed], [sank]).map(({ id }) => id)).toEqual(['sank-2']);
  });

  it('is proposed beside another of its day, and only of the accounts that are asked for', () => {
    expect(proposeEvents([event('a', '2021-05-03', 'A minister is sworn in.', 'other#p1')], [sank])).toHaveLength(1);
    expect(proposeEvents([], [sank, resigned], new Set(['post' as Slug])).map(({ id }) => id)).toEqual(['resigned']);
  });
});

describe('events are added', () => {
  it.each([
    ['to a file that is not there', ''],
    ['in place of an empty list', '# ours\n[]\n'],
    ['behind those that stand there', '- id: a # mine\n  when: "2019"\n  text: A.\n  pins: [{ at: echo#p1, words: A word }]\n'],
    ['to a list on one line', '[{ id: a, when: "2019", text: A., pins: [{ at: echo#p1, words: A word }] }]\n'],
  ])('%s', (_, before) => {
    const after = writeEvents(before, proposeEvents([], [sank]));
    expect(eventsSchema.parse(parse(after)).at(-1)).toMatchObject({ id: 'sank', status: 'proposed', when: '2021-05-03' });
    expect(after).toContain(before.replace(/\[\]\n|\]\n$/, '').trim());
  });
});

describe('the timeline', () => {
  const files = {
    'articles/one.txt': 'The ferry is gone\n\nThe ferry Marta sank off Orme on 3 May 2021 with 40 people aboard. It was old.\n',
    'articles/two.txt':
      'Minister leaves\n\nThe minister of harbours resigned on 20 May 2021 over lifeboats that nobody had inspected. The ferry Marta sank off Orme on 3 May 2021.\n',
    'articles/three.txt': 'A minister resigns\n\nMinister Ann Poe gave up her post on 20 May 2021 after weeks of anger.\n',
  };
  const timelineOf = (events: string) => {
    const json = generateFrom({ ...files, 'events.yaml': events }).files.get('data/timeline.json') ?? '';
    const shown = JSON.parse(json) as { events: { when: string; confirmed?: false }[] };
    return shown.events.map(({ when, confirmed }) => `${when.slice(5)}${confirmed === false ? ' ◇' : ''}`);
  };
  const proposed = writeEvents('', generateFrom(files).suggestedEvents());
  const own = '- { id: own, when: 2021-05-09, text: It is old., pins: [{ at: the-ferry-is-gone#p1, words: It was old }] }\n';

  it.each([
    ['is the same once its events are written down', proposed, ['05-03 ◇', '05-20 ◇']],
    ['shows what was accepted as confirmed, beside the rest', proposed.replace('proposed\n', 'accepted\n'), ['05-03', '05-20 ◇']],
    ['never shows what was rejected', proposed.replace('proposed\n', 'rejected\n'), ['05-20 ◇']],
    [
      'shows nothing that is only proposed where an editor wrote one',
      proposed.replace('proposed\n', 'accepted\n') + own,
      ['05-03', '05-09'],
    ],
  ])('%s', (_, events, shown) => {
    expect(timelineOf(events)).toEqual(shown);
  });
});
