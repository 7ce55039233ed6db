// `npm run bench:word`: whether the Word file of a report keeps its comments, changes and footnotes on the way through LibreOffice, and what it costs.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildReport } from '@/lib/domain/report';
import type { ReportContent } from '@/lib/domain/schema/report';
import { reportFacts } from '@/lib/domain/testing/report-facts';
import type { TrackedReading } from '@/lib/formats/read/manuscript';
import { parseWithNotes } from '@/lib/formats/read/place-notes';
import { readManuscript } from '@/lib/formats/read/read-manuscript';
import { reportDocx } from '@/lib/formats/report-docx';
import { reportOnText, type ClaimOnText } from '@/lib/formats/testing/report-on-text';
import { snapSpan } from '@/lib/text/anchor';
import { parseCommentLine, parseFootnoteLead } from '@/lib/text/notes/comment-line';
import { parseManuscript } from '@/lib/text/parse';
import { SAMPLE_CLAIMS } from '@/prisma/sample/claims';
import { drawFrom, type Draw } from './random';
import { printLines, type Line } from './table';

const SEED = Number(process.env.BELEG_SEED ?? 20_261_124);
const RANDOM_FILES = Number(process.env.ZZN ?? 40);
const HASH = 'c'.repeat(64);
const SAMPLE = path.join(import.meta.dirname, '..', 'prisma', 'sample', 'deepseek-de.txt');

/** The sample article with its claims; every third is to read otherwise, every seventh to go. */
function sampleReport(): ReportContent {
  const { text } = parseManuscript(readFileSync(SAMPLE, 'utf8'));
  const claims = SAMPLE_CLAIMS.flatMap(({ exact }, index): ClaimOnText[] => {
    const start = text.indexOf(exact);
    return start < 0 ? [] : [{ anchors: [{ start, end: start + exact.length }], proposed: index % 7 === 6 ? '' : index % 3 === 2 ? `nach eigenen Angaben ${exact}` : null }];
  });
  return reportOnText(text, claims);
}

const WORDS = ['Der Rat', 'beschloss', '12,5 Millionen', '„Ja“, sagte', 'Müller.', '👩‍👩‍👧', '🇩🇪', '(am Montag)', 'kostet;', 'Wirt\u00adschaft', 'a\u202fb', '<p>&amp;'];

/** Claims of any length anywhere: nested, overlapping, touching, across paragraphs, some to be changed. */
function randomReport(draw: Draw): ReportContent {
  const words = (most: number) => Array.from({ length: 1 + draw.below(most) }, () => draw.of(WORDS)).join(' ');
  const { text } = parseManuscript(Array.from({ length: 2 + draw.below(5) }, () => words(12)).join('\n\n'), { layout: 'paragraphs' });
  const claims = Array.from({ length: 1 + draw.below(9) }, (): ClaimOnText => {
    const [a, b] = [draw.below(text.length), draw.below(text.length)];
    const anchor = snapSpan(text, Math.min(a, b), Math.max(a, b));
    return { anchors: anchor ? [anchor] : [], ...(draw.chance(0.3) ? { proposed: draw.chance(0.3) ? '' : words(4) } : { proposed: null }) };
  });
  return reportOnText(text, claims.filter(({ anchors }) => anchors.length > 0));
}

/** What a file says: its text, the words under each comment by claim, which claims have a footnote, how many changes are pending. */
async function told(file: Uint8Array, reading: TrackedReading) {
  const answer = await readManuscript(file, 'a', '', reading);
  if (!answer.ok) throw new Error(answer.code);
  const { parsed, notes } = parseWithNotes(answer.manuscript, 'de');
  const comments = notes.filter(({ note }) => note.kind === 'comment');
  return {
    text: parsed.text,
    comments: comments.map(({ note, spans }) => JSON.stringify([parseCommentLine(note.text)?.number ?? null, spans.map(({ start, end }) => parsed.text.slice(start, end)).join('\n').trim()])),
    people: comments.map(({ note }) => JSON.stringify([note.author, note.text])),
    footnotes: notes.flatMap(({ note, spans }) => (note.kind === 'footnote' ? [JSON.stringify([parseFootnoteLead(note.text), spans.map(({ start }) => parsed.text.slice(0, start).trimEnd().length)])] : [])),
  };
}

/** How many of what was there are there. */
function kept(before: readonly string[], after: readonly string[]): number {
  const left = [...after];
  return before.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Converts all files of a folder in one start of LibreOffice. */
function convert(work: string, from: string, to: 'odt' | 'docx', names: readonly string[]): string {
  const out = path.join(work, `${from}-${to}`);
  mkdirSync(out);
  const files = names.map((name) => path.join(work, from, `${name}.${to === 'odt' ? 'docx' : 'odt'}`));
  execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', to, '--outdir', out, ...files], { stdio: 'ignore', env: { ...process.env, SAL_USE_VCLPLUGIN: 'svp' } });
  return `${from}-${to}`;
}

async function throughLibreOffice(reports: ReadonlyMap<string, ReportContent>, work: string): Promise<Line[]> {
  mkdirSync(path.join(work, 'ours'));
  for (const [name, content] of reports) writeFileSync(path.join(work, 'ours', `${name}.docx`), await reportDocx(content, HASH));
  const names = [...reports.keys()];
  const odt = convert(work, 'ours', 'odt', names);
  const docx = convert(work, odt, 'docx', names);
  const lines: Line[] = [];
  for (const [way, folder, ending] of [['.odt and back', docx, 'docx']] as const) {
    const counts = { comments: [0, 0], people: [0, 0], footnotes: [0, 0], revision: [0, 0], corrected: [0, 0] } satisfies Record<string, [number, number]>;
    for (const name of names) {
      const read = (where: string, end: string, reading: TrackedReading) => told(readFileSync(path.join(work, where, `${name}.${end}`)), reading);
      for (const reading of ['original', 'accepted'] as const) {
        const [before, after] = [await read('ours', 'docx', reading), await read(folder, ending, reading)];
        const text = reading === 'original' ? counts.revision : counts.corrected;
        text[0] += before.text === after.text ? 1 : 0;
        text[1] += 1;
        if (before.text !== after.text) console.log(`       ${name}${way} (${reading}): the text differs`);
        if (reading === 'accepted') continue;
        for (const what of ['comments', 'people', 'footnotes'] as const) {
          const found = kept(before[what], after[what]);
          counts[what][0] += found;
          counts[what][1] += before[what].length;
          if (found < before[what].length) console.log(`       ${name}${way}: ${what} ${before[what].filter((item) => !after[what].includes(item)).join(' | ').slice(0, 300)} became ${after[what].filter((item) => !before[what].includes(item)).join(' | ').slice(0, 300)}`);
        }
      }
    }
    const line = (name: string, [measured, of]: readonly number[]): Line => ({ name: `${name}, as ${way}`, measured: measured ?? 0, of: of ?? 0, least: of ?? 0 });
    lines.push(line('comments on their words, each knowing its claim', counts.comments), line('comments with author and text', counts.people), line('footnotes at their place', counts.footnotes), line('files that give the revision when all changes are rejected', counts.revision), line('files that give the corrected text when all are accepted', counts.corrected));
  }
  return lines;
}

/** Milliseconds, the middle of five. */
async function cost(claims: number, most?: number): Promise<Line> {
  const content = buildReport(reportFacts(claims));
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const since = performance.now();
    await reportDocx(content, HASH);
    times.push(performance.now() - since);
  }
  return { name: `milliseconds for a report of ${claims} claims`, measured: times.sort((a, b) => a - b)[2] ?? Infinity, ...(most === undefined ? {} : { most }) };
}

const lines = [await cost(300, 1_000), await cost(2_000)];
if (spawnSync('soffice', ['--version']).status === 0) {
  const work = mkdtempSync(path.join(tmpdir(), 'beleg-word-'));
  const draw = drawFrom(SEED);
  const sample = sampleReport();
  lines.push({ name: 'claims of the sample article in its file', measured: sample.claims.length, of: SAMPLE_CLAIMS.length, least: SAMPLE_CLAIMS.length });
  lines.push(...(await throughLibreOffice(new Map([['sample', sample], ...Array.from({ length: RANDOM_FILES }, (_, at): [string, ReportContent] => [`random-${at}`, randomReport(draw)])]), work)));
  if (process.env.ZZN) console.log(work); else rmSync(work, { recursive: true });
} else console.log('       LibreOffice (soffice) is not on this machine: whether comments stay on their words on the way through it was not tried');
process.exitCode = printLines(lines, '') > 0 ? 1 : 0;
