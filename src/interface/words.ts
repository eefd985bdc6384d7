import type { Site } from '../domain/site.ts';
import * as de from './de.ts';
import * as en from './en.ts';

/** All words of the interface in one language. A language that lacks one does not compile. */
export type Words = typeof en;

const languages: Record<Site['language'], Words> = { en, de };

/** The words of the language that a site speaks. */
export function wordsOf({ language }: Pick<Site, 'language'>): Words {
  return languages[language];
}
