// Runs on any Node from 20 on, before anything is installed: installs the packages and goes on with our own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProgress } from './progress.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const packages = path.join(root, 'node_modules');
const stamp = path.join(packages, '.beleg-lock');
const OLDEST_NODE = 22;

/** Whether what is installed is what the lock file asks for. `npm ci` removes our stamp with everything else. */
function isInstalled() {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  const remember = () => {
    try {
      writeFileSync(stamp, hash);
    } catch {
      // Somebody else's installation: it is compared again at the next start.
    }
    return true;
  };
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  // npm keeps its own list of what it installed; packages for other machines are missing from it.
  const npmList = path.join(packages, '.package-lock.json');
  if (!existsSync(npmList)) return false;
  const installed = JSON.parse(readFileSync(npmList, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(lock).packages).filter(([name]) => name !== '');
  return wanted.every(([name, entry]) => (installed[name] ? installed[name].version === entry.version : entry.optional)) && remember();
}

function install(progress) {
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // No package's install script runs (.npmrc says so too); what they would do is done, and checked, where it is needed.
  const args = [...npm.slice(1), 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  return progress.step('Installing the packages', () =>
    new Promise((resolve, reject) => {
      const child = spawn(npm[0], args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
      child.once('error', (error) => reject(new Error(`npm cannot be run (${error.message}). Install npm beside Node and start again.`)));
      child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The packages could not be installed:\n${said.trim()}\nCheck the network and the npm registry, then start again.`))));
    }),
  );
}

/** Our Node 24 from the packages; where it is missing or does not run, the machine's own if it is new enough. */
function findNode() {
  const ours = path.join(packages, '.bin/node');
  for (const node of [ours, process.execPath]) {
    const version = spawnSync(node, ['--version']).stdout?.toString() ?? '';
    if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= OLDEST_NODE) return node;
  }
  throw new Error(`This machine has Node ${process.version}, and there is no ready Node 24 for ${process.platform}-${process.arch}. Install Node 24 from nodejs.org and start again.`);
}

/** The parent of a process, where the kernel tells. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return null;
  }
}

/** npm that was killed leaves us, and the shell between us, behind without a word; the parents' numbers then change. */
function watchParents(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parents = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const first = parents();
  setInterval(() => parents() !== first && onGone(), 500).unref();
}

/**
 * Installs what is missing, then runs a TypeScript file on our Node and ends with its exit code.
 * The file learns by the closed channel when we are killed.
 * @param entry the file, from the project's root
 * @param steps how many steps the whole command reports; the first is ours
 * @param stream where to report
 */
export async function bootstrap(entry, steps, stream = process.stdout) {
  process.chdir(root);
  const progress = createProgress(steps, 0, stream);
  try {
    if (isInstalled()) {
      if (stream === process.stdout) progress.skip('Packages');
    } else {
      await install(progress);
      isInstalled();
    }
    const loader = pathToFileURL(path.join(packages, 'tsx/dist/loader.mjs')).href;
    const child = spawn(findNode(), ['--conditions=react-server', `--import=${loader}`, path.join(root, entry), ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    const end = () => child.kill('SIGTERM');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
    watchParents(end);
    child.once('exit', (code) => process.exit(code ?? 1));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
