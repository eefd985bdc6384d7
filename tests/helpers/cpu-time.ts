/** Milliseconds that this process was at work: unlike the clock, not what others on the machine took meanwhile. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
