// `npm start`: everything from the packages to the running desk.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('bin/start.ts', 6);
