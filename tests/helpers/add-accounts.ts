import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Each has a paper that writes of the ferry: with two more, as many accounts as a story of some weeks has. */
const towns =
  'Alder Birch Cedar Dover Elm Fern Garth Holly Ivy Juniper Kale Larch Maple Nettle Oxlip Poplar Quince Rowan Sedge Thorn Usk Vetch Willow Yarrow Zinnia Aspen Briar Clover Daisy Elder Flax Gorse Heath Iris Jasmine Kelp Linden'.split(
    ' ',
  );

/** Each paper quotes the mayor, and a baker without a name, of so many things: more than a page of quotations holds. */
const things = ['Bread', 'Water', 'Rope'];

/** A board with a column that stays empty, on the papers of the small story. */
const board = {
  title: 'Who offers what',
  rows: [
    {
      label: 'Half of the cost',
      cells: [
        {
          ...{ id: 'board-half', stance: 'yes', actor: 'The county', text: 'The county gives half of the $4.2 million [RR].' },
          pins: [{ at: 'no-toll-planned#p3', words: 'The repair will cost $4.2 million, of which the county gives half.' }],
        },
      ],
    },
    {
      label: 'An early opening',
      topic: 'ferry',
      cells: [
        {
          ...{
            id: 'board-early',
            stance: 'no',
            actor: 'Okafor',
            text: 'Okafor says that the bridge stays shut for at least five months [RE].',
          },
          pins: [{ at: 'bridge-stays-shut#p1', words: 'the old bridge stays shut for at least five months' }],
        },
      ],
    },
  ],
};

/** Two topics that the machine composes, of the same sentences: of one, an editor has confirmed a claim. */
const cracks = { title: 'The cracks', terms: ['cracks'] };
const council = {
  ...{ title: 'The council', terms: ['council'] },
  proposals: [
    {
      ...{ id: 'four-million', status: 'accepted', under: 'answer', text: 'The repair will cost $4.2 million [RR].' },
      pins: [{ at: 'no-toll-planned#p3', words: 'The repair will cost $4.2 million' }],
    },
  ],
};

/**
 * Adds these accounts to the seeds of the small story, a topic that rests on all of them, two that the machine composes, and a
 * board that leads the home page.
 */
export async function addAccounts(seeds: string): Promise<void> {
  const pinned = (words: string, of: string[]) => of.map((town) => ({ at: `${town.toLowerCase()}-ferry#p1`, words }));
  for (const town of towns) {
    const said = things.map((thing, i) => `“${thing} outlasts ${town},” ${i % 2 === 0 ? 'Mayor Lena Okafor' : 'a baker'} said.`);
    const text = `Ferry news: what ${town} makes of a river without a bridge\n\nThe ferry is full. People in ${town} wait for an hour.\n\n${said.join('\n\n')}\n`;
    await writeFile(join(seeds, 'articles', `${town.toLowerCase()}-ferry.txt`), text);
  }
  const claims = [
    { id: 'full', text: 'The ferry is full.', pins: pinned('The ferry is full.', towns) },
    { id: 'an-hour', text: 'People there wait for an hour.', pins: pinned('wait for an hour', ['Elm', 'Ivy']) },
  ];
  const questions = [{ id: 'is-there-room', question: 'Is there room?', claims }];
  await appendFile(join(seeds, 'topics', 'bridge.yaml'), `\n${stringify({ board })}`);
  await appendFile(join(seeds, 'story.yaml'), '\nboard: bridge\n');
  await writeFile(join(seeds, 'topics', 'ferry.yaml'), stringify({ title: 'The ferry', terms: ['ferry'], questions }));
  await writeFile(join(seeds, 'topics', 'cracks.yaml'), stringify(cracks));
  await writeFile(join(seeds, 'topics', 'council.yaml'), stringify(council));
}
