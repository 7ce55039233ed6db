// `npm run -s desk -- <command>`: the machine room on the command line.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('bin/desk.ts', 1, process.stderr); // standard output belongs to the command's answer
