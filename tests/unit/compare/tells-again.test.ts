import { expect, test } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

/** In a story of eight accounts, six of which tell of other things. */
function tellAgain(one: string, other: string): boolean {
  const others = ['Sheep graze on the hill.', 'A mill burns.', 'Snow fell at noon.', 'The choir sings.', 'Tea is dear.', 'Roads are wet.'];
  const { suggester } = generateFrom({
    ...Object.fromEntries(others.map((text, i) => [`articles/other-${i}.txt`, `News ${i}\n\n${text} The town hall is open all day.\n`])),
    'articles/a.txt': `Ferry\n\n${one}\n\nThe hull was painted green by Bregen Works.\n`,
    'articles/b.txt': `Boat\n\n${other}\n\nNurses from Kasten slept in the mill.\n`,
  });
  const { sentences, tellsAgain } = suggester.compared();
  const [first, second] = [one, other].map((text) => sentences.find((sentence) => sentence.text === text));
  return first !== undefined && second !== undefined && tellsAgain(first, second);
}

test.each([
  [
    'one fact in other words',
    'The mayor of Velm has announced that the missing ferry Lena was wrecked off the northern Holm reef.',
    'The mayor of Velm said on Monday, with deep regret, that the ferry Lena sank off the northern Holm reef.',
  ],
  [
    'one denial in other words',
    'There have been several reports of planks, but none has been confirmed as coming from the ferry.',
    'No planks have been verified as coming from the ferry.',
  ],
  [
    'a third of each in the other',
    'The harbour office sent the families a message saying that the ferry Lena was lost beyond reasonable doubt, the Echo reports.',
    'After weeks of waiting the families of the passengers were told by a message of the ferry line that all are dead beyond doubt.',
  ],
  [
    'the same measure of a part',
    'The ferry has a mast of 20 metres at the stern with a lamp of brass and a 4 metre oar at the bow.',
    'It has a 4 metre long oar at the bow.',
  ],
  [
    'what was to come, and came',
    'The new ferry will start worldwide on April 11, and its Alban owner showed off a hull in Kasten.',
    'The ferry starts on April 11 in 150 harbours.',
  ],
])('a page that has %s needs no second', (_, one, other) => {
  expect(tellAgain(one, other)).toBe(true);
});

test.each([
  [
    'other days',
    'The Lena will sail to Holm again on 3 May 2025, says the harbour office of Velm.',
    'The Lena will sail to Holm again on 9 June 2025, says the owner in Velm.',
  ],
  [
    'other amounts',
    'The repair of the Velm pier will cost 4 million crowns, the mayor says.',
    'The repair of the Velm pier will cost 9 million crowns, say builders.',
  ],
  [
    'two things of one subject',
    'The barge Lena struck the northern pier of the Velm bridge on 3 May.',
    'The barge Lena that struck the pier was sailing without a pilot.',
  ],
  [
    'two things said on one occasion',
    'The mayor, interviewed on Velm Radio, said that there were other ways to help, boats among them.',
    'In an interview with Velm Radio on Tuesday, the mayor made the promise once more, saying: “You have my word.”',
  ],
  [
    'two things at one place',
    'The hunt of many boats has gone on in waters some 2,500 km to the southwest of the Alban city of Velm.',
    'A sail was seen on Monday some 2,500 km to the southwest of Velm by the crew of a Rook plane of the Alban guard.',
  ],
  ['two denials of one thing', 'No planks have been found near the reef of Holm.', 'The planks were not sold by the owner of the ferry.'],
])('%s are not the same', (_, one, other) => {
  expect(tellAgain(one, other)).toBe(false);
});
