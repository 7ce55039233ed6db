// Every setting a person can make, with its default, read from the environment in one place (described in .env.example).
import 'server-only';
import path from 'node:path';
import { z } from 'zod';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/[^/]+\/[^/?]+/, 'is no PostgreSQL address. It looks like postgresql://user:password@host:5432/database');
const secret = z.string().min(32, 'is too short to be safe. Use at least 32 random characters (openssl rand -hex 32), or leave it out and Beleg makes one');

const schema = z
  .object({
    PORT: z.coerce.number('is no port number. Use a number from 1 to 65535').int('is no port number. Use a whole number from 1 to 65535').min(1, 'is no port number. Use a number from 1 to 65535').max(65_535, 'is no port number. Use a number from 1 to 65535').default(3000),
    HOST: z.string().regex(/^[\w.:-]+$/, 'is no host name or address. Use 127.0.0.1 for this machine only, 0.0.0.0 for the network').default('127.0.0.1'),
    BELEG_DATA: z.string().default('data'),
    BELEG_URL: z.url({ protocol: /^https?$/, error: 'is no web address. It is what people type to reach the desk, such as https://beleg.example.org' }).optional(),
    DATABASE_URL: postgresUrl.optional(),
    BELEG_MIGRATION_URL: postgresUrl.optional(),
    BELEG_ADMIN_EMAIL: z.email('is no e-mail address').optional(),
    BELEG_ADMIN_PASSWORD: z.string().min(12, 'is too short. Use at least 12 characters').optional(),
    BELEG_PROXIES: z.coerce.number('is no number. Use the number of proxies in front of the desk').int('is no whole number. Use the number of proxies in front of the desk').min(0, 'is below 0. Use the number of proxies in front of the desk').max(10, 'is above 10. Use the number of proxies in front of the desk').optional(),
    BELEG_MODEL_URL: z.url({ protocol: /^https?$/, error: 'is no web address. It is the base of an OpenAI-compatible interface, such as http://127.0.0.1:11434/v1' }).optional(),
    BELEG_MODEL: z.string().trim().min(1).max(200, 'is too long for the name of a model').optional(),
    BELEG_MODEL_KEY: z.string().regex(/^[\x21-\x7e]+$/, 'holds characters that no key has').optional(),
    BELEG_MODEL_TIMEOUT: z.coerce.number('is no number. Use the seconds to wait for the model').int('is no whole number. Use the seconds to wait for the model').min(1, 'is below 1. Use the seconds to wait for the model').max(600, 'is above 600. Use the seconds to wait for the model').default(60),
    BELEG_SECRET: secret.optional(),
    NEXTAUTH_SECRET: secret.optional(),
  })
  .superRefine((value, context) => {
    const need = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    if (value.BELEG_MIGRATION_URL && !value.DATABASE_URL) need('DATABASE_URL', 'is missing. BELEG_MIGRATION_URL alone does not say where the desk finds its data');
    if (value.BELEG_MODEL_URL && !value.BELEG_MODEL) need('BELEG_MODEL', 'is missing. Name the model that BELEG_MODEL_URL shall be asked for');
    if (value.BELEG_MODEL && !value.BELEG_MODEL_URL) need('BELEG_MODEL_URL', 'is missing. Without an address BELEG_MODEL cannot be asked');
    if (value.BELEG_ADMIN_EMAIL && !value.BELEG_ADMIN_PASSWORD) need('BELEG_ADMIN_PASSWORD', 'is missing. Set it beside BELEG_ADMIN_EMAIL, or neither and use the set-up link');
    if (value.BELEG_ADMIN_PASSWORD && !value.BELEG_ADMIN_EMAIL) need('BELEG_ADMIN_EMAIL', 'is missing. Set it beside BELEG_ADMIN_PASSWORD, or neither and use the set-up link');
  })
  .transform((value) => ({
    ...value,
    BELEG_DATA: path.resolve(value.BELEG_DATA),
    /** Without a path or slash at its end, so that a path can be put after it. */
    BELEG_URL: (value.BELEG_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ''),
    // The desk itself speaks plain http: an https address has a proxy before it.
    BELEG_PROXIES: value.BELEG_PROXIES ?? (value.BELEG_URL?.startsWith('https:') ? 1 : 0),
    BELEG_SECRET: value.BELEG_SECRET ?? value.NEXTAUTH_SECRET,
  }));

/** The settings as they are used: checked, with defaults, the data directory absolute. */
export type Settings = z.output<typeof schema>;

/** A wrong setting: the message names each variable and the remedy, one sentence a line. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads the settings; an empty value counts as not set.
 * @param values the process's environment
 * @throws SettingsError
 */
export function readSettings(values: Readonly<Partial<Record<string, string>>>): Settings {
  const set = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  throw new SettingsError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'));
}
