// Runs Typst in a process of its own, so that setting a large PDF neither holds up the desk nor leaves its memory behind.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';

/** Two at a time: one for each core of the smallest machine the desk runs on. */
const AT_ONCE = 2;
/** Milliseconds after which setting is given up; 300 claims take about 1,000. */
const LIMIT = 60_000;

let running = 0;
const waiting: (() => void)[] = [];

/** Why Typst gave no PDF, in its own words. */
export class TypstError extends Error {
  override readonly name = 'TypstError';
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/**
 * Sets `template` with `inputs` (Typst's sys.inputs) as PDF/UA-1. `timestamp` is its creation date in seconds since 1970.
 * @throws TypstError
 */
export function typst(request: { template: string; inputs: Record<string, string>; timestamp: number }): Promise<Uint8Array> {
  return inTurn(async () => {
    const child = spawn(process.execPath, [path.join(/* turbopackIgnore: true */ process.cwd(), 'bin', 'typst.mjs')], { stdio: ['pipe', 'pipe', 'pipe'], timeout: LIMIT });
    const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    // A process that dies before it has read everything is told by how it ends.
    child.stdin.on('error', () => undefined).end(JSON.stringify(request));
    const [code, pdf, fault] = await Promise.all([ended, buffer(child.stdout), text(child.stderr)]);
    if (code !== 0) throw new TypstError(fault || 'Typst did not finish');
    return pdf;
  });
}
