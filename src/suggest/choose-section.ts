/** Where a machine's claim stands on its page, unless a question takes it. */
export type Section = 'unknown' | 'next';

const signs: Record<Section, RegExp> = {
  /** What the accounts themselves leave open. */
  unknown:
    /\b(?:unclear|undecided|unanswered|unresolved|open question|(?:not|n['’]t) (?:yet |even |publicly )*(?:been )?(?:known|decided|discussed|committed|settled|agreed|said|say|saying|explain(?:ed)?|announced|given|set|specif(?:y|ied))|no (?:specifics|details|decision|commitment|date|timetable|formal agreement|figure|explanation)|few details|declined to|made no (?:mention|commitment)|avoided a|has yet to|have yet to|nobody (?:knows|has said)|no one (?:knows|has said)|refrained from|could not be (?:reached|confirmed)|did not (?:say|commit|specify|mention|answer|comment|name))\b/i,
  /** What was said to happen. */
  next: /\b(?:(?:is|are|was|were) (?:set|scheduled|planned|due|expected) (?:for|to|on|after)|(?:is|are) planned|will (?:meet|vote|decide|resume|publish|report|begin|start|reopen|hold)|could (?:meet|hold)|(?:over|in|within) the (?:coming|next) (?:\w+ )?(?:days?|weeks?|months?)|next (?:week|month|spring|summer|autumn|winter))\b/i,
};

export function chooseSection(text: string): Section | undefined {
  return (Object.keys(signs) as Section[]).find((section) => signs[section].test(text));
}
