import { describe, expect, it } from 'vitest';
import { routesBelow, routesBeside } from '../../../src/routes.ts';

describe('the pages of a story in a site with others', async () => {
  const whole = (await routesBeside(new URL('file:///elsewhere/src/'))).map(({ pattern }) => pattern);
  const below = (await routesBelow('/ferry/')).map(({ pattern }) => pattern);

  it('are those of a whole site, below its path', () => {
    expect(below).toEqual(expect.arrayContaining(['/ferry', '/ferry/topics/[slug]', '/ferry/[...home]/feed.[format]', '/ferry/llms.txt']));
    expect(below.filter((pattern) => !/^\/ferry(?:\/|$)/.test(pattern))).toEqual([]);
  });

  it('without those whose addresses are the site’s', () => {
    const missing = whole.filter((pattern) => !below.includes(`/ferry${pattern}`.replace(/\/$/, '')));
    expect(missing.sort()).toEqual(['/.well-known/tdmrep.json', '/404', '/offline.js', '/robots.txt']);
  });

  it('stand at the site’s home where the path is that', async () => {
    expect((await routesBelow('/')).map(({ pattern }) => pattern)).toEqual(expect.arrayContaining(['/', '/topics']));
  });
});
