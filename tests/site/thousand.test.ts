import { expect, it } from 'vitest';
import { makeCorpus } from '../bench/corpus.ts';
import { synoptic } from '../bench/generators.ts';
import { isAbove, weightsOf } from '../bench/report.ts';
import { heaviestSearch, weighSite } from '../bench/weigh-site.ts';
import { launch } from '../browser/browser.ts';
import { build } from './build-sites.ts';

const ARTICLES = 1000;
/** Far above what it takes, in milliseconds. */
const TIMEOUT = 1_200_000;

it(
  'a story of a thousand accounts is no heavier for its readers than the ceilings say',
  async () => {
    const { env, dist } = await synoptic(makeCorpus(ARTICLES, 7), []);
    const { code, output } = await build(env['SEEDS'] ?? '');
    expect(code, output).toBe(0);
    const browser = await launch();
    const search = await heaviestSearch(browser, dist);
    await browser.close();
    const weights = weightsOf({ articles: ARTICLES, ...(await weighSite(dist)), search });
    expect(weights.filter(isAbove)).toEqual([]);
    expect(weights.map(({ what }) => what)).toContain(`${ARTICLES}: /topics/…/, kB`);
  },
  TIMEOUT,
);
