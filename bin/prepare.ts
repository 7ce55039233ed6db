// Makes from the sources what the desk runs on, when they changed: Prisma's client and the built pages.
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { takeLock } from './lock';
import { Problem } from './problem';
import { run } from './process';
import type { Progress } from './progress.mjs';
import { hashOf, hasStamp, setStamp } from './stamp';

const CLIENT = 'lib/server/generated';
const CLIENT_STAMP = `${CLIENT}/.made-from`;
const BUILD_STAMP = '.next/.made-from';
const BUILD_SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'prisma/sample', 'proxy.ts', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'];
const OTHERS_WAIT = 600_000; // milliseconds: a build on a slow machine, by another command in the same folder

const node = (args: string[], options: Parameters<typeof run>[2]) => run(process.execPath, args, options);

/** Generates Prisma's client unless it was made from this schema. */
export async function generateClient(progress: Progress): Promise<void> {
  const hash = hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  if (hasStamp(CLIENT_STAMP, hash) && existsSync(`${CLIENT}/client.ts`)) return progress.skip('Database client');
  await progress.step('Generating the database client', async () => {
    const outcome = await node(['node_modules/prisma/build/index.js', 'generate'], { env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' } });
    if (outcome.code !== 0) throw new Problem(`Prisma's client could not be generated:\n${outcome.output}`);
    setStamp(CLIENT_STAMP, hash);
  });
}

/** Builds the pages unless they were built from these sources. */
export async function buildPages(progress: Progress): Promise<void> {
  const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('lib/server/testing') || file.startsWith(CLIENT);
  const upToDate = () => hasStamp(BUILD_STAMP, hashOf(BUILD_SOURCES, isTest)) && existsSync('.next/BUILD_ID');
  if (upToDate()) return progress.skip('Pages');
  await progress.step('Building the pages', async (note) => {
    const release = await takeLock(`build ${process.cwd()}`, OTHERS_WAIT);
    if (!release) throw new Problem('Another command has been building the pages in this folder for ten minutes. End it and start again.');
    try {
      if (upToDate()) return;
      const hash = hashOf(BUILD_SOURCES, isTest);
      rmSync(BUILD_STAMP, { force: true });
      const outcome = await node(['node_modules/next/dist/bin/next', 'build'], {
        // A build sees neither the desk's secret nor its database.
        env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXTAUTH_SECRET: randomBytes(32).toString('hex'), BELEG_SECRET: '', DATABASE_URL: '', BELEG_MIGRATION_URL: '' },
        onOutput: (text) => note(text.trim().split('\n').at(-1)?.trim() ?? ''),
      });
      if (outcome.code !== 0) throw new Problem(`The pages could not be built:\n${outcome.output}`);
      setStamp(BUILD_STAMP, hash);
    } finally {
      release();
    }
  });
}
