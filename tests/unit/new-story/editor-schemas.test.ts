import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../../src/files-below.ts';
import { editorSchemas, withSchema } from '../../../src/new-story/editor-schemas.ts';
import { expectFile } from '../../helpers/expect-file.ts';

const { 'yaml.schemas': schemas } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };

describe('in VS Code', () => {
  it.each([...editorSchemas()])('%s is what the generator accepts', (name, text) => {
    expectFile(join('.vscode/schemas', name), text);
  });

  it('every schema of the settings exists', () => {
    expect(Object.keys(schemas).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('every YAML file of a story has exactly one schema', async () => {
    const files = (await filesBelow('templates/story')).filter((path) => path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const fitting = Object.values(schemas).filter((pattern) => matchesGlob(join('seeds', file), pattern));
      expect(fitting, file).toHaveLength(1);
    }
  });
});

describe('the first line of a seed file', () => {
  it.each([
    ['story.yaml', './schemas/story.json'],
    ['entities.yaml', './schemas/entities.json'],
    ['events.yaml', './schemas/events.json'],
    ['topics/bridge.yaml', '../schemas/topic.json'],
    ['articles/echo.yaml', '../schemas/article.json'],
    ['articles/2024/echo.yaml', '../../schemas/article.json'],
  ])('of %s names its schema', (path, schema) => {
    expect(withSchema(path, 'title: A\n')).toBe(`# yaml-language-server: $schema=${schema}\ntitle: A\n`);
  });

  it.each(['articles/echo.txt', 'topics/README.md', 'article.md', 'notes.yaml', 'old/story.yaml'])('of %s stays', (path) => {
    expect(withSchema(path, 'A\n')).toBe('A\n');
  });
});
