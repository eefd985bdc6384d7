/**
 * Elements of a page that stand around its article, known by tag or role (`tags`), or by the words of their names (`class`, `id`).
 * A word that ends in `*` is the beginning of one; `read-more` is two words in a row.
 * A rule is data, with an example.
 */
export interface ElementRule {
  name: string;
  tags?: string;
  words?: string;
  /** Words that are said of other things, too: they tell only where the element holds no running text but calls. */
  everyday?: string;
  /** The words alone do not tell: most of the element's text must be links. */
  linksOnly?: boolean;
  /** The words tell even where the element holds much of the page's text. */
  certain?: boolean;
  example: string;
}

export const elementRules: readonly ElementRule[] = [
  {
    name: 'navigation',
    tags: 'nav menu navigation menubar toolbar tablist directory',
    example: '<nav>Home</nav>',
  },
  {
    name: 'links to pages',
    words: 'nav navbar navbox navigation menu breadcrumb* pagination pager toc skip jump tabs',
    linksOnly: true,
    example: '<div class="breadcrumbs"><a href="/">Home</a></div>',
  },
  {
    name: 'site header or footer',
    tags: 'footer banner contentinfo',
    words: 'footer masthead colophon',
    everyday: 'copyright',
    example: '<footer>The Riverton Echo</footer>',
  },
  {
    name: 'beside the article',
    tags: 'aside complementary search',
    words: 'sidebar',
    everyday: 'rail aside',
    example: '<aside>Weather</aside>',
  },
  {
    name: 'form or dialog',
    tags: 'button dialog label fieldset alertdialog alert',
    certain: true,
    words: 'modal popup gdpr cookie-banner cookie-notice cookie-consent',
    everyday: 'overlay cookie* consent toast notification login signin',
    example: '<button>Close</button>',
  },
  {
    name: 'sharing',
    words: 'sharedaddy addthis* addtoany*',
    everyday: 'share* sharing social* follow print reactions like likes',
    example: '<div class="share-bar">Share</div>',
  },
  {
    name: 'newsletter',
    words: 'newsletter* optin cta',
    everyday: 'signup subscribe subscription paywall donate donation membership',
    example: '<div class="newsletter-box">Get our letter</div>',
  },
  {
    name: 'advertisement',
    words: 'ad ads advert adverts advertisement* adsbygoogle taboola outbrain',
    everyday: 'advertis* sponsor* promo* banner affiliate disclosure marketing',
    example: '<div id="ad-1">Buy this</div>',
  },
  {
    name: 'other articles',
    words:
      'related recirc* more-stories more-from read-more read-next also-like most-read teaser* nextstory up-next yarpp* news-list post-list story-list',
    everyday: 'recommend* trending popular latest next previous prev similar see-also callout',
    example: '<div class="related-stories">The old bridge</div>',
  },
  {
    name: 'comments',
    certain: true,
    words: 'comments commentlist comment-list comment-body comment-content comment-text disqus* livefyre',
    everyday: 'comment respond discussion',
    example: '<section id="comments">First!</section>',
  },
  {
    name: 'author, day and tags',
    words:
      'author authors bio byline bylines vcard tags tag-list tagcloud cat-links post-meta entry-meta article-meta timestamp read-time reading-time photographer photo-credit image-credit',
    everyday: 'contributor* profile categories keywords hashtags meta metadata dateline kicker eyebrow credit credits',
    example: '<div class="author-bio">Jane Doe writes about bridges.</div>',
  },
  { name: 'struck out', tags: 'del s strike', example: '<del>The ferry runs on Monday.</del>' },
];
