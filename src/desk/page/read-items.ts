import type { DeskItem, QueueItem } from '../desk-types.ts';
import { get } from './api.ts';
import { keyOf } from './drafts.ts';
import { session } from './session.ts';

interface Read {
  revision: number;
  item: DeskItem;
}

/** More than anybody looks at before the seeds change. */
const KEPT = 50;

/** Decisions as they were read, so that the next one stands there at once. */
export function buildItems() {
  const read = new Map<string, Read>();
  const asked = new Map<string, Promise<DeskItem>>();

  function fetch(item: QueueItem): Promise<DeskItem> {
    const { revision } = session.desk;
    const key = `${revision} ${keyOf(item)}`;
    const before = asked.get(key);
    if (before) return before;
    const answer = get<DeskItem>('item', { file: item.file, id: item.id });
    asked.set(key, answer);
    void answer
      .then((got) => {
        read.delete(keyOf(item));
        read.set(keyOf(item), { revision, item: got });
        if (read.size > KEPT) read.delete([...read.keys()][0] as string);
      })
      .catch(() => undefined)
      .finally(() => asked.delete(key));
    return answer;
  }

  return {
    /** What was read of it last, which may be of an earlier revision. */
    known: (item: QueueItem) => read.get(keyOf(item)),
    fetch,
    /** Reads what will be asked for next. */
    prefetch(items: QueueItem[]) {
      for (const item of items) if (read.get(keyOf(item))?.revision !== session.desk.revision) void fetch(item).catch(() => undefined);
    },
  };
}
