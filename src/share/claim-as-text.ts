/** A statement of a page as a reader passes it on. */
export interface PassedOn {
  /** The sentence with the marks of its accounts in brackets. */
  text: string;
  /** Its address. */
  url: string;
  /** The page that it stands on, and the site. */
  from: string;
  sources: PassedSource[];
}

/** What a statement rests on: who, and the words, which stand without quotation marks: those of a digest are ours. */
export interface PassedSource {
  mark: string;
  /** "Our digest of The New York Times, article of 19 August 2025, passage 3" */
  name: string;
  words: string;
  url: string;
}

/** A statement with its sources, by the name of the format. */
export const textFormats = {
  Plain: ({ text, url, from, sources }) =>
    [text, '', ...sources.map(({ mark, name, words }) => `[${mark}] ${name}: ${words}`), '', `${from}: ${url}`].join('\n'),
  Markdown: ({ text, url, from, sources }) =>
    [
      `> ${markdown(text)}`,
      '',
      ...sources.map(({ mark, name, words, url: at }) => `- \\[${markdown(mark)}\\] [${markdown(name)}](<${at}>): ${markdown(words)}`),
      '',
      `[${markdown(from)}](<${url}>)`,
    ].join('\n'),
  HTML: ({ text, url, from, sources }) =>
    [
      `<blockquote cite="${html(url)}">`,
      `<p>${html(text)}</p>`,
      '</blockquote>',
      '<ul>',
      ...sources.map(
        ({ mark, name, words, url: at }) => `<li>[${html(mark)}] <a href="${html(at)}">${html(name)}</a>: ${html(words)}</li>`,
      ),
      '</ul>',
      `<p><a href="${html(url)}">${html(from)}</a></p>`,
    ].join('\n'),
} satisfies Record<string, (claim: PassedOn) => string>;

/** Every sign that may be markup is escaped. */
function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&').replace(/^(\d+)([.)])|^([-+])/, '$1\\$2$3');
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
