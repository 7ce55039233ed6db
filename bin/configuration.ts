// Reads the settings for the machine room's commands, and keeps the secret that seals the sessions.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings, SettingsError, type Settings } from '@/lib/server/settings';
import { Problem } from './problem';

/**
 * Reads `.env`, then the environment, which wins, and makes the data directory.
 * @throws Problem naming each wrong variable and the remedy
 */
export function loadSettings(): Settings {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const settings = readSettings(process.env);
    mkdirSync(settings.BELEG_DATA, { recursive: true, mode: 0o700 });
    return { ...settings, BELEG_DATA: realpathSync(settings.BELEG_DATA) };
  } catch (error) {
    if (error instanceof SettingsError) throw new Problem(error.message);
    const { code } = error as NodeJS.ErrnoException;
    throw code ? new Problem(`BELEG_DATA cannot be used as the data directory (${code}). Choose a directory that this user may write.`) : error;
  }
}

/** The secret from the settings, else the one in the data directory, made the first time. */
export function sessionSecret(settings: Settings): string {
  if (settings.BELEG_SECRET) return settings.BELEG_SECRET;
  const file = path.join(settings.BELEG_DATA, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Problem(`${file} does not hold a whole secret. Delete it, and Beleg makes a new one; everybody signs in again.`);
  return secret;
}
