/**
 * Elements of a page that stand around its article, known by tag, role, or the words of their names (`class`, `id`).
 * A word that ends in `*` is the beginning of one; `read-more` is two words in a row; with `^` it is the name's first.
 * A rule is data, with an example.
 */
export interface ElementRule {
  name: string;
  tags?: readonly string[];
  roles?: readonly string[];
  words?: readonly string[];
  /** The words alone do not tell: most of the element's text must be links. */
  linksOnly?: boolean;
  /** The words tell even where the element holds much of the page's text. */
  certain?: boolean;
  example: string;
}

export const elementRules: readonly ElementRule[] = [
  {
    name: 'navigation',
    tags: ['nav', 'menu'],
    roles: ['navigation', 'menu', 'menubar', 'toolbar', 'tablist', 'directory'],
    example: '<nav>Home</nav>',
  },
  {
    name: 'links to pages',
    words: ['nav', 'navbar', 'navbox', 'navigation', 'menu', 'breadcrumb*', 'pagination', 'pager', 'toc', 'skip', 'jump', 'tabs'],
    linksOnly: true,
    example: '<div class="breadcrumbs"><a href="/">Home</a></div>',
  },
  {
    name: 'site header or footer',
    tags: ['footer'],
    roles: ['banner', 'contentinfo'],
    words: ['footer', 'masthead', 'colophon', 'copyright'],
    example: '<footer>The Riverton Echo</footer>',
  },
  {
    name: 'beside the article',
    tags: ['aside'],
    roles: ['complementary', 'search'],
    words: ['sidebar', 'rail', 'aside', '^widget*'],
    example: '<aside>Weather</aside>',
  },
  {
    name: 'form or dialog',
    tags: ['button', 'dialog', 'label', 'fieldset'],
    roles: ['button', 'dialog', 'alertdialog', 'form', 'alert'],
    certain: true,
    words: ['modal', 'popup', 'overlay', 'cookie*', 'consent', 'gdpr', 'toast', 'notification', 'login', 'signin'],
    example: '<button>Close</button>',
  },
  {
    name: 'sharing',
    words: ['share*', 'sharing', 'social*', 'sharedaddy', 'addthis*', 'addtoany*', 'follow', 'print', 'reactions', 'like', 'likes'],
    example: '<div class="share-bar">Share</div>',
  },
  {
    name: 'newsletter',
    words: ['newsletter*', 'signup', 'subscribe', 'subscription', 'optin', 'cta', 'paywall', 'donate', 'donation', 'membership'],
    example: '<div class="newsletter-box">Get our letter</div>',
  },
  {
    name: 'advertisement',
    words: [
      'ad',
      'ads',
      'advert*',
      'adsbygoogle',
      'sponsor*',
      'promo*',
      'banner',
      'taboola',
      'outbrain',
      'affiliate',
      'disclosure',
      'marketing',
    ],
    example: '<div id="ad-1">Buy this</div>',
  },
  {
    name: 'other articles',
    words: [
      'related*',
      'recommend*',
      'recirc*',
      'more-stories',
      'more-from',
      'read-more',
      'read-next',
      'also-like',
      'trending',
      'popular',
      'most-read',
      'latest',
      'teaser*',
      'next',
      'nextstory',
      'previous',
      'prev',
      'similar',
      'see-also',
      'up-next',
      'yarpp*',
      'callout',
      'news-list',
      'post-list',
      'story-list',
    ],
    example: '<div class="related-stories">The old bridge</div>',
  },
  {
    name: 'comments',
    certain: true,
    words: ['comment', 'comments', 'commentlist', 'respond', 'disqus*', 'discussion', 'livefyre'],
    example: '<section id="comments">First!</section>',
  },
  {
    name: 'about the author',
    words: [
      'author-bio',
      'author-box',
      'author-info',
      'author-card',
      'authors',
      'author-date',
      'about-author',
      'bio',
      'byline',
      'bylines',
      'author',
      'contributor*',
      'profile',
    ],
    example: '<div class="author-bio">Jane Doe writes about bridges.</div>',
  },
  {
    name: 'tags and dates',
    words: [
      'tags',
      'tag-list',
      'tagcloud',
      'categories',
      'cat-links',
      'keywords',
      'hashtags',
      'post-meta',
      'entry-meta',
      'article-meta',
      'meta',
      'metadata',
      'dateline',
      'timestamp',
      'read-time',
      'reading-time',
      'kicker',
      'eyebrow',
    ],
    example: '<div class="tags">Bridges</div>',
  },
  {
    name: 'picture credit',
    words: ['credit', 'credits', 'photographer', 'photo-credit', 'image-credit'],
    example: '<div class="credit">Jane Doe</div>',
  },
];
