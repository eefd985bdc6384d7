/** What the interface says, with what it says of a story said of documents. */
import * as all from '../../src/interface/en.ts';

export * from '../../src/interface/en.ts';

export const resultKinds = {
  ...all.resultKinds,
  Article: { one: 'Page', more: 'Pages' },
  Passage: { one: 'Section', more: 'Sections' },
};

const field = 'A word or a “phrase”';
export const searchPage = { ...all.searchPage, field };
export const search = {
  ...all.search,
  field,
  listsWork: (reason: string) => `${reason} The list of pages still works.`,
  lists: {},
};
