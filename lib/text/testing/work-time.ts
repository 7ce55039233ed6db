// For tests that bound work and not time: what a busy machine takes away from this thread does not count.
import { threadCpuUsage } from 'node:process';

/** Milliseconds of processor time that `work` takes on this thread. */
export function workTime(work: () => unknown): number {
  const before = threadCpuUsage();
  work();
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1_000;
}
