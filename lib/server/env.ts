// The settings of this server process, checked once when it starts.
import 'server-only';
import { readSettings, SettingsError, type Settings } from './settings';

/** What the running server relies on: beside the settings, the secret that seals the sessions. */
type Env = Settings & { NEXTAUTH_SECRET: string };

function readEnv(): Env {
  const settings = readSettings(process.env);
  const { BELEG_SECRET } = settings;
  if (!BELEG_SECRET) throw new SettingsError('NEXTAUTH_SECRET is missing. Start the desk with `npm start`, which makes one and keeps it.');
  return { ...settings, NEXTAUTH_SECRET: BELEG_SECRET };
}

export const env: Env = readEnv();
