import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../src/page-data/count-speakers.ts';
import type { QuotesData, TimelineData } from '../../src/domain/content.ts';
import { elementsOf, textOf } from '../helpers/html.ts';
import { known } from '../helpers/stories.ts';
import { byTag, readData, readSite } from './read-site.ts';

const { pages } = await readSite('root');
const page = (address: string) => pages.find((one) => one.address === address) ?? expect.fail(address);

describe('a picture', () => {
  it('has a name, and needs no script and no style of its own', () => {
    const pictures = pages.flatMap((one) => byTag(one, 'svg'));
    expect(pictures.length).toBeGreaterThan(2);
    for (const { properties } of pictures) {
      expect(properties['role']).toMatch(/^(?:img|group)$/);
      expect(properties['ariaLabel'] ?? properties['ariaLabelledBy']).toBeTruthy();
    }
  });

  it('of the speakers says the same as the table beside it, and as the quotations', () => {
    const { utterances } = readData<QuotesData>('root', 'quotes.json');
    const [{ name, quotations, words } = expect.fail('nobody speaks')] = speakersOf(utterances);
    const row = byTag(page('/people/'), 'tr').find((one) => textOf(one).includes(name));
    const cells = row ? elementsOf(row, ({ tagName }) => tagName === 'td').map((cell) => Number(textOf(cell))) : [];
    expect(cells).toEqual([quotations, words]);
    expect(byTag(page('/people/'), 'text').map((text) => textOf(text).trim())).toContain(String(words));
  });

  it('of the story shows what most accounts report, and what lies ahead', () => {
    const { events } = readData<TimelineData>('root', 'timeline.json');
    const drawn = byTag(page('/'), 'a').flatMap(({ properties }) => /#e-(.+)$/.exec(String(properties['href']))?.[1] ?? []);
    const most = Math.max(...events.map(({ accounts }) => accounts.length));
    for (const { id, accounts } of events) if (accounts.length === most) expect(drawn).toContain(id);
    expect(drawn.length).toBeGreaterThanOrEqual(5);
  });

  it('of the story is explained by what is drawn in it', () => {
    const [figure = expect.fail('no picture')] = byTag(page('/'), 'figure');
    const dots = elementsOf(figure, ({ tagName }) => tagName === 'circle').map(({ properties }) => properties);
    expect(textOf(figure).includes('The larger the dot')).toBe(new Set(dots.map(({ r }) => r)).size > 1);
    expect(textOf(figure).includes('hollow')).toBe(dots.some(({ className }) => String(className) === 'ahead'));
  });

  it('of wordings is shown where accounts print a quotation differently', () => {
    const [first] = byTag(page('/quotes/'), 'svg');
    expect(textOf(first ?? expect.fail('no picture')).replace(/\s+/g, ' ')).toContain(known.quoted);
  });
});
