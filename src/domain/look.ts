/** Letters of Cyrillic and Greek that look like ours, each behind the one it looks like. */
const alike = new Map(
  'AАΑ BВΒ CСϹ EЕΕ HНΗ IІΙ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YУΥҮ ZΖ aаα bЬ cсϲ dԁ eе gɡ hһ iіι jј kκк lӏ nո oоο pрρ qԛ sѕ uυս vνѵ wԝ xхχ yуγү'
    .split(' ')
    .flatMap(([ours = '', ...others]) => others.map((other) => [other, ours] as const)),
);

/**
 * What is the same for two names that a reader takes for one: case, accents, width, white space and signs aside.
 *
 * @example lookOf('The  Nеw York Times ') === lookOf('the new york times') // the е is Cyrillic
 */
export function lookOf(name: string): string {
  const letters = [...name.normalize('NFKD')].map((letter) => alike.get(letter) ?? letter);
  return letters
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
