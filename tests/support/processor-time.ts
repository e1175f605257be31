/** Milliseconds that this process computes for some work: unlike the clock, they do not count the waiting of a busy machine. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
