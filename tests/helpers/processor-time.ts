/** Milliseconds of processor time that some work takes: whatever else the machine does, or sleeps, is not in it. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
