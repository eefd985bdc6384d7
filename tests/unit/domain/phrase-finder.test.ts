import { describe, expect, it } from 'vitest';
import { buildPhraseFinder } from '../../../src/domain/phrase-finder.ts';

const phrases = ['Kyiv', 'Kyiv region', 'NATO', 'al-Assad', '$5', 'Zoë Kravitz', 'Côte d’Ivoire'];

describe('phrases in a text', () => {
  it.each([
    ['Near Kyiv and in the Kyiv region', ['Kyiv', 'Kyiv region']],
    ['the Kyiv\n  region', ['Kyiv region']],
    ['Kyivan, preNATO, NATO2', []],
    ['kyiv and nato', []],
    ['of NATO’s and (NATO)', ['NATO', 'NATO']],
    ['by al-Assad, not Assad', ['al-Assad']],
    ['for $5, not 5 or $50', ['$5']],
    ['Zoë Kravitz in Côte d’Ivoire', ['Zoë Kravitz', 'Côte d’Ivoire']],
    ['Zoëlle', []],
  ])('%s', (text, found) => {
    expect(buildPhraseFinder(phrases)(text).map(({ phrase }) => phrase)).toEqual(found);
  });

  it('are found in either case on request', () => {
    expect(buildPhraseFinder(phrases, { anyCase: true })('KYIV Region')).toEqual([{ phrase: 'Kyiv region', start: 0, end: 11 }]);
  });

  it('are not found before what may not follow', () => {
    expect(buildPhraseFinder(phrases, { notBefore: '-born' })('Kyiv-born')).toEqual([]);
  });

  it('none are found where there are none to find', () => {
    expect(buildPhraseFinder([])('Kyiv')).toEqual([]);
  });
});
