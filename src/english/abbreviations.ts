import { words } from './words.ts';

/** What may stand before a full stop that ends no sentence. */
export const abbreviations = words(`
  U.S U.K U.N E.U D.C Mr Mrs Ms Dr Gen Sen Rep Gov Lt Col Capt Sgt Adm Maj Prof Rev Hon Sens Reps
  Jan Feb Aug Sept Oct Nov Dec No St vs Inc Ltd Jr Sr a.m p.m`);
