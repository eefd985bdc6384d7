import type { Topic } from '../domain/topic.ts';
import { takeSlug, toSlug } from '../domain/slug.ts';
import { contains, escapeRegExp } from '../domain/span.ts';
import type { LinkedStory, Placed } from '../link/link-story.ts';
import type { ComposedQuestion } from './compose-topic.ts';
import type { ResolvedClaim } from './resolve-claim.ts';

/** At most this many sentences stand for one account. */
const PER_ACCOUNT = 6;

/** For a topic that no editor has written: the sentences of each account that use its terms, as they stand there. */
export function composeUnconfirmed(topic: Topic, story: LinkedStory): ComposedQuestion[] {
  const terms = [topic.title, ...topic.terms];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.map(looseTerm).join('|')})`, 'giu');
  const taken = new Set<string>();
  return story.accounts.flatMap((account) => {
    const sentences = [...story.passages.values()]
      .filter((placed) => placed.account === account)
      .flatMap((placed) => matches(placed, pattern));
    const best = new Set(sentences.toSorted((a, b) => b.hits - a.hits).slice(0, PER_ACCOUNT));
    const claims = sentences.filter((sentence) => best.has(sentence)).map(({ placed, at }) => toClaim(placed, at, taken));
    if (claims.length === 0) return [];
    return { id: takeSlug(toSlug(`account-${account.mark}`), taken), question: `What ${account.label} says`, claims };
  });
}

function matches(placed: Placed, pattern: RegExp) {
  const { passage, reading, article } = placed;
  const spans = article.rights === 'link' ? reading.quotes : reading.sentences;
  return spans
    .filter((span) => span.passage === passage.id)
    .map((at) => ({ placed, at, hits: passage.text.slice(at.start, at.end).match(pattern)?.length ?? 0 }))
    .filter(({ hits }) => hits > 0);
}

function toClaim(placed: Placed, at: { start: number; end: number }, taken: Set<string>): ResolvedClaim {
  const words = placed.passage.text.slice(at.start, at.end);
  const pin = { ...placed, at: { start: at.start, end: at.end }, words };
  const quoted = placed.reading.quotes.find((quote) => quote.passage === placed.passage.id && contains(at, quote));
  const plain = placed.article.rights === 'link' && quoted ? `“${words}”` : words;
  return {
    id: takeSlug(toSlug(words, 40), taken),
    text: plain,
    parts: [plain, [pin]],
    plain,
    pinnedAt: [plain.length],
    short: plain,
    paragraph: true,
    wordings: false,
    differs: false,
    pins: [pin],
    accounts: [placed.article.slug],
    confirmed: false,
    whole: true,
    place: { file: placed.article.file, line: placed.passage.lines[0] },
  };
}

/** `security guarantee` finds "security guarantees" too. */
function looseTerm(term: string): string {
  return escapeRegExp(term.replace(/(?<=\p{L}{3})s$/u, '')).replaceAll(' ', '\\s+');
}
