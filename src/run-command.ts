import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { commands } from './commands.ts';
import type { Command, Given } from './help.ts';
import { helpOf, overviewOf } from './help.ts';
import { Refusal } from './refusal.ts';

/**
 * Does what the words on the command line ask for.
 *
 * @throws Refusal where they ask for what there is not
 */
export async function runCommand([name = '--help', ...words]: string[]): Promise<void> {
  if (name === '--help' || name === '-h') return console.log(overviewOf(commands));
  if (name === '--version') return console.log(version());
  const { called, command, given } = readLine(name, words);
  if (given.options['help']) return console.log(helpOf(called, command));
  if (command.inFolder && given.names[0] !== undefined) enter(given.names[0]);
  await command.run(given);
}

/**
 * The command that these words name, and what they give it.
 *
 * @throws Refusal where there is no such command or option, or a word too many
 */
export function readLine(first: string, behind: string[], table = commands): { called: string; command: Command; given: Given } {
  const [name, words] = Object.hasOwn(table, `${first} ${behind[0]}`) ? [`${first} ${behind[0]}`, behind.slice(1)] : [first, behind];
  const command = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!command) throw new Refusal(`There is no command "${name}"${nearest(name, Object.keys(table))}\n\n${overviewOf(table)}`, 2);
  const given = readWords(name, command, words);
  const { takes, words: most = takes === undefined ? 0 : 1 } = command;
  const extra = given.names[most];
  if (extra !== undefined) throw new Refusal(`"${extra}" is one word too many.\n\n${helpOf(name, command)}`, 2);
  return { called: name, command, given };
}

function readWords(name: string, command: Command, args: string[]): Given {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    return { names: positionals, options: values };
  } catch (error) {
    const [message = ''] = (error as Error).message.split('. To specify');
    const [, unknown = ''] = /^Unknown option '--(.+?)'/.exec(message) ?? [];
    throw new Refusal(`${message}${nearest(unknown, Object.keys(options), '--')}\n\n${helpOf(name, command)}`, 2);
  }
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

/** What somebody may have meant, if anything is that near. */
function nearest(typed: string, known: string[], before = ''): string {
  const [near] = known.filter((name) => distance(name, typed) <= 2).toSorted((a, b) => distance(a, typed) - distance(b, typed));
  return near === undefined ? '.' : `; did you mean ${before}${near}?`;
}

function enter(folder: string): void {
  try {
    process.chdir(folder);
  } catch {
    throw new Refusal(`${folder} is no folder: name that of a project, with seeds/ in it`, 2);
  }
}
