// Makes a new server ready for revisions before anybody asks: the thread, the code and the plans of the queries are there by then.
import 'server-only';
import { parseManuscript } from '@/lib/text/parse';
import { whatBecame, type Compared } from '@/lib/text/what-became';
import { db } from '../db';
import { logError } from '../log';
import { compareOnThread, readOnThread } from '../text-thread';
import { loadBody, loadStanding } from './standing';

/** Milliseconds after the start: whoever started the desk sees it answer first. */
const AFTER = 500;
/** The id of no article. */
const NONE = '00000000-0000-0000-0000-000000000000';
/** Sentences of a text that is long enough for its comparison to be compiled, and takes some 20 ms. */
const SENTENCES = 120;

const manuscript = (step: number) =>
  parseManuscript(Array.from({ length: SENTENCES }, (_, at) => `Im Bezirk ${at} zahlte die Stadt im Mai rund ${at + (at % step)} Millionen Euro, sagte Nora Klein.`).join(' '), { language: 'de', layout: 'paragraphs' });

async function warmUp(): Promise<void> {
  const [before, after] = [manuscript(1), manuscript(2)];
  const anchors = before.units.map((unit) => ({ anchors: [unit] }));
  const compared: Compared = { before, after, edits: null, groups: [anchors] };
  await Promise.all([compareOnThread(compared), readOnThread(after, null)]);
  whatBecame(compared);
  await loadBody(db, NONE, 1);
  await loadStanding(db, NONE, 1);
}

/** Warms up a little later; what goes wrong then goes wrong again, and is told, when somebody asks. */
export function warmUpSoon(): void {
  setTimeout(() => void warmUp().catch((error: unknown) => logError('warming up', error)), AFTER).unref();
}
