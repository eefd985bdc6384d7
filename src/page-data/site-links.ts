import type { Link, OptionalPage, SitePage } from '../domain/site.ts';
import { sitePages } from '../domain/site.ts';
import { frame as words } from '../interface/here.ts';
import type { Frame } from './story.ts';

/** What the head and the foot of pages lead to: a page of the site, by its path, or another site. */
interface SiteLink {
  page?: SitePage;
  to: string;
  name: string;
}

/** Without a navigation in `site.yaml`. */
const usual: SitePage[] = ['topics', 'people', 'timeline', 'articles'];

type Told = Pick<Frame, 'site' | 'tellsChanges'>;

/** What stands in the head, in the order of `site.yaml`. */
export function navigationOf({ site, tellsChanges }: Told): SiteLink[] {
  const isThere = (page: SitePage) => (page === 'changes' ? tellsChanges : site.pages[page as OptionalPage] !== false);
  return (site.navigation ?? usual).flatMap((entry) => (typeof entry === 'object' ? toLink(entry) : isThere(entry) ? toPage(entry) : []));
}

/** What stands in the foot: all of the head, the pages that are not there, and the feed. */
export function footOf(told: Told): SiteLink[] {
  const navigation = navigationOf(told);
  const { site, tellsChanges } = told;
  const others = navigationOf({ site: { ...site, navigation: [...sitePages] }, tellsChanges }).filter(
    ({ page }) => !navigation.some((link) => link.page === page),
  );
  return [...navigation, ...others, { to: '/feed.xml', name: words.feed }, ...site.footer.links.map(toLink)];
}

function toPage(page: SitePage): SiteLink {
  return { page, to: `/${page}/`, name: words[page === 'quotes' ? 'quotations' : page] };
}

function toLink({ name, url }: Link): SiteLink {
  return { to: url, name };
}
