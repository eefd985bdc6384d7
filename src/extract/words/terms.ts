import { words } from './words.ts';

/** Words that announce a word, not speech: "the term “truce”". */
export const termNouns = words('term word phrase so-called dubbed titled entitled hashtag');

/** Words that keep a small letter inside a title. */
export const smallWords = words('a an the of and or for in on at to with from by vs as');

/** What somebody says something in, or at. */
export const venues = words(`
  interview statement speech address remarks tweet tweets post posts letter email e-mail memo message rally conference briefing debate hearing meeting
  call appearance podcast broadcast testimony op-ed blog video release filing forum summit ceremony
  television tv radio twitter facebook telegram x instagram youtube media air stage`);
