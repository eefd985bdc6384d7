import { words } from './words.ts';

/** Words that a question is made of and that say little about its answer, folded. */
export const stopWords = words(`
  a an the this that these those and or but nor of in on at for from to with by about into over as than if so not no
  is are was were be been being am do does did done has have had having will would shall should can could may might must
  i me my you your he him his she her it its we our they them their one
  who whom whose what which when where why how there here any some more most all also just only very
  say says said saying tell tells told does doesnt dont isnt wasnt wont s t`);
