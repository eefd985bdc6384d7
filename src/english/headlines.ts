/** What a newsroom sets before a headline of its own: `UPDATE 2-`, `Spotlight: `, `News Analysis: `, `EXCLUSIVE - `, `THE WORLD; `. */
export const rubric = new RegExp(
  [
    String.raw`^(?:(?:UPDATE|WRAPUP|REFILE|CORRECTED|REPEAT|RPT|FACTBOX|TIMELINE|EXCLUSIVE|INSIGHT|ANALYSIS|FEATURE|INTERVIEW|SPECIAL REPORT)(?: \d{1,2})?(?: ?[-–—] ?|: ))+(?=["“‘']?[\p{Lu}\p{N}])`,
    String.raw`^(?:(?:News )?(?:[Aa]nalysis|[Ff]eature)|Spotlight|Exclusive|Roundup|Backgrounder|Commentary|Explainer|Factbox|Fact ?[Bb]ox|Interview|Profile|Opinion|Update|Breaking(?: [Nn]ews)?|Urgent|Flash|Video|Watch|Live(?: [Uu]pdates)?|Timeline|Insight|Special [Rr]eport|Xinhua Headlines|Across China|Economic Watch|World Insights): +(?=\S)`,
    String.raw`^\p{Lu}[\p{Lu} ’'&-]{2,30}; (?=["“‘']?(?:\p{Lu}\p{Ll}|A ))`,
    String.raw`^(?:Breakingviews|Column|Commentary|Analysis|Opinion|Essay) [-–—] (?=\S)`,
  ].join('|'),
  'u',
);

/** Words that belong to the noun behind them, by their looks: a possessive, an adjective, a people, a word in quotation marks. */
export const leadsOn =
  /(?:['’]s|\p{L}s['’]|\p{Ll}(?:ible|able|ous|ful|less|[td]ary|onal|ental|ical|ual|ern|eign)|\p{Lu}\p{Ll}+(?:[aei]an|ese|ish|[^e]ch)|^['‘“"]\p{L}+['’”"]|^(?:Slovak|Czech|Saudi|Thai|Iraqi|Israeli|Pakistani|Greek|Swiss|[Oo]ld|[Nn]ew|big|final|former|first|second|last|next|top|key|major|public|private|federal|local|royal|social|young|other|same))$/u;

/** A quotation that opens and does not close. */
export const openQuotation = /(?:^| )(?:['‘][^'’]*|"[^"]*|“[^”]*)$/u;

/** What headlines leave out before a noun: `Underdog sees prospect`. */
export const hasDeterminer = /\b(?:the|an?|his|her|its|their|this|these|those)\b/i;
