import type { FromTopic, StoryPage } from '../compose/compose-story.ts';
import { link, text, writeMdx } from './mdx.ts';
import type { PageContext } from './topic-to-mdx.ts';
import { basisNode, claimWriter, footnotes, section } from './topic-to-mdx.ts';

/** The home page's text: what happened, who wants what, where accounts differ, what is not known. */
export function storyToMdx(page: StoryPage, context: PageContext): string {
  const write = claimWriter(page, context, '/');
  const fromTopics = (list: FromTopic[]) =>
    write.list(
      list.map(({ claim }) => claim),
      (i) => {
        const { page: topic, claim } = list[i] as FromTopic;
        return [text(' '), link(`/topics/${topic.slug}/#c-${claim.id}`, text(topic.topic.title))];
      },
    );
  const body = [
    section('answer', 'answer', 'What happened', write.paragraphs(page.answer)),
    [basisNode({ receipt: page.data.receipt, confirmed: true }, context)],
    section('positions', 'positions', 'Who wants what', write.list(page.positions)),
    section('disputed', 'disputed', 'Where the accounts differ', fromTopics(page.disputed)),
    section('unknown', 'unknown', 'What is not known', fromTopics(page.unknown)),
  ].flat();
  const front = { title: page.data.title, ...(page.data.question ? { question: page.data.question } : {}) };
  return writeMdx(front, [...body, ...footnotes(page, context)]);
}
