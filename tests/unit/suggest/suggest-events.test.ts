import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

const articles = {
  'one.txt': 'The ferry is gone\n\nThe ferry Marta sank off Orme on 3 May 2021 with 40 people aboard. It was old.\n',
  'two.txt':
    'Minister leaves\n\nThe minister of harbours resigned on 20 May 2021 over lifeboats that nobody had inspected. The ferry Marta sank off Orme on 3 May 2021.\n',
  'three.txt':
    'A minister resigns\n\nMinister Ann Poe gave up her post on 20 May 2021 after weeks of anger. The hull will be raised on 9 June 2021 by two cranes. A ferry burned off Velm on 1 March 2009 with nobody aboard.\n',
  'four.txt':
    'Cranes arrive\n\nThe hull will be raised on 9 June 2021 by two cranes. A ferry burned off Velm on 1 March 2009 with nobody aboard. Divers filmed the hull of the Marta on 7 May 2021 for a day.\n',
};

function timelineOf(more: Record<string, string> = {}) {
  const files = Object.entries(articles).map(([name, text]) => [`articles/${name}`, text] as const);
  return generateFrom({ 'story.yaml': 'rights: full\n', ...Object.fromEntries(files), ...more });
}

function eventsOf({ files }: ReturnType<typeof generateFrom>) {
  const json = files.get('data/timeline.json') ?? '{}';
  return (JSON.parse(json) as { events: { when: string; confirmed?: false; plain: string }[] }).events;
}

describe('a story without events of an editor', () => {
  const generated = timelineOf();

  it('has a timeline of the days that two accounts name, in their words', () => {
    expect(eventsOf(generated).map(({ when, plain }) => `${when} ${plain}`)).toEqual([
      '2021-05-03 The ferry Marta sank off Orme on 3 May 2021 with 40 people aboard.',
      '2021-05-20 The minister of harbours resigned on 20 May 2021 over lifeboats that nobody had inspected.',
    ]);
  });

  it('says of each event that a machine chose it', () => {
    expect(eventsOf(generated).map(({ confirmed }) => confirmed)).toEqual([false, false]);
    expect(generated.files.get('timeline.mdx')?.match(/<Unconfirmed>/g)).toHaveLength(2);
  });

  it('promises no address for what nobody confirmed', () => {
    expect(generated.addresses.events).toEqual([]);
  });
});

it('leaves the timeline of an editor alone', () => {
  const events =
    '- { id: leaving, when: 2021-05-20, text: The minister left., pins: [{ at: "minister-leaves#p1", words: resigned on 20 May 2021 }] }\n';
  expect(eventsOf(timelineOf({ 'events.yaml': events }))).toMatchObject([{ when: '2021-05-20', plain: 'The minister left.' }]);
});
