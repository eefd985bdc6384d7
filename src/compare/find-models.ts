import { intersect } from '../domain/intersect.ts';

/** Models by what they are variants of: `S5` and `S5 Active` are two of `S5`, the first by the name of `` (the thing itself). */
export type Models = Map<string, Set<string>>;

const model = /(?<![\p{L}\p{N}-])(\p{Lu}\p{L}{0,9}\d{1,4}|\p{Lu}\p{L}{1,15} \d{1,4})(?![\p{L}\p{N}])(?: (\p{Lu}\p{L}{1,15}))?/gu;

const none: Models = new Map();

/**
 * Which models a sentence is about: those that it names, else those of its account's headline. Headlines say which
 * names are variants; a word with a capital is one that follows the same name in the texts of two accounts too.
 */
export function modelFinder(accounts: { headline: string; text: string }[]): (text: string, headline: string) => Models {
  const holders = new Map<string, number>();
  for (const { text } of accounts)
    for (const pair of new Set([...text.matchAll(model)].flatMap(([pair, , variant]) => (variant ? pair : [])))) {
      holders.set(pair, (holders.get(pair) ?? 0) + 1);
    }
  const titled = new Set(accounts.flatMap(({ headline }) => [...headline.matchAll(model)].map(([pair]) => pair)));
  const modelsIn = (text: string) => {
    // Most sentences have none, which this tells at once.
    if (!/\d/.test(text)) return none;
    const models: Models = new Map();
    for (const [pair, name = '', variant = ''] of text.matchAll(model)) {
      const isVariant = titled.has(pair) && (holders.get(pair) ?? 0) > 1;
      models.set(name, (models.get(name) ?? new Set()).add(isVariant ? variant : ''));
    }
    return models;
  };
  return (text, headline) => {
    const [ofHeadline, own] = [modelsIn(headline), modelsIn(text)];
    return ofHeadline.size + own.size === 0 ? none : new Map([...ofHeadline, ...own]);
  };
}

/** Both are about models of one thing, and about none in common. */
export function areOtherModels(a: Models, b: Models): boolean {
  return [...a].some(([name, variants]) => b.has(name) && intersect([...variants], [...(b.get(name) ?? [])]).length === 0);
}
