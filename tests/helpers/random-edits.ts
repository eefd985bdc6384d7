import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an editor may do to the seeds of the small story, in any order; some of it is wrong. */
export function editsOf(seeds: string): (() => Promise<void>)[] {
  const lines = ['It rained in Riverton.', '“We wait for the ferry,” Mayor Lena Okafor said on Monday.', 'Ada Quill counted 300 people.'];
  const changeSeed = async (path: string, change: (text: string) => string) =>
    writeFile(join(seeds, path), change(await readFile(join(seeds, path), 'utf8').catch(() => '')));
  const ferry = 'title: The ferry\nterms: [ferry]\n';
  const pins = [{ at: 'bridge-stays-shut#p4', words: 'The ferry crosses twice as often.' }];
  const twice = { id: 'twice', text: 'It crosses twice as often [RE].', pins, status: 'rejected', under: 'answer' };
  return [
    async () => appendFile(join(seeds, 'articles/bridge-stays-shut.txt'), `\n\n${lines[0]}\n`),
    async () => appendFile(join(seeds, 'articles/no-toll-planned.txt'), `\n\n${lines[1]}\n`),
    async () => writeFile(join(seeds, 'articles/third.txt'), `A ferry waits\n\n${lines.join('\n\n')}\n`),
    async () => writeFile(join(seeds, 'articles/third.yaml'), `publishedAt: '2024-10-06'\nrights: link\n`),
    async () => writeFile(join(seeds, 'articles/third.txt'), `Nobody waits for the ferry\n\n${lines.join('\n\n')}\n`),
    async () => writeFile(join(seeds, 'articles/fourth.txt'), `The quay is wet\n\n${lines[1]}\n`),
    async () => changeSeed('articles/bridge-stays-shut.txt', (text) => text.replace(/^.*/, 'The old bridge stays shut')),
    async () => changeSeed('articles/no-toll-planned.yaml', (text) => text.replace(/'2024-.*'/, "'2024-10-02'")),
    async () => changeSeed('articles/bridge-stays-shut.yaml', (text) => text.replace(/'2024-.*'/, "'2024-10-05'")),
    async () => rm(join(seeds, 'articles/fourth.txt'), { force: true }),
    async () => rm(join(seeds, 'articles/third.txt'), { force: true }),
    async () => rm(join(seeds, 'articles/third.yaml'), { force: true }),
    async () => writeFile(join(seeds, 'topics/ferry.yaml'), ferry),
    async () => writeFile(join(seeds, 'topics/ferry.yaml'), 'title: The quay\nterms: [quay, ferry]\n'),
    async () => rm(join(seeds, 'topics/ferry.yaml'), { force: true }),
    async () => changeSeed('topics/ferry.yaml', () => `${ferry}question: What of the ferry?\n`),
    async () => changeSeed('topics/ferry.yaml', () => `${ferry}proposals: [${JSON.stringify(twice)}]\n`),
    async () => changeSeed('topics/bridge.yaml', () => 'title: The old bridge\nterms: [old bridge]\n'),
    async () => changeSeed('topics/bridge.yaml', (text) => text.replace(/terms: .*/, 'terms: [old bridge, repair]')),
    async () => changeSeed('topics/bridge.yaml', (text) => text.replace(/question: What .* cost\?/, 'question: What is the price?')),
    async () => changeSeed('topics/bridge.yaml', (text) => text.replace(/text: The repair [^[]*/, 'text: The repair costs $4.2 million ')),
    async () => changeSeed('entities.yaml', (text) => text.replace('name: Ada Quill', 'name: Ada M. Quill')),
    async () => changeSeed('entities.yaml', () => '- { id: lena-okafor, kind: person, name: Lena Okafor }\n'),
    async () => rm(join(seeds, 'entities.yaml'), { force: true }),
    async () => rm(join(seeds, 'events.yaml'), { force: true }),
  ];
}
