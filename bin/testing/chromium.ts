// Finds a Chromium for the browser tests, and gets one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { run } from '../process';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const DOWNLOAD_PATIENCE = 60_000; // milliseconds: where Playwright's host is blocked, its download hangs
const FROM_NPM = '@sparticuz/chromium@153.0.0'; // MIT; a Chromium inside an npm package
const NPM_FOLDER = path.resolve('node_modules/.cache/beleg-chromium');

const works = (file: string) => existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;

/** Playwright's own, if its download works and the machine has the libraries it needs. */
async function fromPlaywright(): Promise<string | null> {
  await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { timeout: DOWNLOAD_PATIENCE });
  return chromium.executablePath();
}

/** Debian's, where we may install packages. */
async function fromDebian(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env });
  return '/usr/bin/chromium';
}

/** The one that npm has; unpacked by its own code, in a folder of its own outside the lock file. */
async function fromNpm(): Promise<string | null> {
  const installed = await run('npm', ['install', '--prefix', NPM_FOLDER, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', FROM_NPM]);
  if (installed.code !== 0) return null;
  const unpack = `import('${NPM_FOLDER}/node_modules/@sparticuz/chromium/build/esm/index.js').then(async (m) => process.stdout.write(await m.default.executablePath()))`;
  return spawnSync(process.execPath, ['-e', unpack]).stdout.toString();
}

/**
 * Gives the path of a Chromium that runs here: one that is there, else Playwright's, Debian's or npm's.
 * @throws Error when none of them can be had
 */
export async function findChromium(note: (text: string) => void): Promise<string> {
  const present = [process.env['BELEG_CHROMIUM'] ?? '', ...INSTALLED, chromium.executablePath()].find(works);
  if (present) return present;
  for (const [name, get] of [['Playwright', fromPlaywright], ['Debian', fromDebian], ['npm', fromNpm]] as const) {
    note(`getting Chromium from ${name}`);
    const file = await get().catch(() => null);
    if (file && works(file)) return file;
  }
  throw new Error('No Chromium could be found or installed. Install one (apt-get install chromium), or name one: BELEG_CHROMIUM=/path/to/chromium npm test');
}
