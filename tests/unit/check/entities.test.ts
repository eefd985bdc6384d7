import { expect, test } from 'vitest';
import { formatIssues } from '../../../src/check/format-issues.ts';
import { generateFrom } from '../../helpers/seeds.ts';

/** What is said of a role on the third line of the file. */
function issuesOf(role: string) {
  const { issues } = generateFrom({
    'story.yaml': 'rights: full\nasOf: 2025-03-09\n',
    'articles/echo.txt': 'Bridge shut\n\nThe bridge is shut, Mayor Ada Quill said. Nobody crosses the river now.',
    'articles/echo.yaml': 'label: Echo\nmark: E\npublishedAt: 2025-03-04\n',
    'entities.yaml': `- { id: riverton, kind: place, name: Riverton }\n- { id: ada-quill, kind: person, name: Ada Quill,\n    ${role} }\n`,
  });
  return issues.filter(({ file }) => file === 'entities.yaml');
}

test.each([
  ['stands in its passage', 'role: { text: mayor, at: "echo#p1", words: "Mayor Ada Quill" }'],
  ['is not given', 'gender: female'],
])('a role that %s is fine', (_, role) => {
  expect(issuesOf(role)).toEqual([]);
});

test('a role that its passage does not say is reported where it is written', () => {
  expect(formatIssues(issuesOf('role: { text: judge, at: "echo#p1", words: "Judge Ada Quill" }'))).toMatchInlineSnapshot(`
    "error role-passage  entities.yaml:3
      the role of "ada-quill": echo#p1 does not contain "Judge Ada Quill"
      → Copy the exact words of the role from the passage.
    1 error, 0 warnings"
  `);
});

test('so is one of a passage that is not there', () => {
  const [found] = issuesOf('role: { text: mayor, at: "echo#p7", words: "Mayor Ada Quill" }');
  expect(found?.message).toBe('the role of "ada-quill": echo#p7 does not contain "Mayor Ada Quill"');
});
