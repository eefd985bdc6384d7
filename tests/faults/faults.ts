import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';
import { smallStory } from '../helpers/stories.ts';

/** What writes, and where below a story's home. */
export const writes = { propose: 'seeds', generate: 'content', new: 'fresh' } as const;
export type CommandName = keyof typeof writes;

/** What goes wrong while a command runs. Steps are those on the disk; sizes are free kilobytes. */
export type Fault =
  | { kind: 'kill' | 'half' | 'full'; step: number }
  | { kind: 'killed after'; milliseconds: number }
  | { kind: 'file size' | 'disk size'; kilobytes: number }
  | { kind: 'read-only' }
  | { kind: 'two at once' };

type Files = Record<string, string>;

interface Ended {
  code: number | null;
  said: string;
}

const cli = resolve('src/cli.ts');
const breaker = resolve('tests/faults/break-disk.mjs');

/** A story with something new to propose and to generate, as it is before a command and as it should be after it. */
export class Trial {
  readonly home: string;
  readonly #command: CommandName;
  #before: Files = {};
  #after: Files = {};

  constructor(home: string, command: CommandName) {
    this.home = home;
    this.#command = command;
  }

  /** Learns from a run without a fault what should come of it. */
  async prepare(): Promise<void> {
    await this.#reset();
    this.#before = await this.#written();
    const { code, said } = await this.#run();
    if (code !== 0) throw new Error(said);
    this.#after = await this.#written();
  }

  /** What is lost, half written or left behind by the fault, or not mended by the next run; nothing where all is well. */
  async try(fault: Fault): Promise<string[]> {
    await this.#reset();
    const ended = await this.#runWith(fault);
    const troubles = this.#command === 'propose' ? this.#mixed(await this.#written()) : this.#whole(await this.#written());
    const wasKilled = ended.code === null;
    const beside = ['seeds/.writing', '.content.next', '.content.before', '.fresh.next'].filter((name) =>
      existsSync(join(this.home, name)),
    );
    if (!wasKilled && beside.length > 0 && !ended.said.includes('the next command moves it'))
      troubles.push(`left behind: ${beside.join(', ')}`);
    if (/^\s+at /m.test(ended.said)) troubles.push(`a stack: ${ended.said}`);
    if (this.#command === 'new' && existsSync(join(this.home, 'fresh'))) return troubles;
    const { code, said } = await this.#run();
    if (code !== 0) troubles.push(`the next run failed: ${said}`);
    if (JSON.stringify(await this.#written()) !== JSON.stringify(this.#after)) troubles.push('the next run has another result');
    return troubles;
  }

  async #reset(): Promise<void> {
    for (const name of ['seeds', 'content', 'fresh', '.content.next', '.content.before', '.fresh.next'])
      rmSync(join(this.home, name), { recursive: true, force: true });
    cpSync(smallStory, join(this.home, 'seeds'), { recursive: true, filter: (path) => !path.endsWith('.md') });
    if (this.#command === 'generate') {
      await this.#run();
      appendFileSync(join(this.home, 'seeds/articles/bridge-stays-shut.txt'), '\n\nNobody counted the lamps. Nobody minds.\n');
    }
  }

  async #runWith(fault: Fault): Promise<Ended> {
    if (fault.kind === 'kill' || fault.kind === 'half' || fault.kind === 'full') return this.#run({ break: `${fault.kind}:${fault.step}` });
    if (fault.kind === 'killed after') return this.#run({ killAfter: fault.milliseconds });
    if (fault.kind === 'file size') return this.#run({ limit: fault.kilobytes });
    if (fault.kind === 'read-only') return this.#between(['-o', 'remount,ro', this.home], ['-o', 'remount,rw', this.home]);
    if (fault.kind === 'disk size') return this.#onFullDisk(fault.kilobytes);
    const [one, two] = await Promise.all([this.#run(), this.#run()]);
    const first = one.code === 0 ? one : two;
    const second = first === one ? two : one;
    return {
      code: first.code,
      said: second.code === 0 || second.said.includes('is at work on this story') ? first.said : `    at ${second.said}`,
    };
  }

  async #between(before: string[], after: string[]): Promise<Ended> {
    spawnSync('mount', before);
    const ended = await this.#run();
    spawnSync('mount', after);
    return ended;
  }

  async #onFullDisk(kilobytes: number): Promise<Ended> {
    const { bavail, bsize } = statfsSync(this.home);
    const filler = join(this.home, 'filler');
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - kilobytes * 1024)));
    const ended = await this.#run();
    rmSync(filler);
    return ended;
  }

  #run(options: { break?: string; limit?: number; killAfter?: number } = {}): Promise<Ended> {
    const args = [...(options.break ? ['--import', breaker] : []), cli, this.#command, ...(this.#command === 'new' ? ['fresh'] : [])];
    const limit = options.limit === undefined ? '' : `ulimit -f ${options.limit}; `;
    mkdirSync(this.home, { recursive: true });
    const child = spawn('bash', ['-c', `${limit}exec "$@"`, 'bash', process.execPath, ...args], {
      cwd: this.home,
      env: { ...process.env, SEEDS: '', FAULT: options.break ?? '', NODE_COMPILE_CACHE: resolve('.cache/compiled') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const timer = options.killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
    return new Promise((done) =>
      child.once('close', (code) => {
        clearTimeout(timer);
        done({ code, said });
      }),
    );
  }

  async #written(): Promise<Files> {
    const folder = join(this.home, writes[this.#command]);
    const paths = (await filesBelow(folder)).filter((path) => !path.startsWith('.writing/'));
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  }

  /** Several files are moved one by one, so that some may be new already; the next run moves the others. */
  #mixed(now: Files): string[] {
    const isWhole = (path: string) => now[path] === this.#before[path] || now[path] === this.#after[path];
    return [...new Set([...Object.keys(now), ...Object.keys(this.#before)])]
      .filter((path) => !isWhole(path))
      .map((path) => `half or lost: ${path}`);
  }

  /** A folder takes the place of another, or is still to be put back by the next run. */
  #whole(now: Files): string[] {
    const text = JSON.stringify(now);
    const before = join(this.home, `.${writes[this.#command]}.before`);
    const isWhole = text === JSON.stringify(this.#before) || text === JSON.stringify(this.#after) || (text === '{}' && existsSync(before));
    return isWhole ? [] : [`half: ${Object.keys(now).join(', ')}`];
  }
}
