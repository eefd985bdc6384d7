/** Whether this is the package in a project of its own, and not the repository, where modules keep their types. */
export const isPackage = import.meta.url.endsWith('.js');

/**
 * A command as whoever reads it can run it where they are.
 *
 * @example sayCommand('propose the-ferry') // npm run propose -- the-ferry; of the package: npx synoptic propose the-ferry
 */
export function sayCommand(line: string, ofPackage = isPackage): string {
  if (ofPackage) return `npx synoptic ${line}`;
  const [name = '', ...words] = line.split(' ');
  const script = name === 'start' ? 'npm start' : `npm run ${name}`;
  const behind = words.length === 0 || words[0] === '<' ? words : ['--', ...words];
  return [script, ...behind].join(' ');
}
