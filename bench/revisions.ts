// `npm run bench:revisions`: what becomes of claims when the text changes, each figure beside its limit and beside trivial ways of finding a claim again.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contextHash, wordingHash } from '@/lib/text/fold';
import { parseManuscript } from '@/lib/text/parse';
import { alignTexts } from '@/lib/text/revision/align';
import { reanchor } from '@/lib/text/revision/reanchor';
import { overlaps, type Span } from '@/lib/text/span';
import { lines } from './gold/score.mjs';
import { drawFrom } from './random';
import { bestFuzzyMatch, firstOccurrence } from './revision-baselines';
import { articleOf, CHANGES, EDITS, simulate, STAYS, type Article, type Case, type Edit } from './revision-edits';

const DATA = process.env.BELEG_READING_DATA ?? path.resolve(import.meta.dirname, '../../shared/data');
const SEED = Number(process.env.BELEG_SEED ?? 20261124);
const CASES = 4_400;

/** What one way of finding claims again did with one case. */
type Outcome = { edit: Edit; whole: boolean; right: boolean; live: boolean; found: boolean; ambiguous: boolean };
type Found = { span: Span | null; ambiguous: boolean };

const FOREIGN = {
  de: ['Der Gemeinderat vertagte die Entscheidung über das Freibad auf den Herbst.', 'Ein Sprecher der Feuerwehr sagte, der Brand sei nach zwei Stunden gelöscht gewesen.', 'Die Fahrgäste mussten in Hannover auf einen anderen Zug warten.', 'Nach Angaben des Wetterdienstes fielen in der Nacht 41 Liter Regen je Quadratmeter.'],
  en: ['The council put off its decision on the swimming pool until autumn.', 'A spokeswoman for the fire brigade said the blaze was out after two hours.', 'Passengers had to wait for another train in Leeds.', 'The weather service measured 41 litres of rain per square metre overnight.'],
};

function articles(): Article[] {
  const sample = articleOf(readFileSync(path.resolve(import.meta.dirname, '../prisma/sample/deepseek-de.txt'), 'utf8'), 'de');
  const read = (name: string, language: 'de' | 'en') => lines(path.join(DATA, name)).map(({ text }) => articleOf(text, language));
  const news = existsSync(DATA) ? [...read('wikinews-de.dev.jsonl', 'de'), ...read('wikinews-de.train.jsonl', 'de'), ...read('gum-en-news.dev.jsonl', 'en')] : [];
  return [sample, ...news].flatMap((article) => article ?? []);
}

function cases(): Case[] {
  const all = articles();
  const draw = drawFrom(SEED);
  const sentences = { de: [...FOREIGN.de], en: [...FOREIGN.en] };
  for (const { language, paragraphs } of all) sentences[language].push(...paragraphs.flat().filter((sentence) => /[.!?]["“”»«]?$/.test(sentence)));
  const vocabulary = (language: 'de' | 'en') => sentences[language].join(' ').match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const words = { de: vocabulary('de'), en: vocabulary('en') };
  const made: Case[] = [];
  for (let turn = 0; made.length < CASES; turn += 1) {
    const article = turn % 5 === 0 ? draw.of(all.filter(({ language }) => language === 'en').concat(all[0] ?? [])) : draw.of(all);
    const own = new Set(article.paragraphs.flat());
    const foreign = sentences[article.language].filter((sentence) => !own.has(sentence));
    const edit = EDITS[turn % EDITS.length] ?? 'word';
    made.push(...simulate(article, edit, draw, foreign.length > 0 ? foreign : FOREIGN[article.language], words[article.language]));
  }
  return made;
}

const size = ({ start, end }: Span) => end - start;

/** The right place: at least half of both spans lies in the other. What was only written the other way is judged by its words. */
function isRight(one: Case, span: Span | null, text: string): boolean {
  if (!one.truth) return span === null;
  if (!span) return false;
  if (one.edit === 'typographic') return wordingHash(text.slice(span.start, span.end)) === wordingHash(one.before.slice(one.claim.start, one.claim.end));
  if (!overlaps(span, one.truth)) return false;
  const shared = Math.min(span.end, one.truth.end) - Math.max(span.start, one.truth.start);
  return shared * 2 >= Math.max(size(span), size(one.truth));
}

type Way = 'ours' | 'first' | 'fuzzy';
const WAYS: Record<Way, (before: ReturnType<typeof parseManuscript>, after: ReturnType<typeof parseManuscript>, claim: Span) => Found> = {
  ours: (before, after, claim) => {
    const fate = reanchor(alignTexts(before, after), [{ anchors: [claim] }])[0]?.anchors[0];
    return { span: fate?.span ?? null, ambiguous: fate?.ambiguous ?? false };
  },
  first: (before, after, claim) => ({ span: firstOccurrence(before.text, after.text, claim), ambiguous: false }),
  fuzzy: (before, after, claim) => ({ span: bestFuzzyMatch(before.text, after.text, claim), ambiguous: false }),
};

const misses: string[] = [];
let skipped = 0;

function outcomes(all: readonly Case[]): Record<Way, Outcome[]> {
  const out: Record<Way, Outcome[]> = { ours: [], first: [], fuzzy: [] };
  for (const one of all) {
    const [before, after] = [parseManuscript(one.before, { language: one.language, layout: 'paragraphs' }), parseManuscript(one.after, { language: one.language, layout: 'paragraphs' })];
    // Offsets of the truth are those of the texts as written: what cleaning changes cannot be judged.
    if (before.text !== one.before || (after.text !== one.after && one.edit !== 'typographic')) { skipped += 1; continue; }
    const { start, end } = one.claim;
    for (const way of ['ours', 'first', 'fuzzy'] as const) {
      const { span, ambiguous } = WAYS[way](before, after, one.claim);
      const live = span !== null && wordingHash(after.text.slice(span.start, span.end)) === wordingHash(before.text.slice(start, end)) && contextHash(after.text, after.units, span.start, span.end) === contextHash(before.text, before.units, start, end);
      const right = isRight(one, span, after.text);
      out[way].push({ edit: one.edit, whole: one.whole, right, live, found: span !== null, ambiguous });
      if (way === 'ours') report(one, { span, ambiguous }, right, live, after.text);
    }
  }
  return out;
}


function report(one: Case, { span, ambiguous }: Found, right: boolean, live: boolean, after: string): void {
  const wrong = STAYS.includes(one.edit) ? !right || !live : CHANGES.includes(one.edit) ? !right || live : span !== null && !ambiguous;
  if (wrong && process.env.DBG) { const z=Math.max(0,one.claim.start-500); console.log('=====', one.edit, one.before.slice(z, one.claim.start), '[[', one.before.slice(one.claim.start,one.claim.end), ']]', one.before.slice(one.claim.end,one.claim.end+500), '\n-----\n', one.truth ? one.after.slice(Math.max(0,one.truth.start-500), one.truth.end+500):''); }
  if (wrong) misses.push(`${one.edit} ${one.whole ? 'whole' : 'fragment'} right=${right} live=${live} ambiguous=${ambiguous}\n  old: ${one.before.slice(one.claim.start, one.claim.end)}\n  new: ${span ? after.slice(span.start, span.end) : '–'}\n  is:  ${one.truth ? one.after.slice(one.truth.start, one.truth.end) : '–'}`);
}

const share = (list: readonly Outcome[], edits: readonly Edit[], test: (outcome: Outcome) => boolean): number => {
  const of = list.filter(({ edit }) => edits.includes(edit));
  return of.filter(test).length / of.length;
};

const results = outcomes(cases());
for (const edit of EDITS) {
  const row = (['ours', 'first', 'fuzzy'] as const).map((way) => `${way}: right ${share(results[way], [edit], ({ right }) => right).toFixed(3)} live ${share(results[way], [edit], ({ live }) => live).toFixed(3)} found ${share(results[way], [edit], ({ found }) => found).toFixed(3)} ambiguous ${share(results[way], [edit], ({ ambiguous }) => ambiguous).toFixed(3)}`);
  console.log(`${edit.padEnd(15)} ${results.ours.filter((outcome) => outcome.edit === edit).length}  ${row.join(' | ')}`);
}
console.log('skipped', skipped);
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
