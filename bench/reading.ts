// `npm run bench:reading`: how well the reading engine reads, each figure beside its limit and beside what a trivial reader reaches.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareFigures } from '@/lib/text/compare/compare-figures';
import { parseManuscript } from '@/lib/text/parse';
import { readManuscript } from '@/lib/text/read-manuscript';
import type { TextLanguage } from '@/lib/text/word-lists';
import { baselines } from './reading-baselines';
import { everySentence, lines, scoreAgreement, scoreArticle, scoreFigures, scoreQuotes, scoreSentences, type Gold, type Reader } from './gold/score.mjs';
import { median } from './figures';
import { printLines, type Line } from './table';

const GOLD = path.join(import.meta.dirname, 'gold');
// Annotated news articles that may be measured with but not shipped; without them their lines are left out and said to be.
const DATA = process.env.BELEG_READING_DATA ?? path.resolve(import.meta.dirname, '../../shared/data');

const read: Reader = (text, { language, date } = {}) => {
  const manuscript = parseManuscript(text, { language });
  return Promise.resolve({ ...manuscript, ...readManuscript(manuscript, date ?? null) });
};
const share = ([part, whole]: readonly [number, number]) => part / whole;
const raw = readFileSync(path.resolve(import.meta.dirname, '../prisma/sample/deepseek-de.txt'), 'utf8');
const misses: string[] = [];

async function ofSample(): Promise<Line[]> {
  const gold = JSON.parse(readFileSync(path.join(GOLD, 'deepseek-de.gold.json'), 'utf8')) as Gold;
  const got = scoreArticle(gold, raw, await read(raw, { language: 'de' }));
  const trivial = scoreArticle(gold, raw, everySentence(gold));
  misses.push(...got.misses);
  const count = (name: string, [measured, of]: readonly [number, number], least: number, baseline?: number): Line => ({ name, measured, of, least, baseline: baseline?.toString() });
  return [
    count('units', got.units, 43, baselines.units(gold, raw)),
    count('claims found', got.claims, 49, trivial.claims[0]),
    count('claims typed', got.typed, 46, trivial.typed[0]),
    count('claims tight', got.tight, 40, trivial.tight[0]),
    { name: 'sentence precision', measured: share(got.sentencePrecision), least: 0.95, baseline: share(trivial.sentencePrecision).toFixed(2) },
    count('figures', got.figures, 9, 0),
    count('dates', got.dates, 11, 0),
    { name: 'date precision', measured: share(got.datePrecision), least: 0.9 },
    count('quotations', got.quotes, 11, 0),
    count('hints on known inconsistencies', got.hints, 9, 0),
    { name: 'other hints', measured: got.otherHints, most: 4, baseline: '0' },
    { name: 'proposals', measured: got.proposals, baseline: String(trivial.proposals) },
  ];
}

async function ofTables(): Promise<Line[]> {
  const figures = await scoreFigures(lines(path.join(GOLD, 'figures.dev.jsonl')), read);
  const compare = (claim: string, claimLanguage: TextLanguage, source: string, sourceLanguage: TextLanguage) =>
    compareFigures({ text: claim, language: claimLanguage }, { text: source, language: sourceLanguage }).result;
  const agreement = await scoreAgreement(lines(path.join(GOLD, 'agreement.dev.jsonl')), compare);
  misses.push(...figures.misses, ...agreement.misses);
  return [
    { name: 'figures exact', measured: figures.right, of: figures.wanted, least: 52, baseline: '0' },
    { name: 'non-figures quiet', measured: figures.quiet, of: figures.negatives, least: 14, baseline: '–' },
    { name: 'agreement', measured: agreement.right, of: agreement.total, least: 27 },
    { name: 'dangerous agreement', measured: agreement.dangerous, most: 0 },
  ];
}

async function ofNews(): Promise<Line[]> {
  const german = lines(path.join(DATA, 'wikinews-de.dev.jsonl'));
  const english = lines(path.join(DATA, 'gum-en-news.dev.jsonl'));
  const quotes = await scoreQuotes(german, read);
  const trivial = await scoreQuotes(german, baselines.read);
  const f1 = async (docs: typeof german, reader: Reader) => (await scoreSentences(docs, reader)).f1;
  const line = (name: string, counts: readonly [number, number], least: number, baseline: readonly [number, number]): Line => ({ name, measured: share(counts), least, baseline: Number.isNaN(share(baseline)) ? '–' : share(baseline).toFixed(2) });
  return [
    { name: 'sentence F1, German', measured: await f1(german, read), least: 0.985, baseline: (await f1(german, baselines.read)).toFixed(3) },
    { name: 'sentence F1, English', measured: await f1(english, read), least: 0.992, baseline: (await f1(english, baselines.read)).toFixed(3) },
    line('direct quotations found', quotes.direct, 0.98, trivial.direct),
    line('direct quotations, precision', quotes.directPrecision, 0.9, trivial.directPrecision),
    line('indirect quotations found', quotes.indirect, 0.75, trivial.indirect),
    line('indirect quotations, precision', quotes.indirectPrecision, 0.85, trivial.indirectPrecision),
  ];
}

function ofTime(): Line[] {
  const million = `${raw.trim()}\n\n`.repeat(Math.ceil(1_000_000 / raw.length)).slice(0, 1_000_000);
  const time = (text: string) => {
    const before = performance.now();
    readManuscript(parseManuscript(text, { language: 'de' }), null);
    return performance.now() - before;
  };
  const times = (text: string, runs: number) => median(Array.from({ length: runs }, () => time(text)));
  times(raw, 20);
  const short = times(raw, 11);
  const long = times(million, 3);
  return [
    { name: 'time, 6 kB (ms)', measured: short, most: 40 },
    { name: 'time per character, 1 MB to 6 kB', measured: long / million.length / (short / raw.length), most: 1.3 },
  ];
}

const all = [...(await ofSample()), ...(await ofTables()), ...(existsSync(DATA) ? await ofNews() : []), ...ofTime()];
const missed = printLines(all, 'trivial reader');
if (!existsSync(DATA)) console.log(`Not measured: sentences and quotations in news. Put wikinews-de.dev.jsonl and gum-en-news.dev.jsonl into a folder and name it in BELEG_READING_DATA.`);
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
console.log(missed === 0 ? '\nAll limits are kept.' : `\n${missed} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
