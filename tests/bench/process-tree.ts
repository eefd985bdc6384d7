import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 100;
/** What the kernel counts processor time and memory in. */
interface Units {
  /** Of a second. */
  ticks: number;
  /** Bytes. */
  page: number;
}
const units: Units = { ticks: setting('CLK_TCK'), page: setting('PAGESIZE') };

/** Of one or more processes: seconds of processor time, user and system, and bytes in memory. */
export interface Usage {
  cpu: number;
  memory: number;
}
interface Measured extends Usage {
  /** Seconds of processor time up to the line of output that ends each phase. */
  phases: Record<string, number>;
}
/** The phases of a command in their order, each with what it prints at its end; what follows the last has no sign. */
export type Phases = readonly (readonly [name: string, end: RegExp])[];

/** Runs a command to its end. Memory is the largest sum of the tree's resident pages in samples a tenth of a second apart. */
export async function measure(command: string[], cwd: string, env: Record<string, string>, phases: Phases = []): Promise<Measured> {
  const before = waitedFor();
  const child = start(command, cwd, env);
  const largest = { cpu: 0, memory: 0 };
  const ends: [string, number][] = [];
  const sample = () => {
    const now = usageOf(child);
    largest.cpu = Math.max(largest.cpu, now.cpu);
    largest.memory = Math.max(largest.memory, now.memory);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  const output = collect(child, (line) => {
    const [name, end] = phases[ends.length] ?? [];
    if (!name || !end?.test(line)) return;
    sample();
    ends.push([name, largest.cpu]);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} failed in ${cwd}:\n${output.join('\n').slice(-3000)}`);
  if (ends.length < phases.length) throw new Error(`${command.join(' ')} did not print ${phases[ends.length]?.[1]}`);
  // What nobody waits for is in the samples alone, what was too short for them in the sum of those waited for alone.
  const cpu = Math.max(waitedFor() - before, largest.cpu);
  const steps = ends.map(([name, end], i) => [name, end - (ends[i - 1]?.[1] ?? 0)] as const);
  return { cpu, memory: largest.memory, phases: Object.fromEntries(steps) };
}

export function start([program = '', ...args]: string[], cwd: string, env: Record<string, string>): ChildProcess {
  return spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Lines that a process prints, as they come. */
export function collect(child: ChildProcess, onLine?: (line: string) => void): string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const [...whole] = (rest + text).split('\n');
      rest = whole.pop() ?? '';
      lines.push(...whole);
      for (const line of whole) onLine?.(line);
    });
  }
  return lines;
}

/** Of a process and all below it, now. */
export function usageOf({ pid = 0 }: ChildProcess): Usage {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return treeUsage(processes.map(readStat), pid, units);
}

/** Sums up the lines of `/proc/<pid>/stat` of a process and of those below it, with what they waited for. */
export function treeUsage(stats: string[], root: number, units: Units): Usage {
  const processes = stats.filter(Boolean).map((stat) => parseStat(stat, units));
  const tree = new Set([root]);
  // A parent has often, but not always, the lower number: go round until nothing is added.
  for (let size = 0; size < tree.size;) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const inTree = processes.filter(({ pid }) => tree.has(pid));
  return {
    cpu: inTree.reduce((sum, { own, waited }) => sum + own + waited, 0),
    memory: inTree.reduce((sum, { memory }) => sum + memory, 0),
  };
}

/** Seconds of all processes that this one has started and waited for, and of theirs. */
function waitedFor(): number {
  return parseStat(readStat('self'), units).waited;
}

/** The fields of proc(5). A program's name, in brackets, may hold spaces and brackets. */
function parseStat(stat: string, { ticks, page }: Units) {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const seconds = (first: number) => ((fields[first] ?? 0) + (fields[first + 1] ?? 0)) / ticks;
  return { pid: parseInt(stat), parent: fields[1] ?? 0, own: seconds(11), waited: seconds(13), memory: (fields[21] ?? 0) * page };
}

/** Empty where the process has just ended. */
function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

function setting(name: string): number {
  return Number(spawnSync('getconf', [name], { encoding: 'utf8' }).stdout);
}
