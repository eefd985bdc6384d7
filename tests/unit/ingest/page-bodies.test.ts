import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/ingest/html/parse-html.ts';
import { outcomesOf } from '../../../src/ingest/line-outcomes.ts';

const told = (n: number) =>
  `<p>The clock of the market hall in Abbeyfield stood still for hour ${n}, and the keeper climbed the tower to look at its wheels.</p>`;
const story = [1, 2, 3, 4].map(told).join('');
const apart = '<p>The keeper asked for a new spring on Monday, and the council said that it would think about the price.</p>';

/** What is kept of a page as its body, and what is set aside and why. */
function read(html: string) {
  const draft = parseHtml(html);
  const outcomes = outcomesOf(draft, draft.blocks);
  const of = (...kinds: string[]) => outcomes.filter(({ kind }) => kinds.includes(kind));
  return {
    body: of('passage', 'heading', 'table')
      .filter(({ what }) => !what.endsWith('caption'))
      .map(({ text }) => text)
      .join('\n'),
    captions: of('passage')
      .filter(({ what }) => what.endsWith('caption'))
      .map(({ text }) => text),
    reasons: new Map(draft.setAside.map(({ text, rule }) => [text, rule])),
    standfirst: draft.standfirst,
    draft,
  };
}

describe('the element of the article', () => {
  const teaser = (n: number) => `A goat was seen in street ${n} of the town, and it ate the flowers of every window there.`;
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  it.each([
    [
      'a grid of teasers that are links as a whole',
      `<main><div class="a">${story}</div><div class="b">${nine.map((n) => `<a href="/${n}"><div><h3>Goat ${n}</h3><p>${teaser(n)}</p></div></a>`).join('')}</div></main>`,
    ],
    [
      'a grid of teasers with a paragraph each',
      `<main><div class="a">${story}</div><div class="b">${nine.map((n) => `<div><p>${teaser(n)}</p></div>`).join('')}</div></main>`,
    ],
    [
      'a list of stories inside the article',
      `<article>${story}<ul>${nine.map((n) => `<li><h4><a href="/${n}">Goat ${n}</a></h4><p>${teaser(n)}</p></li>`).join('')}</ul></article>`,
    ],
    [
      'a column of news above the headline',
      `<div id="page"><div class="x">${nine.map((n) => `<p>${teaser(n)}</p>`).join('')}</div><div class="y"><h1>The clock stands still</h1>${story}</div></div>`,
    ],
    [
      'a second story below',
      `<main><article><h1>The clock stands still</h1>${story}</article><article><h1>A goat</h1>${nine.map((n) => `<p>${teaser(n)}</p>`).join('')}</article></main>`,
    ],
    [
      'a box headed "Latest"',
      `<main><div>${story}</div><div><h2>Latest</h2>${[1, 2].map((n) => `<h3><a href="/${n}">Goat</a></h3><p>${teaser(n)}</p>`).join('')}</div></main>`,
    ],
    [
      'a box that says that it is of other stories',
      `<div><div>${told(1)}</div><div><h2>Most read</h2>${nine
        .slice(0, 4)
        .map((n) => `<div><p>${teaser(n)}</p></div>`)
        .join('')}</div></div>`,
    ],
  ])('is not %s', (_, html) => {
    const { body, reasons } = read(`<body>${html}</body>`);
    expect(body).toContain('hour 1');
    expect(body).not.toContain('A goat was seen');
    expect(reasons.get(teaser(1))).toMatch(/^(?:other articles|(?:outside|around|after) the article)$/);
  });

  it.each([
    ['paragraphs in boxes of their own', nine.map((n) => `<div class="text">${told(n)}</div>`).join('')],
    ['a link that was never closed', `<a href="/x"><div>${nine.map(told).join('')}</div></a>`],
    ['a list of things with a link each', `<ul>${nine.map((n) => `<li><a href="/${n}">Tower ${n}</a>${told(n)}</li>`).join('')}</ul>`],
    [
      'a headline at its end',
      `${nine.map(told).join('')}<h1>The clock stands still</h1><p>Written by the keeper himself, on a Monday.</p>`,
    ],
    ['a section under a heading of its own', `${story}<section><h2>Related disputes</h2>${apart}${nine.map(told).join('')}</section>`],
    [
      'a table with links',
      `${story}<table>${nine.map((n) => `<tr><td><a href="/${n}">Tower ${n}</a></td><td>hour 9</td></tr>`).join('')}</table>`,
    ],
  ])('may be %s', (_, html) => {
    expect(read(`<body><article>${html}</article></body>`).body).toMatch(/hour 1[^]*hour (?:9|4)/);
  });
});

describe('a name that other things have, too', () => {
  it.each([
    '<section id="follow-the-money"><h2>Follow the money</h2>§</section>',
    '<section id="discussion">§</section>',
    '<div class="popular-vote">§</div>',
    '<p class="sm:next">§</p>',
    '<div class="d-print-inline">§</div>',
    '<p class="shared-text">§</p>',
    '<section class="sponsorship">§</section>',
    '<section id="advertising-ban">§</section>',
    '<section id="consent">§</section>',
    '<div class="profile">§</div>',
    '<section id="membership-fees">§</section>',
    '<section id="comments-on-the-plan">§</section>',
    '<section id="author-visit">§</section>',
    '<div class="ad-hoc">§</div>',
  ])('does not take text of the article: %s', (around) => {
    expect(read(`<article>${told(1)}${told(2)}${around.replace('§', apart)}${told(3)}</article>`).body).toContain('asked for a new spring');
  });

  it.each([
    ['<div id="follow"><a href="/f">Follow the clock</a> <a href="/r">Feeds</a></div>', 'sharing'],
    ['<div class="subscribe"><p>Sign up for our letter, and never miss a single hour that the clock strikes.</p></div>', 'newsletter'],
    [
      '<div class="cookie-hint"><p>We use cookies so that the clock on this page shows the right time of the day.</p></div>',
      'form or dialog',
    ],
    ['<p class="credits">Ada Quill</p>', 'author, day and tags'],
    ['<ul class="latest"><li><a href="/1">A goat in the street</a></li></ul>', 'other articles'],
  ])('tells where the content agrees: %s', (around, rule) => {
    const { reasons } = read(`<article>${told(1)}${told(2)}${around}${told(3)}</article>`);
    expect([...reasons.values()]).toContain(rule);
  });
});

describe('a picture’s text', () => {
  it.each([
    ['with a credit as its last words', '<p>The clock in spring. Picture: Ada Quill</p>', 'The clock in spring. Picture: Ada Quill'],
    ['with a credit at its end', '<p>The clock in spring (Photo: Ada Quill)</p>', 'The clock in spring (Photo: Ada Quill)'],
    ['in a list of pictures', '<div class="gallery"><ul><li><div>The clock in spring.</div></li></ul></div>', 'The clock in spring.'],
  ])('is a caption %s', (_, html, caption) => {
    const { captions, body } = read(`<article>${told(1)}${html}${told(2)}</article>`);
    expect(captions).toEqual([caption]);
    expect(body).not.toContain(caption);
  });

  it.each(['<p>She sent a picture of the clock to the council (the picture is in the hall).</p>'])(
    'is not what only stands beside one: %s',
    (html) => {
      expect(read(`<article>${told(1)}${html}${told(2)}</article>`).captions).toEqual([]);
    },
  );

  it('is the article, where it is nearly all of it', () => {
    const slides = [1, 2, 3].map((n) => `<figure><img src="${n}.jpg" alt=""><figcaption>${told(n)}</figcaption></figure>`).join('');
    expect(read(`<article>${slides}</article>`).body).toContain('hour 2');
  });

  it('stays a caption above the box of the article', () => {
    const picture = '<figure><img src="c.jpg" alt=""><figcaption>The clock in spring.</figcaption></figure>';
    expect(read(`<main>${picture}<div>${story}</div></main>`).captions).toEqual(['The clock in spring.']);
  });
});

describe('a first paragraph', () => {
  const lede = 'The clock of the market hall will stand still until 4 July, Ada Quill said on Monday.';

  it.each(['intro', 'article-lead', 'summary'])('that is named "%s" is the article’s', (name) => {
    expect(read(`<article><h1>The clock</h1><p class="${name}">${lede}</p>${story}</article>`)).toMatchObject({
      body: expect.stringContaining(lede) as unknown,
      standfirst: undefined,
    });
  });

  it.each([
    ['it comes again below', `<p class="intro">${lede}</p>${told(1)}<p>${lede}</p>${told(2)}`],
    ['its name says so', `<p class="standfirst">${lede}</p>${story}`],
  ])('is a standfirst where %s', (_, html) => {
    expect(read(`<article>${html.includes('<h1>') ? '' : '<h1>The clock</h1>'}${html}</article>`).standfirst).toBe(lede);
  });
});

describe('a line under the headline', () => {
  it.each([
    ['who wrote it', 'By our keepers Ada Quill and Tom Lowe, in Abbeyfield.'],
    ['when', 'Published on a Monday in June, at 5 minutes past 4 p.m.'],
  ])('is no standfirst where it says %s', (_, line) => {
    expect(read(`<article><header><h1>The clock</h1><p>${line}</p></header><div>${story}</div></article>`).standfirst).toBeUndefined();
  });
});

describe('a block quotation', () => {
  const page = (quotation: string) => read(`<article>${told(1)}${told(2)}${quotation}${told(3)}</article>`).body.split('\n');
  const said = 'It will not strike again before the spring.';

  it.each([
    ['in a footer', `<blockquote><p>${said}</p><footer class="author">— Ada Quill, keeper</footer></blockquote>`],
    ['in a line of its own', `<blockquote><p>${said}</p><p>– Ada Quill, keeper</p></blockquote>`],
    ['as cited', `<blockquote>${said} <cite>Ada Quill, keeper</cite></blockquote>`],
    ['as cited below', `<blockquote><p>${said}</p><cite>Ada Quill, keeper</cite></blockquote>`],
    ['in its figure’s caption', `<figure><blockquote><p>“${said}”</p></blockquote><figcaption>Ada Quill, keeper</figcaption></figure>`],
  ])('has its speaker %s', (_, html) => {
    expect(page(html)).toHaveLength(4);
    expect(page(html)[2]).toMatch(/^“?It will not strike again before the spring\.”? — Ada Quill, keeper$/);
  });

  it('has marks where it has a speaker, in each paragraph', () => {
    expect(page('<blockquote><p>It <b>is</b> late.</p><p>It is cold.</p><footer>Ada Quill</footer></blockquote>')).toEqual(
      expect.arrayContaining(['“It is late.', '“It is cold.” — Ada Quill']),
    );
  });

  it('stays as it is without one, inside a box for sharing, too', () => {
    expect(page(`<div class="social-embed"><blockquote>${said}</blockquote></div>`)[2]).toBe(said);
  });
});

describe('what a page says beside its text', () => {
  it.each([
    ['&lt;img src="http://b.example/p?c=2" width="1"&gt;', 'markup'],
    ['[gallery ids="1,2,3"]', 'markup'],
    ['Picture 2 of 9', 'gallery'],
    ['ads.push(function() { show("ad-1"); });', 'markup'],
    ['Get our clock calendar by post every month. It is free. Click here to sign up.', 'sign up here'],
  ])('is set aside: %s', (line, rule) => {
    expect([...read(`<article>${told(1)}<p>${line}</p>${told(2)}</article>`).reasons.values()]).toEqual([rule]);
  });

  it.each(['<3 is what the keeper wrote on the wall of the hall.', '[The keeper] has gone home, the council said on Monday.'])(
    'is not a line that only looks like it: %s',
    (line) => {
      expect(read(`<article>${told(1)}<p>${line.replace('<', '&lt;')}</p>${told(2)}</article>`).body).toContain(line);
    },
  );
});

it('is read where its marks are never closed, and its links lead nowhere', () => {
  const line = 'The ferry stopped at the quay on Monday morning, and nobody was hurt.';
  const { blocks } = parseHtml(`<h1>The ferry stops</h1>${Array.from({ length: 300 }, (_, i) => `<p><b><i><a>${i}. ${line}`).join('')}`);
  expect(blocks).toHaveLength(300);
});
