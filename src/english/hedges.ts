/** What somebody or something is able to do, which is not what was done. */
const ability = /\b(?:able to|capable of|ability to|designed to)\b/i;
const possibility = /\b(?:may|might|could|perhaps|possibly|maybe)\b/;
const hedgedMost = /\b(?:among|one of|some of)(?: the| its| their)? (?:most|least|\p{L}+est)\b/iu;
const most = /\b(?:most|least|(?:larg|bigg|high|low|long|short|old|young|fast|deep|wors|b|great|strong)est)\b/i;

/** Whether a sentence that says less surely what the other says cannot stand for it: `may have turned` for `turned`. */
export function saysLessSurely(text: string, than: string): boolean {
  return (possibility.test(text) && !possibility.test(than)) || (hedgedMost.test(text) && most.test(than) && !hedgedMost.test(than));
}

export function isOfAbility(text: string): boolean {
  return ability.test(text);
}

/** What numbers are set against, by its first words: `expected` of `a fifth fewer than expected`. */
export function comparedWith(text: string): string[] {
  return [...text.matchAll(comparison)].map(([, other = '']) => other.toLowerCase());
}

const comparison = /\b(?:fewer|more|less|\p{L}+er) (?:[^.,;]{0,80} )?than (?:(?:the|an?|in|its|their) )*(\p{L}+)/giu;
