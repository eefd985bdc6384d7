import type { Frame } from '../page-data/story.ts';

/** What goes around the text of a page: where a story is the whole site in `Whole.astro`, in another site in `Within.astro`. */
export interface FrameProps {
  title: string;
  description: string;
  story: Frame;
  /** Of the whole page, for styles. */
  kind: string;
  /** Where the page is, below the story. */
  path: string;
  changes: number | undefined;
}
