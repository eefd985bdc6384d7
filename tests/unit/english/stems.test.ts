import { describe, expect, test } from 'vitest';
import { stemsOf } from '../../../src/english/stems.ts';

describe('words that are compared as one', () => {
  test.each([
    ['forms of a verb', 'guarantee guarantees guaranteed guaranteeing'],
    ['forms of a verb in -ee', 'agree agrees agreed agreeing'],
    ['forms of a verb in -y', 'ally allies allied'],
    ['forms of a verb in -e', 'negotiate negotiates negotiated negotiating'],
    ['forms with a doubled letter', 'stop stops stopped stopping'],
    ['singular and plural', 'city cities'],
    ['who owns', 'town town’s towns'],
    ['marks over letters', 'cafe café Cafés'],
    ['marks that are typed otherwise', 'U.K. UK'],
    ['those who fight', 'troops soldiers soldier'],
    ['what is agreed', 'agreement agreements deal accord pact'],
    ['what is not open', 'closed closes shut closure'],
    ['what is talked over', 'talks negotiations negotiating'],
    ['who lost their lives', 'killed kills died die dead deaths'],
    ['who lived', 'wounded injured injuring'],
  ])('%s: %s', (_, words) => {
    expect(new Set(words.split(' ').flatMap(stemsOf)).size).toBe(1);
  });
});

describe('words that are kept apart', () => {
  test.each([
    ['general', 'generation'],
    ['news', 'new'],
    ['police', 'policy'],
    ['army', 'arms'],
    ['unit', 'unity'],
    ['rejected', 'denied'],
    ['president', 'presidential'],
  ])('%s and %s', (one, other) => {
    expect(stemsOf(one)).not.toEqual(stemsOf(other));
  });
});

describe('a sentence is compared by', () => {
  test.each([
    ['what carries its meaning', 'He said that the leaders’ meetings were closed.', 'leader meet close'],
    ['figures as they are printed', 'It cost 4.2 million, or 7,000 each, in 2025.', 'cost 4.2 million 7,000 2025'],
    ['words of other scripts as they are', 'Город Київ', 'город киів'],
    ['each word as often as it stands', 'a dam is a dam', 'dam dam'],
    ['nothing, where it has none', 'It is what it is.', ''],
  ])('%s', (_, text, stems) => {
    expect(stemsOf(text).join(' ')).toBe(stems);
  });
});
