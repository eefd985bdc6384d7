/** Verbs that report speech, in the forms that news uses. */
export const speechVerbs = [
  'said', 'says', 'say', 'told', 'tells', 'added', 'adds', 'asked', 'asks', 'answered', 'replied', 'responded', 'wrote', 'writes',
  'noted', 'stressed', 'explained', 'argued', 'insisted', 'emphasized', 'emphasised', 'warned', 'confirmed', 'announced', 'acknowledged',
  'disclosed', 'revealed', 'declared', 'stated', 'claimed', 'called', 'calls', 'described', 'pledged', 'promised', 'suggested', 'admitted',
  'recalled', 'continued', 'concluded', 'tweeted', 'posted', 'joked', 'quipped', 'testified', 'urged', 'vowed', 'denied', 'complained',
  'dismissed', 'agreed', 'reaffirmed', 'reiterated', 'remarked', 'observed', 'saying', 'adding', 'calling', 'telling', 'asking', 'noting', 'arguing',
] as const;
