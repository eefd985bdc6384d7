import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/ingest/decode-text.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

/** Half a pair, NUL, an override and an isolate of direction, and what looks like nothing at all. */
const never = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\0\u202a-\u202e\u2066-\u2069\u115f\u3164]|\u034f/;
const escapes = String.raw`\uD800\0\u202E\u2066\u3164\u034F`;
const inJson = escapes.replace(String.raw`\0`, String.raw`\u0000`);
const references = '&#x202E;&#x2066;&#x3164;&#x34F;';
/** HTML and Markdown show a sign of their own for these. */
const impossible = '&#xD800;&#0;';
const raw = '\u202e\u2066\u3164\u034f';

const ferry = 'The ferry to the island stopped on 3 May 2022 after a storm had come up in the night.';
const said = '“It runs again on Monday,” said Ada Quill, who keeps the light.';
/** `!` in YAML, `~` in JSON, `@` in markup and `^` in a text stand for the characters. */
const seeds = (marks: { inYaml: string; inMarkup: string; inText: string }) =>
  Object.fromEntries(
    Object.entries({
      'story.yaml': `title: "The! ferry"\nstandfirst: "A! story"\nquestion: "When! does it run?"\ncolophon: "By! us"\nrights: full\nasOf: '2024'
answer: [{ id: stopped, text: "The! ferry stopped, Echo says.", pins: [{ at: one#p1, words: "The! ferry" }] }]\n`,
      'entities.yaml': `- { id: quill, kind: person, name: "Ada! Quill", spellings: ["Quill!"], descriptions: ["the! keeper"],
    role: { text: "keeper! of the light", at: one#p2, words: "keeps! the light" } }\n`,
      'events.yaml': `- { id: stop, text: "The! ferry stopped, Echo says.", when: '2022-05-03', pins: [{ at: one#p1, words: "ferry! to" }] }\n`,
      'topics/ferry.yaml': `title: "The! ferry"\nquestion: "Does! it run?"\nterms: ["ferry!"]\nunexplained: ["light!"]
questions: [{ id: runs, question: "Runs! it?", claims: [{ id: runs-on, short: "It! runs", text: "“It! runs again on Monday,” Echo prints.", pins: [{ at: one#p2, words: "It! runs" }] }] }]\n`,
      'articles/one.md': `---\nlabel: "Echo!"\noutlet: "Echo!"\nheadline: "It! stops"\nbyline: "Roe!"\ndateline: "Riverton!"\nstandfirst: "A! storm"\n---\n\n${ferry}\n\n${said.replace('runs', 'runs@')} [A@](https://example.org/)\n\n| a@ | b |\n|---|---|\n| c@ | d |\n`,
      'articles/two.html': `<html lang="en@"><title>It@ stops</title><meta property="og:site_name" content="The@ Call"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ro~e"},"articleBody":"${`${ferry}~ `.repeat(5)}"}</script><h1>It@ stops</h1><p>${ferry}@ <a href="https://example.org/@">L@</a></p>`,
      'articles/three.txt': `It^ stops\n\nBy A^nn Roe\n\n${said.replace('runs', 'ru^ns')} ${ferry}\n\nTags: fe^rry\n`,
    }).map(([path, text]) => {
      const placed = text.replace(/[!~^]|@(?!type)/g, (sign) => {
        if (sign === '~') return marks.inYaml && inJson;
        return sign === '!' ? marks.inYaml : sign === '@' ? marks.inMarkup : marks.inText;
      });
      return [path, placed];
    }),
  );
const written = (files: Record<string, string>) => [...generateFrom(files).files];

describe('whatever becomes text of the site', () => {
  it('passes the table: what is invisible reaches no page and no data, by escape, by reference or as it is', () => {
    const hostile = seeds({ inYaml: escapes, inMarkup: references + impossible, inText: raw });
    const { issues, files } = generateFrom(hostile);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.size).toBeGreaterThan(10);
    for (const [path, text] of files) {
      expect(never.exec(text), path).toBeNull();
      // As JSON writes half a pair, and as a page would.
      expect(text, path).not.toMatch(/\\ud[89a-f]|\\u0000|&#x(?:d800|202e|3164)/i);
    }
  });

  it('is the same as if those characters were not there', () => {
    const plain = written(seeds({ inYaml: '', inMarkup: '', inText: '' }));
    expect(written(seeds({ inYaml: escapes, inMarkup: references, inText: raw }))).toEqual(plain);
  });

  it('finds a pin that is written with another form of the same letter', () => {
    const files = {
      'story.yaml': 'rights: full\n',
      'articles/quay.txt': 'The quay\n\nThe café on the quay is open. It is good for all people who come, Echo wrote.\n',
      'events.yaml': `- { id: open, text: "The café opened, Echo wrote.", when: '2022', pins: [{ at: quay#p1, words: "cafe\\u0301 on" }] }\n`,
      'articles/quay.yaml': 'label: Echo\n',
    };
    expect(codesOf(generateFrom(files).issues)).not.toContain('claim-words');
  });
});

describe('an invisible character', () => {
  it.each([
    ['joins a family', '👩‍👩‍👧 👨🏽‍🚒 👁️‍🗨️ 🏳️‍🌈'],
    ['chooses how a picture or an ideograph looks', '❤️ ☎︎ 辻󠄀'],
    ['makes a keycap and a flag', '1️⃣ #️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['is part of a word in Persian, Hindi, Bengali and Sinhala', 'می‌خواهم क्‍ष ক্‌ ශ්‍රී'],
  ])('stays where it %s', (_, printed) => {
    expect(normaliseText(printed)).toBe(printed);
  });

  it.each([
    ['between letters that need none', 'a\u200db\u200cc', 'abc'],
    ['that chooses the form of a letter or a digit', 'a\ufe0f1\ufe0f', 'a1'],
    ['behind another', 'ی\u200c\u200d', 'ی\u200c'],
    ['that fills', 'Times\u3164\u115f\uffa0\u034f', 'Times'],
    ['of a tag without a flag', 'a\u{e0041}\u{e007f}', 'a'],
  ])('goes %s', (_, printed, kept) => {
    expect(normaliseText(printed)).toBe(kept);
  });
});
