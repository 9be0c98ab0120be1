/**
 * The processor time that `work` takes, in milliseconds. Unlike the time on the clock it is no longer where other
 * programs keep the machine busy, so that a growth can be told from it anywhere.
 */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
