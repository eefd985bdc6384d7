import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../../src/files-below.ts';

/** A regular expression as it stands in the source, and where. */
export interface SourcePattern {
  place: string;
  pattern: RegExp;
}

export interface FoundPatterns {
  literals: SourcePattern[];
  /** Functions that put patterns together. */
  makers: string[];
}

/** All patterns of `src/` that are written out, those in the scripts and braces of components too. */
export async function findPatterns(folder = 'src'): Promise<FoundPatterns> {
  const found: FoundPatterns = { literals: [], makers: [] };
  for (const file of (await filesBelow(folder)).filter((path) => /\.(?:ts|astro)$/.test(path)).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const script of file.endsWith('.ts') ? [text] : scriptsOf(text)) visit(parse(script), file, found);
  }
  return found;
}

/** The script of a component, those of its page, and the patterns in its braces. */
function scriptsOf(component: string): string[] {
  const [, own = '', page = component] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(component) ?? [];
  const inPage = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  const inBraces = page.match(/(?<=[(,] ?)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[gimsuy]*(?=[,.)])/g) ?? [];
  return [own, ...inPage, ...inBraces];
}

function parse(script: string): ts.SourceFile {
  return ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, file: string, found: FoundPatterns): void {
  if (ts.isRegularExpressionLiteral(node)) {
    const [, source = '', flags = ''] = /^\/([\s\S]*)\/(\w*)$/.exec(node.text) ?? [];
    found.literals.push({ place: `${file} ${node.text}`, pattern: new RegExp(source, flags) });
  }
  const maker = ts.isNewExpression(node) && node.expression.getText() === 'RegExp' && makerOf(node);
  if (maker) found.makers.push(`${file} ${maker}`);
  node.forEachChild((child) => {
    visit(child, file, found);
  });
}

/** The function that a node stands in, the outermost; nothing where it is made once, as the module is loaded. */
function makerOf(node: ts.Node): string | undefined {
  let name: string | undefined;
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (ts.isFunctionDeclaration(at)) name = at.name?.getText();
  return name;
}
