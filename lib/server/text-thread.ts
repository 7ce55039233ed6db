// The thread on which long texts are cleaned, read, compared and written out, so that nobody else waits for them.
import 'server-only';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '@/lib/domain/errors';
import type { ReportContent } from '@/lib/domain/schema/report';
import type { AnnotatedText } from '@/lib/formats/read/annotated';
import type { Manuscript } from '@/lib/formats/read/manuscript';
import type { cleanedManuscript, RawManuscript } from '@/lib/text/cleaned-manuscript';
import type { ParsedManuscript } from '@/lib/text/parse';
import type { Reading } from '@/lib/text/reading';
import type { DiffRow, NumberedText } from '@/lib/text/revision/diff-view';
import type { Became, Compared } from '@/lib/text/what-became';
import type { TextLanguage } from '@/lib/text/word-lists';

/** Milliseconds after which one task is given up; reading 1,000,000 code units takes about 2,000. */
const LIMIT = 60_000;
/** Most texts that wait, in all; each is held whole. Further ones are told to come again. */
const MOST_WAITING = 16;
const COME_AGAIN = 10; // seconds

type Reads = { manuscript: ParsedManuscript; published: string | null };
type Shows = { from: NumberedText; to: NumberedText };
type Notes = { annotated: Manuscript; language: TextLanguage | undefined };
type Writes = { content: ReportContent; sha256: string };
type Task = { raw: RawManuscript } | Reads | { compared: Compared } | { shown: Shows } | Notes | { written: Writes };
type Job = { task: Task; resolve: (result: unknown) => void; reject: (reason: unknown) => void };

/** What is under way. One for the whole process: the file that starts the server and the routes each load this module anew. */
type Desk = { waiting: Job[]; running: { job: Job; clock: NodeJS.Timeout } | null; thread: Worker | null };
const kept = globalThis as typeof globalThis & { belegTextThread?: Desk };
const desk = (kept.belegTextThread ??= { waiting: [], running: null, thread: null });

/** Ends the task under way with its result, and begins the next: what one text does to the thread, the others do not feel. */
function settle(give: (job: Job) => void): void {
  if (!desk.running) return;
  const { job, clock } = desk.running;
  clearTimeout(clock);
  desk.running = null;
  give(job);
  next();
}

/** The thread; made at the start of the server or when it is first needed, and again after it has died. It keeps no process alive that has nothing else to do. */
function textThread(): Worker {
  if (desk.thread) return desk.thread;
  const worker = new Worker(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ process.cwd(), 'bin', 'text-thread.mjs'), { execArgv: [] });
  const end = (reason: unknown) => {
    if (desk.thread !== worker) return;
    desk.thread = null;
    settle(({ reject }) => reject(reason));
  };
  worker.on('message', (answer: { result: unknown } | { error: string }) => settle(({ resolve, reject }) => ('result' in answer ? resolve(answer.result) : reject(new Error(answer.error)))));
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the text thread ended (${code})`)));
  worker.unref();
  desk.thread = worker;
  return worker;
}

function next(): void {
  const job = desk.running ? undefined : desk.waiting.shift();
  if (!job) {
    if (!desk.running) desk.thread?.unref();
    return;
  }
  const worker = textThread();
  worker.ref();
  // A thread that answers no more is ended, and whoever waits for this text told.
  desk.running = { job, clock: setTimeout(() => void worker.terminate(), LIMIT) };
  worker.postMessage(job.task);
}

function onThread<T>(task: Task): Promise<T> {
  if (desk.waiting.length >= MOST_WAITING) return Promise.reject(new AppError('rate_limited', { retryAfter: COME_AGAIN }));
  return new Promise<unknown>((resolve, reject) => {
    desk.waiting.push({ task, resolve, reject });
    next();
  }) as Promise<T>;
}

/** A cleaned manuscript or what is wrong with it, as lib/text/cleaned-manuscript.ts gives it. */
export const cleanOnThread = (raw: RawManuscript): Promise<ReturnType<typeof cleanedManuscript>> => onThread({ raw });

/** The reading of a manuscript, as lib/text/read-manuscript.ts gives it. */
export const readOnThread = (manuscript: ParsedManuscript, published: string | null): Promise<Reading> => onThread({ manuscript, published });

/** The comparison of two texts, as lib/text/what-became.ts gives it. */
export const compareOnThread = (compared: Compared): Promise<Became> => onThread({ compared });

/** Two revisions beside each other, as lib/text/revision/diff-view.ts gives them. */
export const diffOnThread = (shown: Shows): Promise<DiffRow[]> => onThread({ shown });

/** What the notes of a manuscript say, as lib/formats/read/annotated.ts gives it. */
export const readNotesOnThread = (annotated: Manuscript, language: TextLanguage | undefined): Promise<AnnotatedText | null> => onThread({ annotated, language });

/** A report as a Word file, as lib/formats/report-docx.ts writes it. */
export const writeOnThread = (content: ReportContent, sha256: string): Promise<Uint8Array> => onThread({ written: { content, sha256 } });
