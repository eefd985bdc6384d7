import type { StoryData } from '../domain/content.ts';
import { language } from '../interface/here.ts';

type Told = Pick<StoryData, 'language'>;

/** Of a page: that of the interface, as exactly as the story names it where both are one. */
export function pageLanguage(story: Told): string {
  return languageOfText(story) === undefined ? story.language : language;
}

/** Of what a story and its articles say, where it is another than the page's. */
export function languageOfText(story: Told): string | undefined {
  return story.language.split('-')[0] === language ? undefined : story.language;
}
