import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { topicSchema } from '../../../src/domain/topic.ts';
import { startTopic } from '../../../src/propose/start-topic.ts';

test.each([
  [{ title: 'The battery', terms: ['battery'] }, 'What do the accounts tell of the battery?'],
  [{ title: 'Sales', terms: ['sales'] }, 'What do the accounts tell of sales?'],
  [{ title: 'Alban strikes', terms: ['strikes'] }, 'What do the accounts tell of Alban strikes?'],
  [{ title: 'Orme Motors', terms: ['Orme Motors'] }, 'What do the accounts tell of Orme Motors?'],
  [
    { title: `The ${'very '.repeat(30)}old ferry: #1`, terms: ['ferry'] },
    `What do the accounts tell of the ${'very '.repeat(30)}old ferry: #1?`,
  ],
])('%o is started with a question to uncomment', (found, question) => {
  const text = startTopic(topicSchema.parse(found));
  expect(parse(text)).toEqual(found);
  expect(parse(text.replace('# question:', 'question:'))).toEqual({ ...found, question });
});
