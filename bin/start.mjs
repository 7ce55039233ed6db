// `npm start`, and `npm run demo`: everything from the packages to the running desk.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('bin/start.ts', process.argv.includes('--demo') ? 7 : 6);
