import { Document, parseDocument, visit } from 'yaml';
import { hashText } from './domain/hash.ts';
import type { Lock } from './domain/lock.ts';
import type { Seeds } from './domain/seed.ts';
import { passagesOf } from './domain/article.ts';
import { readSeeds } from './ingest/read-seeds.ts';
import { generate } from './pipeline.ts';

/** What `npm run propose` writes into the seeds: new addresses, and the hash of each newly confirmed passage. */
export async function propose(folder: string, readText: (path: string) => Promise<string>) {
  const { files: seedFiles } = await readSeeds(folder);
  const { seeds, addresses } = generate(seedFiles);
  const files = new Map<string, string>();
  const lock = mergeLocks(seeds.lock, addresses);
  files.set('addresses.lock', writeLock(lock));
  let confirmed = 0;
  for (const path of seedFiles.map((file) => file.path).filter((name) => /^(?:topics\/.+|events|story)\.yaml$/.test(name))) {
    const text = await readText(path);
    const stamped = stampPins(text, seeds);
    if (stamped.count === 0) continue;
    files.set(path, stamped.text);
    confirmed += stamped.count;
  }
  return { files, summary: `${confirmed} pins confirmed; addresses recorded in addresses.lock` };
}

/** An address that is no longer given stays recorded, so that its loss is noticed. */
function mergeLocks(old: Lock, now: Lock): Lock {
  const articles = { ...old.articles };
  for (const [slug, ids] of Object.entries(now.articles)) articles[slug] = { ...articles[slug], ...ids };
  const topics = { ...old.topics };
  for (const [slug, ids] of Object.entries(now.topics)) topics[slug] = [...new Set([...(topics[slug] ?? []), ...ids])].sort();
  return { articles, topics, quotes: { ...old.quotes, ...now.quotes }, events: [...new Set([...old.events, ...now.events])].sort() };
}

function writeLock(lock: Lock): string {
  const document = new Document(lock);
  document.commentBefore = ' Addresses once given, so that they keep working. Written by `npm run propose`; commit it, do not edit it.';
  return document.toString({ lineWidth: 0 });
}

/** Adds `hash:` to each pin that has none; comments, order and layout stay. */
function stampPins(text: string, seeds: Seeds): { text: string; count: number } {
  const passages = new Map(
    seeds.articles.flatMap((article) => passagesOf(article).map((p): [string, string] => [`${article.slug}#${p.id}`, p.text])),
  );
  const document = parseDocument(text);
  const inserts: { at: number; text: string }[] = [];
  visit(document, {
    Map(_, node) {
      const passage = passages.get(String(node.get('at')));
      const words = node.get('words', true) as { range?: [number, number, number] } | undefined;
      if (passage === undefined || !words?.range || node.has('hash')) return;
      const column = words.range[0] - text.lastIndexOf('\n', words.range[0]);
      const keyStart = node.items.find((item) => String(item.key) === 'words')?.key as { range?: [number, number, number] } | undefined;
      const indent = keyStart?.range ? keyStart.range[0] - text.lastIndexOf('\n', keyStart.range[0]) - 1 : column;
      const hash = `hash: ${JSON.stringify(hashText(passage))}`;
      inserts.push({ at: words.range[1], text: node.flow ? `, ${hash}` : `\n${' '.repeat(indent)}${hash}` });
    },
  });
  let stamped = text;
  for (const insert of inserts.toReversed()) stamped = stamped.slice(0, insert.at) + insert.text + stamped.slice(insert.at);
  return { text: stamped, count: inserts.length };
}
