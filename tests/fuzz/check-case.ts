import type { FuzzCase } from './make-case.ts';
import { generate } from '../../src/pipeline.ts';

/** What must reach no page and no index: halves of pairs, NUL, overrides of direction. */
const never = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\0\u202a-\u202e\u2066-\u2069]/;

/** All texts of a file of JSON, as a reader gets them. */
function textsIn(json: string): string {
  const texts: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    texts.push(key, typeof value === 'string' ? value : '');
    return value;
  });
  return texts.join('\n');
}

/** Why a run of the generator is not as it should be; nothing where it is. */
export function runCase(texts: FuzzCase): string | undefined {
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  try {
    const { files: written, issues, seeds } = generate(files);
    for (const [path, text] of written) {
      const holds = path.endsWith('.json') ? textsIn(text) : text;
      if (never.test(holds)) return `${path} holds ${JSON.stringify(never.exec(holds)?.[0])}`;
    }
    const named = new Set([...issues, ...seeds.articles].map(({ file }) => file));
    const silent = Object.keys(texts).find((path) => /^articles\/.*\.(?!ya?ml)\w+$/i.test(path) && !named.has(path));
    return silent && `${silent} is neither read nor named`;
  } catch (error) {
    return String((error as Error).stack)
      .split('\n')
      .slice(0, 4)
      .join(' ');
  }
}
