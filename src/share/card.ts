import type { ClaimData, TopicData } from '../domain/content.ts';

/** What is embedded elsewhere: a claim that an editor confirmed, or the versions of a conflict, which stand together. */
export interface Card {
  /** Of the claim or the conflict, on its topic's page. */
  id: string;
  title: string;
  /** In full, where the title does not say it all. */
  statements: ClaimData[];
  differs: boolean;
}

export function cardsOf({ claims }: Pick<TopicData, 'claims'>): Card[] {
  const confirmed = claims.filter(({ unconfirmed }) => !unconfirmed);
  return [...Map.groupBy(confirmed, ({ id, differs }) => (differs?.kind === 'conflict' ? differs.id : id))].flatMap(([id, statements]) => {
    const [{ differs, text } = { differs: undefined, text: '' }] = statements;
    const isConflict = differs?.kind === 'conflict';
    return { id, title: isConflict ? differs.about : text, statements, differs: isConflict };
  });
}

export function cardPath(topic: string, { id }: Pick<Card, 'id'>): string {
  return `/cards/${topic}/${id}/`;
}

/** In px. A host shows no more of a card than the height that it was told. */
export const CARD_WIDTH = 600;
/** Of a card 320 px wide, and of one of full width: letters in a line, counted as if all were wide, and what is around the lines. */
const widths = {
  narrow: { title: 21, text: 28, names: 32, around: 168, lines: { title: 28, text: 27, names: 24 }, columns: false },
  wide: { title: 34, text: 54, names: 60, around: 130, lines: { title: 34, text: 27, names: 24 }, columns: true },
} as const;

/** A height that holds the card, in px. */
export function cardHeight({ title, statements, differs }: Card, names: string[], width: keyof typeof widths): number {
  const { around, columns, lines, ...letters } = widths[width];
  const height = (text: string, kind: keyof typeof lines, share = 1) => Math.ceil((text.length * share) / letters[kind]) * lines[kind];
  const told = differs || statements.some(({ plain }) => plain !== title) ? statements : [];
  const alone = statements.map(({ marked }) => marked).join(' ');
  const heading = told.length > 0 ? height(title, 'title') : height(alone, 'text', 1.1);
  const texts = told.map(({ marked }) => height(marked, 'text', columns && differs ? told.length * 1.25 : 1) + 22);
  const body = columns && differs ? Math.max(0, ...texts) : texts.reduce((sum, one) => sum + one, 0);
  return around + heading + body + names.reduce((sum, name) => sum + height(`MMM ${name}`, 'names'), 0);
}

/** A card as consumers of oEmbed take it: https://oembed.com */
export function oembed(
  card: Card,
  url: string,
  provider: { name: string; url: string },
  { narrow, wide }: Record<keyof typeof widths, number>,
) {
  // From the one height on a phone to the other where there is room; a host that takes no styles shows the higher one.
  const high = `clamp(${wide}px, calc(${narrow}px - (100vw - 340px) * ${((narrow - wide) / 300).toFixed(2)}), ${narrow}px)`;
  const frame = `<iframe src="${url}" title="${attribute(card.title)}" width="${CARD_WIDTH}" height="${narrow}" style="max-width:100%;height:${high};border:0" loading="lazy"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: provider.name,
    provider_url: provider.url,
    title: card.title,
    url,
    width: CARD_WIDTH,
    height: narrow,
    html: frame,
  };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
