import { expect, it } from 'vitest';
import { issuesForGithub } from '../../../src/check/format-issues.ts';
import { issue } from '../../../src/domain/issue.ts';

it('issues stand beside their lines on GitHub, errors first, and nothing of a text ends or opens a command', () => {
  const issues = [
    issue('no-date', { file: 'articles/a,b.yaml' }, 'has no date'),
    issue('same-slug', { file: 'topics/x.yaml', line: 3 }, '100 %\n::error::of it'),
  ];
  expect(issuesForGithub(issues, 'my-story/seeds').split('\n')).toEqual([
    '::error file=my-story/seeds/topics/x.yaml,line=3,title=same-slug::100 %25%0A::error::of it → Rename one of the files.',
    '::warning file=my-story/seeds/articles/a%2Cb.yaml,title=no-date::has no date → Add publishedAt and publishedAtSource to the .yaml beside the article.',
  ]);
});
