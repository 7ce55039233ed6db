// The process in which manuscript files are read, so that nobody else waits for them and none takes more than its share, or the server with it.
import 'server-only';
import type { Progress } from '@/lib/domain/operation';
import type { TrackedReading } from '@/lib/formats/read/manuscript';
import type { ManuscriptAnswer } from '@/lib/formats/read/read-manuscript';
import { WorkerExhausted, workerQueue } from './worker-queue';

// 300 pages take about 2,000 ms, and 200 MB. A file is held whole while it waits.
const apart = workerQueue({ script: 'manuscript-process.mjs', longest: 60_000, mostWaiting: 8, memory: { objects: 512, all: 900 } });

type File = { bytes: Uint8Array; name: string; mediaType: string; reading: TrackedReading };

/**
 * The reading of a file, as lib/formats/read/read-manuscript.ts gives it; `too_much` where it takes more than a minute or
 * its share of memory. `progress` is told how many pages are done. When `signal` is aborted the reading ends.
 * @throws AppError `rate_limited` where too many files wait; the signal's reason
 */
export async function readFileApart(file: File, progress?: Progress, signal?: AbortSignal): Promise<ManuscriptAnswer> {
  try {
    return (await apart(file, { progress, signal })) as ManuscriptAnswer;
  } catch (error) {
    if (error instanceof WorkerExhausted) return { ok: false, code: 'too_much' };
    throw error;
  }
}
