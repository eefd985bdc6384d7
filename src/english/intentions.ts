/** Words for what somebody means to do or wants done: whether it was done they do not tell. What will be is left out: of one thing news tells that it will be, and that it is. */
const intends =
  /\b(?:promis(?:e|es|ed|ing)|vow(?:s|ed)?|pledg(?:e|es|ed)|plan(?:s|ned|ning)? to|propos(?:e|es|ed|ing)|offer(?:s|ed)? to|threaten(?:s|ed)?|hop(?:e|es|ed|ing) to|want(?:s|ed)? to|intend(?:s|ed)?|ask(?:s|ed)? for|demand(?:s|ed)?|call(?:s|ed)? for)\b/i;

export function isIntended(sentence: string): boolean {
  return intends.test(sentence);
}
