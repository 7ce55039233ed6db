// The machine room on the command line: people and access tokens, without a browser. Works beside a running desk.
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '@/lib/server/settings';
import { loadSettings, sessionSecret } from './configuration';
import { openDatabase } from './database';
import { takeLock } from './lock';
import { migrate } from './migrate';
import { onDesk } from './people';
import { findCluster } from './postgres/cluster';
import { generateClient } from './prepare';
import { explain, Problem } from './problem';
import { createProgress } from './progress.mjs';
import { serverEnvironment } from './web-server';

const HELP = `npm run -s desk -- <command>

  user add --email <address> --name <name> --roles <editor,viewer,admin>
      adds somebody and prints their password, which is stored nowhere
  user disable --email <address>
      shuts somebody out at once; what they did stays
  user password --email <address>
      gives somebody who lost theirs a new password and prints it; their sessions end
  token create --email <address> [--name <name>]
      prints a new access token, alone on one line; it is shown only now
  help
      prints this

BELEG_DATA or DATABASE_URL say which desk, as for npm start.
`;

const ROLES = ['editor', 'viewer', 'admin'] as const;
const OPTIONS = { email: { type: 'string' }, name: { type: 'string' }, roles: { type: 'string' } } as const;
type Options = { email?: string | undefined; name?: string | undefined; roles?: string | undefined };

/** A command: the options it needs and may have, and what it prints. */
type Command = { needs: (keyof Options)[]; may: (keyof Options)[]; run: (options: Required<{ [K in keyof Options]: string }>) => Promise<string> };

function rolesOf(text: string): (typeof ROLES)[number][] {
  return text.split(',').map((part) => {
    const role = ROLES.find((known) => known === part.trim());
    if (!role) throw new Problem(`There is no role "${part.trim()}". Roles are ${ROLES.join(', ')}; separate several with commas.`);
    return role;
  });
}

const COMMANDS: Record<string, Command> = {
  'user add': {
    needs: ['email', 'name', 'roles'],
    may: [],
    run: async ({ email, name, roles }) => {
      const chosen = rolesOf(roles);
      const { addUser } = await import('@/lib/server/people/machine-room');
      return addUser({ email, name, roles: chosen });
    },
  },
  'user disable': {
    needs: ['email'],
    may: [],
    run: async ({ email }) => {
      const { disableUser } = await import('@/lib/server/people/machine-room');
      await disableUser(email);
      return `${email} is disabled.`;
    },
  },
  'user password': {
    needs: ['email'],
    may: [],
    run: async ({ email }) => {
      const { resetPassword } = await import('@/lib/server/people/machine-room');
      return resetPassword(email);
    },
  },
  'token create': {
    needs: ['email'],
    may: ['name'],
    run: async ({ email, name }) => {
      const { createToken } = await import('@/lib/server/people/machine-room');
      return createToken(email, name || 'desk');
    },
  },
};

/** What a use case's code means at the terminal. */
const SENTENCES: Record<string, string> = {
  not_found: 'Nobody on this desk who is not disabled has that e-mail address.',
  email_taken: 'Somebody on this desk already has that e-mail address.',
  last_admin: 'That is the last admin. Make somebody else an admin first.',
  invalid_input: 'That is not valid. Check the e-mail address and the name.',
};

function parse(args: string[]): { command: Command; options: Parameters<Command['run']>[0] } {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n\n${HELP}`);
  }
  const name = parsed.positionals.join(' ');
  const command = COMMANDS[name];
  if (!command) throw new Problem(`There is no command "${name}".\n\n${HELP}`);
  const missing = command.needs.find((option) => !parsed.values[option]?.trim());
  if (missing) throw new Problem(`${name} needs --${missing}.\n\n${HELP}`);
  const surplus = (Object.keys(parsed.values) as (keyof Options)[]).find((option) => ![...command.needs, ...command.may].includes(option));
  if (surplus) throw new Problem(`${name} does not take --${surplus}.\n\n${HELP}`);
  const { email = '', name: called = '', roles = '' } = parsed.values;
  return { command, options: { email, name: called, roles } };
}

/** Waits, at most 60 s, for the database of a desk that is just being started; whoever holds the lock starts it. */
async function waitForCluster(data: string): Promise<string> {
  for (let attempt = 0; attempt < 120; attempt++, await sleep(500)) {
    const cluster = await findCluster(data);
    if (cluster) return cluster.appUrl;
  }
  throw new Problem(`Another command is working on ${data}, but its database does not answer. Try again when it is done.`);
}

/** The running database, or our own PostgreSQL for as long as the command takes. */
async function withDatabase<T>(settings: Settings, work: (appUrl: string) => Promise<T>): Promise<T> {
  if (settings.DATABASE_URL) return work(settings.DATABASE_URL);
  // Whoever holds the lock may stop the database: without it we use what runs, with it we start and stop.
  const release = await takeLock(`data ${settings.BELEG_DATA}`, 0);
  if (!release) return work(await waitForCluster(settings.BELEG_DATA));
  const { ownerUrl, appUrl, cluster } = await openDatabase(settings, (line) => process.stderr.write(`${line}\n`));
  try {
    await migrate(ownerUrl, appUrl);
    return await work(appUrl);
  } finally {
    await cluster?.stop();
  }
}

async function main(args: string[]): Promise<void> {
  if (args.length === 0 || ['help', '--help', '-h'].includes(args[0] ?? '')) return void process.stdout.write(HELP);
  const { command, options } = parse(args);
  const settings = loadSettings();
  await generateClient({ ...createProgress(1, 0, process.stderr), skip: () => undefined });
  const answer = await withDatabase(settings, (appUrl) => onDesk(serverEnvironment(settings, appUrl, sessionSecret(settings)), () => command.run(options)));
  process.stdout.write(`${answer}\n`);
}

/** An expected refusal as a sentence; the codes are the use cases' own. */
function sentence(error: unknown): string {
  const { code, details } = error as { code?: string; details?: { errors?: { code: string }[] } };
  const inner = details?.errors?.[0]?.code;
  return SENTENCES[inner ?? ''] ?? SENTENCES[code ?? ''] ?? explain(error);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
process.disconnect?.();
