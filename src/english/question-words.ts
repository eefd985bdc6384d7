import { words } from './words.ts';

/** Words that begin a question, folded. */
export const questionOpenings = words(`
  who whos whom whose what whats which when whens where wheres why whys how hows
  is are was were am isnt arent wasnt do does did dont doesnt didnt can could cant will would wont should shall may might must
  has have had hasnt havent`);

/** Words of questions that say little about their answer, beside stop words: `how much is still going to happen`. */
export const fillers = words(`
  much many long often far big going gonna go get gets got getting want wants wanted really actually think thinks about
  happen happens happened happening still yet now right ever again else thing things kind sort ok okay please whats whos wheres whens
  people ppl mean means meaning explain know known anyone anybody someone anything something like im`);
