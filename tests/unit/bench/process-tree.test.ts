import { describe, expect, it } from 'vitest';
import { treeUsage } from '../../bench/process-tree.ts';

describe('the processor time and memory of a tree', () => {
  /** A line of `/proc/<pid>/stat`: processor time in hundredths of a second, memory in pages. */
  const stat = (pid: number, name: string, parent: number, [user, system, waitedUser, waitedSystem]: number[], pages: number) =>
    `${pid} (${name}) S ${parent} 1 1 0 -1 4194560 9 9 0 0 ${user} ${system} ${waitedUser} ${waitedSystem} 20 0 1 0 100 999999 ${pages} 0\n`;
  const listing = [
    stat(40, 'astro (build) x', 30, [100, 20, 0, 0], 1000),
    stat(30, 'sh', 20, [1, 1, 50, 8], 10),
    stat(50, 'pagefind', 30, [200, 0, 0, 0], 500),
    stat(20, 'node', 1, [1000, 1000, 1000, 1000], 9000),
    stat(60, 'somebody else', 1, [9999, 0, 0, 0], 9000),
    '',
  ];
  const units = { ticks: 100, page: 4096 };

  it('is what its processes took, and those they waited for, whatever their order and names', () => {
    const { cpu, memory } = treeUsage(listing, 30, units);
    expect(cpu).toBeCloseTo(1.2 + 0.02 + 0.58 + 2);
    expect(memory).toBe(1510 * 4096);
  });

  it('is nothing once the tree has ended', () => {
    expect(treeUsage(listing, 70, units)).toEqual({ cpu: 0, memory: 0 });
  });
});
