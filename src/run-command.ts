import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { commands } from './commands.ts';
import { Refusal } from './refusal.ts';

const overview = `${Object.values(commands)
  .map(({ help }) => help.split('\n').slice(0, 2).join('\n  '))
  .join('\n')}
Each says more with --help: npm run propose -- --help
check, desk, dev, build, preview and start may name the folder of a project. SEEDS=<folder> before a command is for the story in that folder; SITE and BASE say where a site will stand (docs/deploying.md).`;

/**
 * Does what the words on the command line ask for.
 *
 * @throws Refusal where they ask for what there is not
 */
export async function runCommand([name = '--help', ...words]: string[]): Promise<void> {
  if (name === '--help' || name === '-h') return console.log(overview);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(`There is no command "${name}"${nearest(name)}. These are:\n${overview}`, 2);
  const { help, takesName = false, options = {}, run } = command;
  const { values, positionals } = read(words, options, help);
  if (values['help']) return console.log(help);
  const [extra] = positionals.slice(takesName ? 1 : 0);
  if (extra !== undefined) throw new Refusal(`"${extra}" is one word too many.\n${help}`, 2);
  if (takesName === 'folder' && positionals[0] !== undefined) enter(positionals[0]);
  await run({ name: positionals[0], options: values });
}

/** The command that somebody may have meant, if one is that near. */
function nearest(typed: string): string {
  const [near] = Object.keys(commands).filter((name) => distance(name, typed) <= 2);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

function enter(folder: string): void {
  try {
    process.chdir(folder);
  } catch {
    throw new Refusal(`${folder} is no folder: name that of a project, with seeds/ in it`, 2);
  }
}

function read(args: string[], known: ParseArgsOptionsConfig, help: string) {
  try {
    const options: ParseArgsOptionsConfig = { ...known, help: { type: 'boolean', short: 'h' } };
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    const [message = ''] = (error as Error).message.split('. To specify');
    throw new Refusal(`${message}.\n${help}`, 2);
  }
}
