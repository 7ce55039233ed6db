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
import { parseCommentLine, parseFootnoteLead } from '@/lib/text/notes/comment-line';
import { parseManuscript } from '@/lib/text/parse';
import { SAMPLE_CLAIMS } from '@/prisma/sample/claims';
import { drawFrom, type Draw } from './random';
import { printLines, type Line } from './table';

const SEED = Number(process.env.BELEG_SEED ?? 20_261_124);
/** Of each kind. */
const RANDOM_FILES = 20;
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

const WORDS = ['Der Rat', 'beschloss', '12,5 Millionen', '„Ja“, sagte', 'Müller.', '(am Montag)', 'kostet;', 'Wirt\u00adschaft', 'a\u202fb', '<p>&amp;'];
const SIGNS = ['👩‍👩‍👧', '🇩🇪', '🧑🏽‍🚀', '\u{1d11e}'];

/**
 * LibreOffice 7.4 loses the first code point of struck words where they begin with an emoji under the beginning of a comment, and some of several
 * struck ends of paragraphs. So files have emoji or changes, these inside of one paragraph; what becomes of files with all of it is only told.
 */
type Kind = 'emoji' | 'changes' | 'both';

/** Claims from any word to any other: nested, overlapping, touching, across paragraphs. */
function randomReport(draw: Draw, kind: Kind): ReportContent {
  const words = (most: number) => Array.from({ length: 1 + draw.below(most) }, () => draw.of(kind === 'changes' ? WORDS : [...WORDS, ...SIGNS])).join(' ');
  const { text } = parseManuscript(Array.from({ length: 2 + draw.below(5) }, () => words(12)).join('\n\n'), { layout: 'paragraphs' });
  const starts = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const claims = Array.from({ length: 1 + draw.below(9) }, (): ClaimOnText => {
    const [first, last] = [draw.of(starts), draw.of(starts)].sort((a, b) => a.start - b.start);
    const anchor = first && last ? { start: first.start, end: last.end } : { start: 0, end: text.length };
    const mayChange = kind === 'both' || (kind === 'changes' && !text.slice(anchor.start, anchor.end).includes('\n'));
    return { anchors: [anchor], proposed: mayChange && draw.chance(0.3) ? (draw.chance(0.3) ? '' : words(4)) : null };
  });
  return reportOnText(text, claims);
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

const COUNTED = { comments: 'comments on their words, each knowing its claim', people: 'comments with author and text', footnotes: 'footnotes at their place', original: 'files that give the revision when all changes are rejected', accepted: 'files that give the corrected text when all are accepted' } as const;

/** `isTold`: without a limit. */
type Group = { name: string; isTold: boolean; reports: readonly ReportContent[] };

/** All files there and back, in two starts of the program, and what is still where it was. */
async function throughLibreOffice(groups: readonly Group[], work: string): Promise<Line[]> {
  const files = groups.flatMap(({ reports }, group) => reports.map((content, at) => ({ name: `${group}-${at}`, group, content })));
  mkdirSync(path.join(work, 'ours'));
  for (const { name, content } of files) writeFileSync(path.join(work, 'ours', `${name}.docx`), await reportDocx(content, HASH));
  const names = files.map(({ name }) => name);
  const back = convert(work, convert(work, 'ours', 'odt', names), 'docx', names);
  const counts = groups.map(() => ({ comments: [0, 0], people: [0, 0], footnotes: [0, 0], original: [0, 0], accepted: [0, 0] }) satisfies Record<keyof typeof COUNTED, [number, number]>);
  for (const { name, group } of files) {
    const add = (what: keyof typeof COUNTED, found: number, of: number) => {
      const count = counts[group]?.[what] ?? [];
      count[0] = (count[0] ?? 0) + found;
      count[1] = (count[1] ?? 0) + of;
      if (found < of) console.log(`       ${groups[group]?.name ?? ''} ${name}: ${of - found} of ${of} missing: ${COUNTED[what]}`);
    };
    for (const reading of ['original', 'accepted'] as const) {
      const [before, after] = [await told(readFileSync(path.join(work, 'ours', `${name}.docx`)), reading), await told(readFileSync(path.join(work, back, `${name}.docx`)), reading)];
      add(reading, before.text === after.text ? 1 : 0, 1);
      if (reading === 'original') for (const what of ['comments', 'people', 'footnotes'] as const) add(what, kept(before[what], after[what]), before[what].length);
    }
  }
  return groups.flatMap(({ name, isTold }, group) =>
    (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).map((what): Line => {
      const [measured = 0, of = 0] = counts[group]?.[what] ?? [];
      return { name: `${name}: ${COUNTED[what]}`, measured, of, ...(isTold ? {} : { least: of }) };
    }),
  );
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
  const random = (kind: Kind) => Array.from({ length: RANDOM_FILES }, () => randomReport(draw, kind));
  const groups: Group[] = [{ name: 'the sample article', isTold: false, reports: [sample] }, { name: 'random texts with emoji', isTold: false, reports: random('emoji') }, { name: 'random texts with changes', isTold: false, reports: random('changes') }, { name: 'random texts with both', isTold: true, reports: random('both') }];
  lines.push(...(await throughLibreOffice(groups, work)));
  rmSync(work, { recursive: true });
} else console.log('       LibreOffice (soffice) is not on this machine: whether comments stay on their words on the way through it was not tried');
process.exitCode = printLines(lines, '') > 0 ? 1 : 0;
