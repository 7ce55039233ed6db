// `npm run demo`, after the database is up to date: prepares the demo and prints how to sign in.
import { db, pool } from '@/lib/server/db';
import { prepareDemo } from './demo-desk';

const { accounts, loaded } = await prepareDemo();
const lines = accounts.map(({ name, email, password }) => `  ${name.padEnd(18)}${email.padEnd(32)}${password ?? '(disabled)'}`);
process.stdout.write(`${loaded ? 'Demo: the sample article is loaded.' : 'Demo: the sample article was loaded before and is left as it is.'} Sign in as\n${lines.join('\n')}\nThe passwords are new each time and are stored nowhere.\n`);
await db.$disconnect();
await pool.end();
