import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/ingest/html/parse-html.ts';
import { parseDate } from '../../../src/ingest/parse-date.ts';
import { withoutSite } from '../../../src/ingest/headline-site.ts';

const text =
  '<p>The clock of the market hall in Abbeyfield stood still for an hour, and the keeper climbed the tower to look at it.</p>'.repeat(3);
const own = '<time datetime="2022-05-03">3 May 2022</time>';
const article = `<article><h1>The clock stands still</h1>${text}</article>`;
const data = (json: string) => `<script type="application/ld+json">${json}</script>${article}`;
function dateOf(html: string) {
  const date = parseDate(parseHtml(html).date ?? '');
  return 'value' in date ? date.value : undefined;
}

describe('the day of publication of a page', () => {
  it.each([
    ['a list of item properties', `<meta itemprop="dateCreated datePublished" content="2022-05-03">${article}`],
    ['another spelling of a name', `<meta name="DC.Date.Issued" content="2022-05-03">${article}`],
    ['data in a comment of scripts', data('/*<![CDATA[*/{"@type": "Report", "datePublished": "2022-05-03"}/*]]>*/')],
    [
      'data with a line break in a string',
      data('{"@type": "Article", "headline": "The clock\nstands still", "datePublished": "2022-05-03"}'),
    ],
    ['data with a semicolon and a comma too many', data('[{"@type": "Article", "datePublished": "2022-05-03",},];')],
    ['what a page is about', data('{"@type": "WebPage", "mainEntityOfPage": {"@type": "BlogPosting", "datePublished": "2022-05-03"}}')],
    ['a day in the head of the article', `<article><header><h1>The clock</h1>${own}</header>${text}</article>`],
    ['a day above the headline', `<article>${own}<h1>The clock</h1>${text}</article>`],
    ['a day beside a change', `<article><h1>The clock</h1>Updated <time datetime="2022-06-01"></time>, first told ${own}${text}</article>`],
    ['a day that leads to the article', `<article><h1>The clock</h1><a rel="bookmark" href="/c">Posted on ${own}</a>${text}</article>`],
    [
      'a day between other articles',
      `<article><h3>A goat</h3><time datetime="2021-01-01"></time></article><article><h1>The clock</h1>${own}${text}</article>`,
    ],
    ['a line of text between headline and article', `<header><h1>The clock</h1><p>Tuesday 3 May 2022</p></header><div>${text}</div>`],
    ['a day under a headline outside', `<h1>The clock</h1><p class="published" title="2022-05-03">a while ago</p><div>${text}</div>`],
    ['a line that ends with a full stop', `<h1>The clock</h1><p>Published on ${own}, 10.30 a.m.</p><p>${own}, 10.30 a.m.</p>${text}`],
    ['the only day of a page without a headline', `<div>${own}${text}</div>`],
  ])('is %s', (_, html) => {
    expect(dateOf(`<body>${html}</body>`)).toBe('2022-05-03');
  });

  it.each([
    ['a change', `<article><h1>The clock</h1><time class="updated" datetime="2022-06-01"></time>${text}</article>`],
    ['of a comment', `<article><h1>The clock</h1>${text}<section id="comments"><time datetime="2022-06-01"></time></section></article>`],
    ['of a teaser', `<aside><time datetime="2022-06-01"></time></aside>${article}`],
    [
      'of a link to another article',
      `<h1>The clock</h1><a href="/g">A goat was seen in town <time datetime="2022-06-01"></time></a>${text}`,
    ],
    ['of which a sentence tells', `<h1>The clock</h1><p>The clock will go again on <time datetime="2022-06-01"></time>.</p>${text}`],
    ['of a sentence without a headline', `<div>It will go again on <time datetime="2022-06-01"></time>, they say.</div>${text}`],
    ['behind the text of a page', `<div><h1>The clock</h1>${text}<time datetime="2022-06-01"></time></div>`],
    ['one of two', `<div><time datetime="2022-05-03"></time><time datetime="2022-06-01"></time>${text}</div>`],
    [
      'of one of two other articles',
      data('[{"@type": "Article", "headline": "A", "datePublished": "2022-06-01"}, {"@type": "Article", "headline": "B"}]'),
    ],
    ['in data that cannot be mended', data('{"@type": "Article", "datePublished": "2022-06-01"')],
  ])('is not a day %s', (_, html) => {
    expect(dateOf(`<body>${html}</body>`)).toBeUndefined();
  });

  it('is that of the data about the page’s own address', () => {
    const about = (path: string, day: string) =>
      `{"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://e.example/${path}"}, "headline": "${path}", "datePublished": "${day}"}`;
    const html = `<link rel="canonical" href="https://e.example/clock/">${data(`[${about('goat', '2021-01-01')}, ${about('clock', '2022-05-03')}]`)}`;
    expect(dateOf(html)).toBe('2022-05-03');
  });
});

describe('a headline', () => {
  it.each([
    ['The clock stands still | Abbeyfield Gazette', {}, 'The clock stands still', 'Abbeyfield Gazette'],
    ['The clock stands still – The Evening Star', {}, 'The clock stands still', 'The Evening Star'],
    ['The clock stands still | Politics', {}, 'The clock stands still', undefined],
    ['The clock stands still - Velm Today', { url: 'https://www.velmtoday.example/c' }, 'The clock stands still', undefined],
    ['The clock stands still • Velm', { outlet: 'Velm Online' }, 'The clock stands still', 'Velm Online'],
    ['The clock stands still - and nobody winds it', {}, 'The clock stands still - and nobody winds it', undefined],
    ['Clock stops – Mayor Ada Quill', {}, 'Clock stops – Mayor Ada Quill', undefined],
    ['The clock stands still | News | The Evening Star', {}, 'The clock stands still', 'The Evening Star'],
    ['Abbeyfield Gazette | The clock stands still', {}, 'The clock stands still', 'Abbeyfield Gazette'],
    ['The clock stands still - velm.example', {}, 'The clock stands still - velm.example', undefined],
    ['The clock stands still - abbeyfield-today.com', {}, 'The clock stands still', undefined],
    ['The clock: what we know', {}, 'The clock: what we know', undefined],
    ['Gazette', { outlet: 'Gazette' }, 'Gazette', 'Gazette'],
  ])('loses the site’s name: %s', (stated, known: { outlet?: string; url?: string }, headline, outlet) => {
    expect({ outlet: known.outlet, ...withoutSite(stated, known) }).toEqual({ headline, outlet });
  });

  it.each([
    ['<span class="kicker">Town hall</span> The clock stands still', 'The clock stands still', 'The clock stands still'],
    ['<b>Town hall:</b> The clock stands still', 'The clock stands still', 'The clock stands still'],
    ['The clock <del>stops</del> stands still', 'The clock', 'The clock stands still'],
    ['<em>The clock</em> stands still', 'The clock stands still', 'The clock stands still'],
    ['<span>Town hall</span> The clock stands still', 'Town hall: The clock stands still', 'Town hall The clock stands still'],
    ['<span>Town hall</span> The clock stands still', 'The clock', 'Town hall The clock stands still'],
  ])('is without the kicker that the title lacks, and what is not read: %s', (shown, title, headline) => {
    expect(parseHtml(`<title>${title}</title><article><h1>${shown}</h1>${text}</article>`).headline).toBe(headline);
  });

  it('is read where its characters were written as references twice', () => {
    expect(parseHtml(`<meta property="og:title" content="The keeper&amp;#8217;s clock &amp;amp; hall"><div>${text}</div>`).headline).toBe(
      'The keeper’s clock & hall',
    );
  });
});

describe('data of a page', () => {
  it('may hold any number of things', () => {
    const many = data(`[${'{},'.repeat(200_000)}{"@type": "Article", "datePublished": "2022-05-03"}]`);
    expect(dateOf(many)).toBe('2022-05-03');
  });
});
