import { words } from './words.ts';

/** Words that any statement may hold, and that tell none from another: without them a row says what it says. */
export const lightWords = words(`
  people person man men woman women thing things way ways part parts kind sort time times place case fact matter
  day days night week weeks month months year years hour hours minute minutes
  be become remain stay keep put take bring hold turn let seem appear happen stand set use show run leave send go
  big small large great good better best bad high low long short little old new whole full main own same other others another such
  more most many much fewer less few some any all each every half several
  first second third next last again already still yet ever even just only too very now then later soon early late ago
  here there where when while before after since until during once
  speak name mention tell say add note point stress ask report describe
  mr mrs ms dr sir prime minister president chancellor chairman chairwoman secretary general chief leader leaders official officials
  spokesman spokeswoman spokesperson governor mayor premier king queen judge prosecutor officer host aide ally allies side sides
  co percent per cent million billion trillion hundred thousand dozen`);
