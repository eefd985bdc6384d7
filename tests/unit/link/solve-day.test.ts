import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

/** A ferry that sank on Monday, 3 May 2021, or another day, as bare texts tell it; `extra` are the texts of a test. */
function publishedIn(extra: Record<string, string>, day = '3 May', year = '2021'): (string | undefined)[] {
  const background = {
    'a-ferry': `The ferry Marta sank on ${day} ${year} with 40 people aboard. Nobody knows why it went down so fast.`,
    'b-hull': `Divers have looked at the hull of the ferry, which sank on ${day} off Orme. They filmed all of it.`,
    'c-owners': `The owners of the Marta, which sank on ${day} off Orme, have no money left for lawyers.`,
  };
  const texts = Object.entries({ ...background, ...extra });
  const files = texts.map(([slug, text]) => [`articles/${slug}.txt`, `Headline of ${slug}\n\n${text}\n`] as const);
  const { story } = generateFrom({ 'story.yaml': 'rights: full\nstrict: true\n', ...Object.fromEntries(files) });
  const publishedAt = new Map(story.seeds.articles.map((article) => [article.file, article.publishedAt]));
  return Object.keys(extra).map((slug) => publishedAt.get(`articles/${slug}.txt`));
}

describe('an account that states no date', () => {
  it.each([
    ['Three days after the ferry sank, divers said on Thursday that the hull was whole.', '2021-05-06'],
    ['The ferry sank almost three days ago, and divers said on Wednesday that the hull was whole.', '2021-05-05'],
    ['Crews began day 12 of the search on Friday, officials said.', '2021-05-14'],
    ['Crews began day 12 of the search, officials said.', '2021-05-14~'],
    ['The ferry sank a year ago. Families met on Tuesday to remember.', '2022-05-03'],
    ['The ferry sank more than two weeks ago. Its hull will be raised on Saturday.', '2021-05-21'],
    ['More than two months since the ferry sank, no lawyer has been found.', '2021-07~'],
    [
      'More than ten days after the Marta (MT.X) ferry, carrying 40 people, sank off Orme, divers said on Friday that it was whole.',
      '2021-05-14',
    ],
    ['After ten days and two weeks of searching, crews gave up on Tuesday, officials said.', '2021-05-18'],
    ['ORME, May 9 ? The hull is whole, divers revealed today.', '2021-05-09'],
    ['Divers are looking for the ferry that sank on Monday. “She is whole,” Ann Poe said on Wednesday.', '2021-05-05'],
    ['Police were told on Thursday night that the lifeboats, which sank early on Monday, were locked.', '2021-05-06'],
    ['Since the Marta sank on Monday, nobody has slept in Orme, the mayor said on Tuesday.', '2021-05-04'],
    ['“We have waited for eight months,” a widow said on Friday.', '2022-01~'],
    ['Monday’s sinking was the first off Orme for ten years. Most ferries there are old.', '2021-05~'],
    ['The ferry sank three weeks ago. A buoy sank on Monday, divers said.', '2021-05-24'],
    ['The hull is whole. Correction: May 20, 2021. An article on May 15 misstated its length.', '2021-05-15'],
  ])('is of the only day that satisfies what it tells: %s', (text, day) => {
    expect(publishedIn({ x: text })).toEqual([day]);
  });

  it.each([
    ['a count up to what had happened', 'Ten days after the ferry sank, divers had filmed it. Ann Poe was fined on Thursday.'],
    ['a count from something else', 'Two days after the mayor was chosen, divers said on Thursday that the hull was whole.'],
    ['a count inside what somebody says', '“It sank three days ago,” Ann Poe recalled on a visit in her book.'],
    ['a count that another verb looks back on', 'A brother claimed a month after the ferry sank that it was murder.'],
    ['waiting of weeks, which may be for anything', '“We have waited for three weeks,” a widow said on Friday.'],
    ['a weekday that could be any', 'Divers said on Thursday that the hull was whole.'],
    ['the weekday of another thing', 'The mayor resigned on Monday over the ferry, divers said on Wednesday.'],
    ['a weekday of another of its kind', 'A ferry sank off Velm on Monday, divers said on Wednesday.'],
    ['a weekday of another name', 'Since the Hedda sank on Monday, nobody has slept in Orme, the mayor said on Tuesday.'],
    ['a weekday of another thing that did the same', 'The buoy of Velm sank on Monday, divers said on Wednesday.'],
    ['what happened on any such weekday', 'Ferries that sank on that Monday were old, divers said on Wednesday.'],
    ['a weekday on which nothing was told, which may lie before', 'The ferry left Velm on Friday and sank on Monday.'],
    ['the story’s weekday after a day that came later', 'A buoy sank on Monday, divers said. They had filmed the hull on 20 May.'],
    ['the story’s weekday beside its date', 'After the disaster of 3 May, another boat sank on Monday, divers said on Wednesday.'],
    ['counts that contradict each other', 'Three days after the ferry sank it rained. The ferry sank seven months ago.'],
  ])('stays undated by %s', (_, text) => {
    expect(publishedIn({ x: text })).toEqual([undefined]);
  });

  it.each([
    ['Three days after the ferry sank, divers said on Thursday that the hull was whole.', '1965-05-06'],
    ['Divers are looking for the ferry that sank on Monday. “She is whole,” Ann Poe said on Wednesday.', '1965-05-05'],
    ['The ferry sank a year ago. Families met on Tuesday to remember.', '1966-05-03'],
  ])('is so in a story of 1965: %s', (text, day) => {
    expect(publishedIn({ x: text }, '3 May', '1965')).toEqual([day]);
  });

  it.each([
    ['29 December', '1969', 'ORME, January 1 ? The hull is whole, divers revealed today.'],
    ['1 January', '1969', 'The ferry sank a year ago. Families met on Thursday to remember.'],
  ])('may be of the first day of 1970, where it sank on %s %s', (day, year, text) => {
    expect(publishedIn({ x: text }, day, year)).toEqual(['1970-01-01']);
  });

  it('takes its weekday for the day that another account gives to the same', () => {
    const extra = {
      x: 'The minister of harbours resigned on Thursday over faulty lifeboats and forged inspection papers.',
      y: 'The minister of harbours resigned on 20 May over faulty lifeboats and forged inspection papers.',
      z: 'The minister of harbours resigned on Friday over faulty lifeboats and forged inspection papers.',
    };
    expect(publishedIn(extra)).toEqual(['2021-05-20', undefined, undefined]);
  });

  it('is about the month of an account that begins with the same news', () => {
    const [news, more] = [
      'The government has declared the forged inspection papers of the lifeboats worthless.',
      'Widows may now claim their insurance payments from a harbour fund, officials confirmed.',
    ];
    const y = `${news} ${more} Ten months after the ferry sank, an inquiry goes on.`;
    const dayOf = (x: string, year = '2021') => publishedIn({ x, y }, '3 May', year)[0];
    expect(dayOf(`${news} ${more} The cook was saved.`)).toBe('2022-03~');
    expect(dayOf(`${news} ${more} The cook was saved on Saturday.`)).toBe('2022-03~');
    expect(dayOf(`${news} ${more} The cook was saved on Saturday.`, '1965')).toBe('1966-03~');
    expect(dayOf(`${news} The cook was saved.`)).toBeUndefined();
    expect(dayOf(`${news} ${more} The cook was tried on 4 April 2022.`)).toBeUndefined();
  });

  it('is about the newest of the days it gives, where it says in how many they lie', () => {
    const found = 'On 5 May a tug found one. On 7 May a trawler found two. On 9 May nets held three. On 11 May a child found four.';
    const textOf = (span: string, more = '') => `Crates of the ferry have been found ${span}. ${found}${more}`;
    const dayOf = (text: string) => publishedIn({ x: text });
    expect(dayOf(textOf('in the last seven days'))).toEqual(['2021-05-11~']);
    expect(dayOf(textOf('over the past week'))).toEqual(['2021-05-11~']);
    expect(dayOf(textOf('in the last two weeks'))).toEqual([undefined]);
    expect(dayOf(textOf('in the last three days'))).toEqual([undefined]);
    expect(dayOf(textOf('since then'))).toEqual([undefined]);
    expect(dayOf(textOf('in the last seven days', ' Police looked at them on Thursday.'))).toEqual([undefined]);
  });

  it('is of the weekday beside accounts that share its quotations, where it counts', () => {
    const quotes =
      '“The lifeboats had not been opened for eleven years,” Ann Poe said. “We shall raise her before the winter storms,” she added.';
    const extra = {
      x: `More than 100 days after the ferry sank, a report came out on Thursday.\n\n${quotes}`,
      y: `Families have read the report. ${quotes} Correction: August 20, 2021. An article on August 13 misstated the length of the hull.`,
      z: `A report came out on Thursday.\n\n${quotes}`,
    };
    expect(publishedIn(extra)).toEqual(['2021-08-12~', '2021-08-13', undefined]);
  });

  it('is not dated in a story that names no year', () => {
    const files = ['a', 'b', 'c'].map(
      (slug) => [`articles/${slug}.txt`, `Headline ${slug}\n\nThree days after it sank on 3 May, rain fell.\n`] as const,
    );
    const { story } = generateFrom({ 'story.yaml': 'rights: full\nstrict: true\n', ...Object.fromEntries(files) });
    expect(story.seeds.articles.map(({ publishedAt }) => publishedAt)).toEqual([undefined, undefined, undefined]);
  });

  it('names days without a year in the year of the story', () => {
    const files = { y: 'The minister resigned on 20 May over the lifeboats.' };
    const background = ['a', 'b', 'c'].map(
      (slug) => [`articles/${slug}.txt`, `Headline ${slug}\n\nIt sank on 3 May 2021 near Orme.\n`] as const,
    );
    const { story } = generateFrom({
      'story.yaml': 'rights: full\nstrict: true\n',
      ...Object.fromEntries(background),
      'articles/y.txt': `It sank\n\nIt sank on 3 May. ${files.y}\n`,
    });
    const slug = story.seeds.articles.find(({ file }) => file === 'articles/y.txt')?.slug;
    expect(slug && story.readings.get(slug)?.dates.map(({ value }) => value)).toEqual(['2021-05-03', '2021-05-20']);
  });
});
