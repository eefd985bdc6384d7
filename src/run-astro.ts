/**
 * Astro's own command line, in this process, with options that were checked.
 *
 * @param options `{ port: '4322', open: true }` is `--port 4322 --open`
 */
export async function runAstro(command: 'build' | 'dev', options: Record<string, string | boolean | undefined> = {}): Promise<void> {
  const program = new URL('../bin/astro.mjs', import.meta.resolve('astro'));
  const flags = Object.entries(options).flatMap(([name, value]) => (value === true ? [`--${name}`] : value ? [`--${name}`, value] : []));
  process.argv = [process.execPath, program.pathname, command, ...flags];
  await import(program.href);
}
