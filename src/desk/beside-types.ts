import type { Span } from '../domain/span.ts';

/** What words are to a text that was made from others: in both, put in, or left out. */
export interface Edit {
  as: 'same' | 'added' | 'left';
  text: string;
}

/** What of a sentence is looked for in an account. */
export type Sought = 'name' | 'figure' | 'day';

/** A pin's words beside the sentence. */
export interface Beside {
  /** Where the sentence is made of them: what was put in and left out. */
  edits?: Edit[];
  /** What both say, by places in the passage's text. */
  shared: Span[];
  /** What the sentence says and no pinned words of the account do; `elsewhere`: another passage of it does. */
  missing: { what: Sought | 'denial'; text: string; elsewhere: boolean }[];
  /** Where the sentence denies nothing: what the words do, of what both speak of. */
  denied: string[];
  /** What was looked for. */
  sought: Sought[];
}
