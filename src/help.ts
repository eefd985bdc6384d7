import type { ParseArgsOptionDescriptor } from 'node:util';
import { isPackage, sayCommand } from './domain/say-command.ts';

/** What was given on the command line. */
export interface Given {
  /** What stood behind the command. */
  names: string[];
  options: Record<string, string | boolean | undefined>;
}

interface Option extends ParseArgsOptionDescriptor {
  /** What it takes, where it takes anything: `<number>`. */
  value?: string;
  does: string;
}

export interface Command {
  /** What may be named behind it: `<file>` has to be, `[topic]` may be. */
  takes?: string;
  /** How many words that is at most, where it is not one. */
  words?: number;
  /** The folder named is that of the project, in which the command then runs. */
  inFolder?: true;
  /** A sentence; what else there is to say stands on further lines. */
  does: string;
  options?: Record<string, Option>;
  /** A use of it, as `sayCommand` takes it. */
  example: string;
  run: (given: Given) => Promise<void>;
}

/** How a command is called, what it does, its options, and a use of it. */
export function helpOf(name: string, { takes, does, options = {}, example }: Command, ofPackage = isPackage): string {
  const hasOptions = Object.keys(options).length > 0;
  const usage = [name, takes, hasOptions ? '[options]' : ''].filter(Boolean).join(' ');
  const rows = Object.entries(options).map(([option, { value, does: meaning }]): [string, string] => [
    [`--${option}`, value].filter(Boolean).join(' '),
    meaning,
  ]);
  return [
    sayCommand(usage, ofPackage),
    does,
    ...(hasOptions ? ['', ...aligned(rows)] : []),
    `\nExample: ${sayCommand(example, ofPackage)}`,
  ].join('\n');
}

/** All commands, each with the first sentence of its help. */
export function overviewOf(commands: Record<string, Command>, ofPackage = isPackage): string {
  const rows = Object.entries(commands).map(([name, { does }]): [string, string] => [name, does.split('\n')[0] ?? '']);
  return [
    sayCommand('<command> [options]', ofPackage),
    '',
    ...aligned(rows),
    '',
    `Each says more with --help: ${sayCommand('propose --help', ofPackage)}; --version says which version this is.`,
    'SEEDS=<folder> before a command is for the story in that folder; SITE and BASE say where a site will stand.',
  ].join('\n');
}

function aligned(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, does]) => `  ${name.padEnd(width)}  ${does}`);
}
