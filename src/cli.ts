import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssues } from './check/format-issues.ts';
import { foldersOf } from './folders.ts';
import { generateFromDisk } from './generate.ts';
import { propose } from './propose.ts';

const folders = foldersOf(process.cwd(), process.env['SEEDS']);

const commands: Record<string, () => Promise<void>> = {
  /** Seeds to content. */
  async generate() {
    const { issues, failed, changed, files } = await generateFromDisk(folders);
    if (issues.length > 0) console.error(formatIssues(issues));
    if (failed) process.exitCode = 1;
    else console.log(`${files.size} files in ${folders.content}, ${changed.length} changed`);
  },
  /** Records new addresses, and the passages behind confirmed claims, in the seeds. */
  async propose() {
    const written = await propose(folders.seeds, (path) => readFile(join(folders.seeds, path), 'utf8'));
    for (const [path, text] of written.files) await writeFile(join(folders.seeds, path), text);
    console.log(written.summary);
  },
};

const { positionals } = parseArgs({ allowPositionals: true, strict: false });
const command = commands[positionals[0] ?? 'generate'];
if (command) await command();
else {
  console.error(`no command "${positionals[0]}"; there are: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 1;
}
