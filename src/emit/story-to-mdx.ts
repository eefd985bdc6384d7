import type { FromTopic, HomeSection, StoryPage } from '../compose/compose-story.ts';
import type { TopicPage } from '../compose/compose-topic.ts';
import type { ResolvedClaim } from '../compose/resolve-claim.ts';
import type { Slug } from '../domain/slug.ts';
import { link, paragraph, text, writeMdx } from './mdx.ts';
import type { PageContext } from './claims-to-mdx.ts';
import { claimWriter, footnotes } from './claims-to-mdx.ts';
import { basisNode, pageNodes } from './topic-to-mdx.ts';

/** The home page's text: what happened, who wants what, where accounts differ, what is not known. */
export function storyToMdx(page: StoryPage, context: PageContext): string {
  const write = claimWriter(page, context, '/');
  const fromTopics = ({ from, also }: { from: FromTopic[]; also: FromTopic[] }) => {
    const leadsTo = new Map(
      from.flatMap(({ page: topic, claims }) =>
        claims.map((claim) => [hereAs(topic.slug, claim), linkTo(topic, claim, topic.topic.title)]),
      ),
    );
    const others = also.flatMap(({ page: topic, claims: [claim] }) =>
      claim?.differs ? [text(' · '), linkTo(topic, claim, claim.differs.about)] : [],
    );
    const more = others.length === 0 ? [] : [paragraph(text(`${context.words.sections.alsoDifferently} `), ...others.slice(1))];
    return [...write.list([...leadsTo.keys()], (claim) => [leadsTo.get(claim) ?? text('')]), ...more];
  };
  const childrenOf = (one: HomeSection) =>
    'from' in one ? fromTopics(one) : one.id === 'answer' ? write.paragraphs(one.claims) : write.list(one.claims);
  const { title, question, receipt } = page.data;
  const shown = page.sections.flatMap((one) => ('from' in one ? one.from.flatMap(({ claims }) => claims) : one.claims));
  const note = shown.every(({ confirmed }) => confirmed) ? '' : ` ${context.words.sections.unconfirmed}`;
  const accounts = [...new Set(shown.flatMap((claim) => [...claim.accounts, ...claim.partly]))];
  const body = pageNodes(page.sections, childrenOf, basisNode({ receipt: { ...receipt, accounts }, confirmed: true, note }, context));
  return writeMdx({ title, question }, [...body, ...footnotes(page, context)], context.cache);
}

function linkTo(topic: TopicPage, claim: ResolvedClaim, words: string) {
  return link(`/topics/${topic.slug}/#c-${claim.differs?.id ?? claim.id}`, text(words));
}

/** A topic's claim on the home page: two topics may give their claims one id. */
function hereAs(topic: string, claim: ResolvedClaim): ResolvedClaim {
  const named = <T extends { id: Slug }>(one: T) => ({ ...one, id: `${topic}-${one.id}` as Slug, was: [] });
  return { ...named(claim), ...(claim.differs ? { differs: named(claim.differs) } : {}) };
}
