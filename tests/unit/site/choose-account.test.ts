import { describe, expect, it } from 'vitest';
import { chosenAccount, optionOf } from '../../../src/page-data/choose-account.ts';

const ferry = { id: 'ferry-runs-late', mark: 'F1', headline: 'Ferry runs late' };
const harbour = { id: 'f1', mark: 'H', headline: 'Harbour closed' };
const accounts = [ferry, harbour];

describe('an account is chosen', () => {
  it.each([
    ['by the line that was offered', optionOf(ferry), ferry],
    ['by its address', 'ferry-runs-late', ferry],
    ['by its mark, in small letters too', ' h ', harbour],
    ['by its address before another’s mark', 'f1', harbour],
    ['not by a part of its headline', 'Ferry', undefined],
    ['not by nothing', '', undefined],
  ])('%s', (_, typed, chosen) => {
    expect(chosenAccount(accounts, typed)).toBe(chosen);
  });
});
