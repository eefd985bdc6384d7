import { formatEdtf } from '../../domain/edtf.ts';
import { wordsOf } from '../../interface/words.ts';
import { articleDate, publicationDate } from '../../page-data/describe-account.ts';
import { cutTexts } from '../ask/parts.ts';
import type { ShownPart } from '../ask/search-data.ts';
import type { IndexedDoc } from './compose-search-data.ts';
import { wordsIn } from './documents.ts';
import type { SearchDoc, SearchPart } from './documents.ts';
import type { StoryAbout } from './read-content.ts';

/** What results show of all parts, in their order, in pieces. */
export function composeTextPieces(docs: IndexedDoc[], { story }: StoryAbout): ShownPart[][] {
  const words = wordsOf(story.site);
  const accounts = new Map(story.accounts.map((account) => [account.slug as string, account]));
  const detailOf = ({ title, kinds: [, kind] }: SearchDoc, { id, heading, date, accounts: [slug = ''] }: SearchPart): string => {
    if (heading !== undefined) return title;
    if (kind === 'Event') return date ? formatEdtf(date, words.dates) : '';
    const account = kind === 'Passage' && accounts.get(slug);
    if (!account) return '';
    // The head of a page is itself called an article.
    const day = id === undefined ? publicationDate(account, words) : articleDate(account, words);
    return [...(account.rights === 'digest' ? [words.accounts.ourDigest] : []), day].join(', ');
  };
  const shown = docs.flatMap(({ doc, parts }) =>
    doc.parts.map((part, i) => ({
      path: doc.url,
      title: part.heading ?? doc.title,
      ...(part.id === undefined ? {} : { id: part.id }),
      text: (part.also === undefined ? (parts[i] ?? []) : (parts[i] ?? []).slice(0, -wordsIn(part.also).length)).join(' '),
      detail: detailOf(doc, part),
      accounts: part.accounts.flatMap((slug) => {
        const account = accounts.get(slug);
        return account ? [[account.colour ?? 0, account.mark, account.label] satisfies ShownPart['accounts'][number]] : [];
      }),
      length: parts[i]?.length ?? 0,
    })),
  );
  return cutTexts(shown, ({ length }) => length).map((piece) => piece.map(({ length: _, ...part }) => part));
}
