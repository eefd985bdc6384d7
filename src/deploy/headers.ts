/** What a server sends with every answer, errors too. Each page brings its own policy; these add what a page cannot say. */
export const always = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Browsers heed it over HTTPS only. Other hosts of the domain are not the site's to decide on.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
} as const satisfies Record<string, string>;

/** Who may show a page in a frame: nobody, but for the cards, which are made for that. In a page's own policy browsers ignore it. */
export const framing = { folder: 'cards', header: 'Content-Security-Policy', others: "frame-ancestors 'none'" } as const;

/** Everything that has pages of its own beside the cards, for hosts whose rules know no "except": files and folders. */
export const framed = [
  ...['', 'index.html', '404.html'],
  ...['articles', 'changes', 'compare', 'data', 'method', 'people', 'quotes', 'search', 'timeline', 'topics'].map(
    (folder) => `${folder}/*`,
  ),
] as const;

/** Folders of files whose names change with their bytes. */
export const hashedFolders = ['_astro', 'pagefind/index', 'pagefind/pieces'] as const;

/** How long an answer may be used again without asking: a file in a hashed folder for good, any other never. */
export const cacheControl = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** In the site's folder for a host, not for readers: answered as if they were not there. */
export const hiddenFile = '_headers';

/** Types of files that servers do not know by themselves. */
export const types = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
} as const;

/** Where a server serves the site. */
export interface ServedAt {
  /** What the server listens to or answers for: `80`, `127.0.0.1:8080`, `news.example`. */
  address: string;
  /** The folder whose files have their own paths as addresses: the site lies in it where `base` says. */
  root: string;
  /** `/`, or `/sub/dir/`. */
  base: string;
}
