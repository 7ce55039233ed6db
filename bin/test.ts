// Runs every check in order and ends with one line that counts them.
import { chmodSync, existsSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findCluster } from './postgres/cluster';
import { buildPages, generateClient } from './prepare';
import { explain } from './problem';
import { run } from './process';
import { createProgress } from './progress.mjs';
import { findChromium } from './testing/chromium';
import { playwrightCounts, vitestCounts, type Counts } from './testing/counts';
import { startDeskUnderTest, type DeskUnderTest } from './testing/desk-under-test';

const total: Counts = { passed: 0, failed: 0 };
const only = process.argv.slice(2); // names of steps, to run these alone: npm test -- unit db
const quiet = { ...createProgress(1), skip: () => undefined };

// Tests choose their own settings; a person's must not lead them to a person's data.
for (const name of Object.keys(process.env)) if (/^(BELEG_(?!CHROMIUM)|DATABASE_URL|NEXTAUTH_|PORT$|HOST$)/.test(name)) Reflect.deleteProperty(process.env, name);

// All temporary files of this run in one place, so that whatever a killed runner leaves can be found and ended.
const temporary = mkdtempSync(path.join(os.tmpdir(), 'beleg-test-'));
chmodSync(temporary, 0o711); // PostgreSQL's user passes through
process.env['TMPDIR'] = temporary;

let desk: DeskUnderTest | null = null;

async function cleanUp(): Promise<void> {
  await desk?.stop().catch(() => undefined);
  for (const name of readdirSync(temporary)) {
    const data = path.join(temporary, name);
    if (existsSync(path.join(data, 'database.json'))) await (await findCluster(data).catch(() => null))?.stop();
  }
  rmSync(temporary, { recursive: true, force: true });
}

/** Runs a tool with its output on the terminal. */
async function tool(script: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { code } = await run(process.execPath, [`node_modules/${script}`, ...args], { env, onOutput: (text) => process.stdout.write(text) });
  return code;
}

/** One named step: what it counts is added up; a fault in it counts as one failure and the next step still runs. */
async function step(name: string, title: string, work: () => Promise<Counts | 'no tests yet'>): Promise<void> {
  if (only.length > 0 && !only.includes(name)) return;
  const since = Date.now();
  console.log(`\n── ${title}`);
  let result: Counts | 'no tests yet';
  try {
    result = await work();
  } catch (error) {
    console.log(explain(error));
    result = { passed: 0, failed: 1 };
  }
  const summary = typeof result === 'string' ? result : `${result.passed} passed, ${result.failed} failed`;
  console.log(`── ${title}: ${summary} (${((Date.now() - since) / 1_000).toFixed(1)} s)`);
  if (typeof result === 'string') return;
  total.passed += result.passed;
  total.failed += result.failed;
}

const asOne = (code: number): Counts => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function vitest(project: string, pattern: string): Promise<Counts | 'no tests yet'> {
  if (globSync(pattern, { exclude: (file) => /node_modules/.test(file) }).length === 0) return 'no tests yet';
  const report = path.join(temporary, `${project}.json`);
  const code = await tool('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return vitestCounts(report, code);
}

async function playwright(project: string, pattern: string): Promise<Counts | 'no tests yet'> {
  if (globSync(pattern).length === 0) return 'no tests yet';
  const environment = (desk ??= await startDeskUnderTest()).environment;
  const chromium = project === 'desk' ? await findChromium((text) => console.log(text)) : '';
  const report = path.join(temporary, `${project}.json`);
  // The factories are server code: `server-only` lets nobody else load it.
  const env = { ...environment, NODE_OPTIONS: '--conditions=react-server', BELEG_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return playwrightCounts(report, await tool('@playwright/test/cli.js', ['test', '--project', project, '--reporter=list,json'], env));
}

/** Ends with the one line that counts; `interrupted` is a failure of its own. */
async function finish(interrupted = false): Promise<never> {
  await cleanUp();
  console.log(`\n${total.passed} passed, ${total.failed + (interrupted ? 1 : 0)} failed`);
  process.exit(total.failed > 0 || interrupted ? 1 : 0);
}

let interrupted = false;
const interrupt = () => {
  if (!interrupted) void finish((interrupted = true));
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
process.on('disconnect', interrupt);
process.channel?.unref();

try {
  await generateClient(quiet);
  await step('lint', 'Lint', async () => asOne(await tool('eslint/bin/eslint.js', ['.'])));
  await step('types', 'Types', async () => asOne((await tool('next/dist/bin/next', ['typegen'])) || (await tool('typescript/bin/tsc', ['--noEmit', '-p', '.']))));
  await step('unit', 'Architecture and unit tests', () => vitest('unit', '{lib,components,bin,prisma}/**/*.test.{ts,tsx}'));
  await step('db', 'Database tests', () => vitest('db', '{lib,prisma}/**/*.db.test.ts'));
  await step('build', 'Production build', async () => {
    await buildPages(quiet);
    return { passed: 1, failed: 0 };
  });
  await step('api', 'Interface tests', () => playwright('api', 'e2e/api/**/*.spec.ts'));
  await step('desk', 'Browser tests', () => playwright('desk', 'e2e/*.spec.ts'));
} catch (error) {
  console.log(explain(error));
  total.failed += 1;
}
if (!interrupted) await finish();
