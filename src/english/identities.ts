import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';

const reports = '(?:said|says|added|adds|told|tells|wrote|writes)';

/** Who tells it: `…, the ministry in Kasten said.` `…,” said Ann Poe, its head.` `According to the ministry, …` */
const attributions = [
  new RegExp(`,["”’]? (?:according to [^,;“”"]{2,80}|[^,;“”"]{2,70} ${reports}\\b[^,;“”"]{0,50})[.”"’]*$`, 'gu'),
  new RegExp(`(?<=[,?!][”"’]* )${reports} \\p{Lu}[^“”"]{2,120}[.”"’]*$`, 'gu'),
  /^According to [^,;“”"]{2,80},/gu,
];

const circumstances = [
  // Who somebody is: `Ann Poe, a 34-year-old islander,`; but not `On Monday, the ferry` or `However, the ferry`
  /,(?<!^(?:[“"‘]?\p{Lu}\p{Ll}{0,20}(?:ly|ever|while|less)|Still|Instead|Then|Today|Yesterday|Now|Here|Earlier|Later|Also|(?:In|On|At|By|From|After|Before|Since|For|With|During|Near|Over) [^,;“”"]{2,60}),)(?<=\p{Lu}[\p{L}’'-]+,) (?:an?|the) [^,;“”"]{2,80}(?=,)/gu,
  // What something is: `a force, which would keep the peace,`
  /, (?:who|whose|whom|which|where) [^,;“”"]{2,100}(?=,)/gu,
  // When: `since the war began`, `over the coming days`
  /\bsince [^,;.“”"]{2,80}/giu,
  /\b(?:in|over|within|during|for) the (?:coming|next|past|last) (?:\p{L}+ )?(?:hours|days|weeks|months|years)\b/giu,
  // Where: `on board`, `the western coast`, `at their home outside Velm`
  /\boutside (?=(?:the \p{Ll}{2,20} )?\p{Lu})/gu,
  /\b(?:on board|aboard|on the (?:list|plane|ship|train|bus)|(?:north|south|east|west)(?:ern)?|coast|cit(?:y|ies)|towns?|capital|regions?|border|villages?|remote)\b/giu,
];

export function findAttributions(text: string): Span[] {
  return attributions.flatMap((pattern) => findAll(text, pattern));
}

/** Words that say of whom, when or where a sentence tells, and not what happened. */
export function findCircumstances(text: string): Span[] {
  return circumstances.flatMap((pattern) => findAll(text, pattern));
}
