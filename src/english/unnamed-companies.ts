import { isNationality } from './nationality.ts';

/** What a company is, where it does not stand behind its name. */
const kinds =
  'compan(?:y|ies)|concerns?|firms?|groups?|makers?|manufacturers?|retailers?|insurers?|lenders?|thrifts?|brewers?|jewell?ers?|operators?|distributors?|suppliers?|publishers?|brokerages?|conglomerates?|partnerships?|carmakers?|automakers?|chipmakers?|steelmakers?|bidders?|suitors?|subsidiar(?:y|ies)';
/** A verb, and no participle that says which one is meant: `based in Velm`. */
const verb = String.raw`(?:(?:also|now|then|later|already|previously|still) )?(?!(?:based|named|called|owned|led|controlled|founded|headed|backed|hired|involved|used)\b)(?:said|says|had|has|have|is|was|are|were|will|would|could|may|might|makes?|expects?|plans?|owns?|took|rose|fell|sold|bought|began|won|lost|paid|made|\p{Ll}{2,}ed)\b`;
/** No preposition and no article stands in what describes it. */
const described = String.raw`(?:(?!(?:the|an?|of|in|on|at|by|for|from|with|to|that|which|who|whose|as)\b)[\p{L}\p{N}&%.,’'-]+ ){0,7}`;
const opening = String.raw`(?:(?:In|At|For|On|During|After|Last|Under) [^,“”"]{1,60}, )?`;
const byKind = new RegExp(String.raw`^${opening}[Tt]he (?<description>${described})(?:${kinds}) ${verb}`, 'u');
/** `Velm, Lower Orme, ` */
const town = /^(?:\p{Lu}[\p{L}.]+ )*\p{Lu}[\p{L}.]+, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?,? /u;

/** `Net income rose`, `Third-quarter sales were`, `In Alba, sales fell`: whose, is not said. */
const ownerless = new RegExp(
  String.raw`^(?:(?:In|Across) [^“”"]{1,120}, )?(?:(?:Net|Operating|Gross|Pretax|Total|Annual|Quarterly|Consolidated|(?:First|Second|Third|Fourth|Full|Latest)-?(?:quarter|year|half)?|[Yy]ear-earlier|net|operating) ){0,3}(?:[Ii]ncome|[Nn]et|[Rr]evenues?|[Ss]ales|[Ee]arnings|[Pp]rofits?|[Ll]oss(?:es)?|[Rr]esults) (?:for the (?:quarter|year|period|half|(?:nine|six) months) |in the (?:quarter|period) )?(?:include[sd]?|${verb})`,
  'u',
);

/**
 * Whether a sentence is of a company that only the one before it names: `The Dutch insurer had`, `The Velm, Orme, thrift said`;
 * not `The Port Line group said`.
 */
export function isOfUnnamedCompany(told: string): boolean {
  const description = byKind.exec(told)?.groups?.['description'];
  return ownerless.test(told) || (description !== undefined && namesNobody(description));
}

/** Only where it is, of which people, and what it does. */
function namesNobody(description: string): boolean {
  return description
    .replace(town, '')
    .split(' ')
    .every((word) => !/^\p{Lu}/u.test(word) || isNationality(word) || /-(?:based|owned)$|^(?:U\.[SK]\.|No\.)$/.test(word));
}
