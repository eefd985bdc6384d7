/** The keys at the head of a Markdown article. */
export interface FrontMatter {
  /** As many blank lines before it as there are lines above. */
  yaml: string;
  /** Letters of the text that it takes, with the lines around it. */
  length: number;
  /** Nobody can say where it ends. */
  isOpen: boolean;
}

/** Comments above the first key, in letters. */
const MAX_ABOVE = 2000;

const opening = /^(?: *\n)*--- *\n/;
const closing = /^(?:---|\.\.\.) *$/m;
/** Below a rule across the page stands neither a key, perhaps behind comments, nor a mapping in brackets. */
const aKey = /^(?:\s*#.*\n)*\s*(?:["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']? *:(?:\s|$)|\{)/u;

/** Three hyphens, keys, three hyphens or full stops; blank lines before and spaces behind do not matter. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const above = opening.exec(text)?.[0];
  if (above === undefined) return undefined;
  const rest = text.slice(above.length);
  const end = closing.exec(rest);
  const yaml = end ? rest.slice(0, end.index) : rest;
  const isEmpty = end !== null && yaml.trim() === '';
  if (!isEmpty && !aKey.test(yaml.slice(0, MAX_ABOVE))) return undefined;
  const length = end ? above.length + end.index + end[0].length : text.length;
  return { yaml: '\n'.repeat(above.split('\n').length - 1) + yaml, length, isOpen: end === null };
}
