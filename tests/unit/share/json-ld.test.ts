import { describe, expect, it } from 'vitest';
import type { Account, StoryData, TopicData, UtteranceData } from '../../../src/domain/content.ts';
import { siteSchema } from '../../../src/domain/site.ts';
import { articleNode, graph, scriptText, topicGraph } from '../../../src/share/json-ld.ts';
import { elementsOf, parseHtml, textOf } from '../../helpers/html.ts';

const site = siteSchema.parse({});
const absolute = (path: string) => `https://synoptic.example${path}`;
const account = {
  slug: 'bridge-shut',
  headline: 'Bridge shut',
  headlineStated: true,
  publishedAt: '2024-10-08',
  publishedAtSource: 'stated',
  outlet: 'The Echo',
  outletSource: 'stated',
  canonicalUrl: 'https://echo.example/bridge',
} as Account;
const { headline: _headline, ...rest } = account;

describe('data in a page', () => {
  const attack = '</script><script>alert(1)</script><!-- <script> \u2028 "\\';

  it('cannot end its script, nor begin a comment', () => {
    const text = scriptText(graph([articleNode({ ...account, headline: attack }, site, absolute)]));
    const page = parseHtml(`<script type="application/ld+json">${text}</script><p>after</p>`);
    const scripts = elementsOf(page, ({ tagName }) => tagName === 'script');
    expect(scripts).toHaveLength(1);
    expect(elementsOf(page, ({ tagName }) => tagName === 'p')).toHaveLength(1);
    expect(JSON.parse(scripts.map((script) => textOf(script)).join(''))).toMatchObject({ '@graph': [{ name: attack }] });
  });
});

describe('what is known of an article', () => {
  it('is said in full', () => {
    expect(articleNode(account, site, absolute).isBasedOn).toEqual({
      '@type': 'NewsArticle',
      headline: 'Bridge shut',
      publisher: { '@type': 'Organization', name: 'The Echo' },
      datePublished: '2024-10-08',
      url: 'https://echo.example/bridge',
    });
  });

  it.each(['2024-10-08~', '2024-10', '2024-10-07/2024-10-09', undefined])('does not become a day from %s', (publishedAt) => {
    expect(articleNode({ ...account, publishedAt } as Account, site, absolute).isBasedOn).not.toHaveProperty('datePublished');
  });

  it('has no date and no outlet that is only inferred', () => {
    const inferred = { ...account, publishedAtSource: 'inferred', outletSource: 'inferred' } as const;
    expect(articleNode(inferred, site, absolute).isBasedOn).not.toHaveProperty('datePublished');
    expect(articleNode(inferred, site, absolute).isBasedOn).not.toHaveProperty('publisher');
  });

  it('is nothing where the text tells nothing', () => {
    const bare = {
      ...rest,
      headline: 'The report',
      headlineStated: false,
      outlet: undefined,
      canonicalUrl: undefined,
      publishedAt: undefined,
    };
    expect(articleNode(bare as unknown as Account, site, absolute).isBasedOn).toEqual({ '@type': 'NewsArticle' });
  });
});

describe('the quotations of a topic', () => {
  const topic = {
    slug: 'bridge',
    title: 'The bridge',
    description: 'Shut.',
    claims: [],
    sections: [],
    receipt: { accounts: ['bridge-shut'] },
  };
  const story = { site, accounts: [account], people: [{ slug: 'ada', name: 'Ada Quill', kind: 'person' }] };
  const wordings = [
    { article: 'bridge-shut', text: 'It is shut.' },
    { article: 'other', text: 'It is shut.' },
    { article: 'third', text: 'It’s shut.' },
  ];
  const quoted = (utterance: object): unknown =>
    topicGraph(
      topic as unknown as TopicData,
      story as unknown as StoryData,
      [{ id: 'shut', topics: ['bridge'], wordings, ...utterance } as unknown as UtteranceData],
      absolute,
    )['@graph'][0];

  it('are one for each wording, with their creator', () => {
    const creator = { '@type': 'Person', name: 'Ada Quill', url: 'https://synoptic.example/people/ada/' };
    expect(quoted({ speaker: 'ada', name: 'Ada Quill' })).toMatchObject({
      hasPart: [
        { '@type': 'Quotation', text: 'It is shut.', creator, isPartOf: [{}, {}] },
        { '@type': 'Quotation', text: 'It’s shut.', creator, isPartOf: [{}] },
      ],
    });
  });

  it('do not make a person of somebody who is only described', () => {
    const [first] = (quoted({ name: 'An official' }) as { hasPart: object[] }).hasPart;
    expect(first).toMatchObject({ creditText: 'An official' });
    expect(first).not.toHaveProperty('creator');
  });

  it('are not those of other topics', () => {
    expect(quoted({ topics: ['rain'] })).toMatchObject({ hasPart: [] });
  });
});
