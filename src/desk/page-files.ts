import { readdir, readFile } from 'node:fs/promises';
import module from 'node:module';

interface PageFile {
  type: string;
  body: string;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/**
 * The files of the page by their addresses: those of `page/`, its TypeScript without the types, which in the package it
 * already is, and the colours of the site. All are read here, once, so that no address can lead to another file.
 */
export async function readPageFiles(): Promise<Map<string, PageFile>> {
  const folder = new URL('page/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => !/^\.|\.d\.ts$/.test(name));
  const urls = [...names.map((name) => new URL(name, folder)), new URL('../styles/tokens.css', import.meta.url)];
  const strip = typeStripper();
  const files = await Promise.all(
    urls.map(async (url): Promise<[string, PageFile]> => {
      const name = url.pathname.replace(/^.*\//, '');
      const text = await readFile(url, 'utf8');
      const extension = name.replace(/^.*\./, '');
      const body = extension === 'ts' ? strip(text) : extension === 'css' ? text.replace(fontFace, '') : text;
      return [name === 'desk.html' ? '/' : `/${name}`, { type: types[extension] ?? 'text/plain', body }];
    }),
  );
  return new Map(files);
}

/** The font of the site's headings is a part of a build; the desk has none. */
const fontFace = /@font-face\s*\{[^}]*\}/;

/**
 * What Node runs our own files with; the function is there since 22.13 and 23.2 (`module.stripTypeScriptTypes` in the
 * documentation of `node:module`), and was tried with 22.18. Type stripping is stable since 24.12 and 22.18 does it without
 * a word, but called by its name the function still warns, once: whoever starts the desk need not read that.
 */
function typeStripper(): (text: string) => string {
  const warn = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    module.stripTypeScriptTypes('');
  } finally {
    process.emitWarning = warn;
  }
  return (text) => module.stripTypeScriptTypes(text);
}
