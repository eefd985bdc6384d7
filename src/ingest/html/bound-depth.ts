import type { Nodes, Root } from 'hast';

/** Far above real pages, and far below where functions that call themselves run out of stack, which differs from run to run. */
const MAX_DEPTH = 250;

/**
 * A page as it is, if its elements do not stand in each other without end: what is read of them takes time with depth.
 *
 * @throws RangeError as where the stack has no room
 */
export function boundDepth(root: Root): Root {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
    level = level.flatMap((node) => [
      ...('children' in node ? node.children : []),
      ...('content' in node && node.content ? [node.content] : []),
    ]);
  }
  return root;
}
