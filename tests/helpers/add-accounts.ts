import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Each has a paper that writes of the ferry: more than a table has columns. */
const towns = ['Alder', 'Birch', 'Cedar', 'Dover', 'Elm', 'Fern', 'Garth', 'Holly', 'Ivy', 'Juniper', 'Kale', 'Larch', 'Maple'];

/** Each paper quotes the mayor, and a baker without a name, of so many things: more than a page of quotations holds. */
const things = ['Bread', 'Water', 'Rope', 'Fog', 'Tin', 'Rust', 'Salt', 'Oak'];

/** Adds these accounts to the seeds of the small story, and a topic that rests on all of them. */
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
  await writeFile(join(seeds, 'topics', 'ferry.yaml'), stringify({ title: 'The ferry', terms: ['ferry'], questions }));
}
