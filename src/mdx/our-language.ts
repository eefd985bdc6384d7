import { language } from '../interface/here.ts';
import type { RenderContext } from './components.ts';

/** Within what the story says, where it is in another language: what we say. */
export function ourLanguage({ textLanguage }: RenderContext): { lang?: string } {
  return textLanguage === undefined ? {} : { lang: language };
}
