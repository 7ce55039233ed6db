// `npm test`: every check there is, on a fresh clone too.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('bin/test.ts', 1);
