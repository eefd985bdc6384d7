/** Where a server serves the site. */
export interface ServedAt {
  /** What the server listens to or answers for: `80`, `127.0.0.1:8080`, `news.example`. */
  address: string;
  /** The folder whose files have their own paths as addresses: the site lies in it where `base` says. */
  root: string;
  /** `/`, or `/sub/dir/`. */
  base: string;
}
