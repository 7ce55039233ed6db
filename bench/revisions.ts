// `npm run bench:revisions`: what becomes of claims when the text changes, each figure beside its limit and beside trivial ways of finding a claim again.
import { parseManuscript } from '@/lib/text/parse';
import { alignTexts } from '@/lib/text/revision/align';
import { reanchor } from '@/lib/text/revision/reanchor';
import { firstOccurrence } from './revision-baselines';
import { drawCases, hasArticles } from './revision-cases';
import { CHANGES, EDITS, GOES, STAYS, type Edit } from './revision-edits';
import { minimalPairs, type MinimalPair } from './revision-pairs';
import { measureTimes } from './revision-times';
import { isLive, judge, WAYS, type Outcome, type Way } from './revision-ways';
import { printLines, type Line } from './table';

// BELEG_SEED draws other cases, to see that the figures do not hang on these.
const SEED = Number(process.env.BELEG_SEED ?? 20_261_124);
const CASES = 4_400;

type Results = Record<Way, Outcome[]>;
type Test = (outcome: Outcome) => boolean;

const of = (outcomes: readonly Outcome[], edits: readonly Edit[]) => outcomes.filter(({ edit }) => edits.includes(edit));

/** A share over some edits, beside those of the trivial ways. */
function share(results: Results, name: string, edits: readonly Edit[], test: Test, limit: Pick<Line, 'least' | 'most'>): Line {
  const [ours = 0, first = 0, fuzzy = 0] = WAYS.map((way) => of(results[way], edits).filter(test).length / of(results[way], edits).length);
  return { name, measured: ours, ...limit, baseline: `${first.toFixed(3)} / ${fuzzy.toFixed(3)}` };
}

function count(results: Results, name: string, edits: readonly Edit[], test: Test, most: number): Line {
  const [ours = 0, first = 0, fuzzy = 0] = WAYS.map((way) => of(results[way], edits).filter(test).length);
  return { name, measured: ours, of: of(results.ours, edits).length, most, baseline: `${first} / ${fuzzy}` };
}

/** One-token edits that flip a meaning: how many leave a verdict live, by our way and by the first occurrence of the words. */
function ofPairs(pairs: readonly MinimalPair[]): Line[] {
  const isStale = (pair: MinimalPair, trivially: boolean): boolean => {
    const [before, after] = [pair.before, pair.after].map((text) => parseManuscript(text, { language: pair.language, layout: 'paragraphs' }));
    if (!before || !after || before.text !== pair.before) throw new RangeError(`not a clean text: ${pair.before}`);
    const span = trivially ? firstOccurrence(before.text, after.text, pair.claim) : (reanchor(alignTexts(before, after), [{ anchors: [pair.claim] }])[0]?.anchors[0]?.span ?? null);
    // What every other tool goes by: the words of the claim are still there.
    if (trivially) return span === null;
    return span === null || !isLive(before, after, pair.claim, span);
  };
  const line = (name: string, chosen: readonly MinimalPair[]): Line => ({ name, measured: chosen.filter((pair) => isStale(pair, false)).length, of: chosen.length, least: chosen.length, baseline: String(chosen.filter((pair) => isStale(pair, true)).length) });
  return [line('minimal pairs stale, inside the claim', pairs.filter(({ inside }) => inside)), line('minimal pairs stale, outside of it', pairs.filter(({ inside }) => !inside))];
}

const results: Results = { ours: [], first: [], fuzzy: [] };
const misses: string[] = [];
for (const one of drawCases(SEED, CASES)) {
  const judged = judge(one);
  if (!judged) continue;
  for (const way of WAYS) results[way].push(judged.outcomes[way]);
  const { right, live, found, ambiguous } = judged.outcomes.ours;
  if (STAYS.includes(one.edit) ? !right || !live : CHANGES.includes(one.edit) ? !right || live : found && !ambiguous) misses.push(judged.shown);
}

console.log(`${results.ours.length} cases, seed ${SEED}. Baselines: the first occurrence of the words / the best fuzzy match without a floor.\n`);
const missed = printLines(
  [
    share(results, 'right place, changed and moved', [...CHANGES, 'moved'], ({ right }) => right, { least: 0.99 }),
    ...[...CHANGES, 'moved' as const, 'near_duplicate' as const, 'foreign' as const].map((edit) => share(results, `  ${edit}`, [edit], ({ right }) => right, {})),
    count(results, 'live verdicts on changed wordings and contexts', CHANGES, ({ live }) => live, 0),
    count(results, 'live verdicts on what was deleted or replaced', GOES, ({ live }) => live, 0),
    share(results, 'deleted: gone or ambiguous', GOES, ({ found, ambiguous }) => !found || ambiguous, { least: 0.98 }),
    share(results, 'stale on untouched or typographic text', ['untouched', 'typographic'], ({ live }) => !live, { most: 0.005 }),
    share(results, 'stale on moved text or beside new sentences', STAYS.filter((edit) => edit !== 'untouched' && edit !== 'typographic'), ({ live }) => !live, { most: 0.005 }),
    ...EDITS.map((edit) => share(results, `  a person has to say where: ${edit}`, [edit], ({ ambiguous }) => ambiguous, {})),
    ...ofPairs(minimalPairs()),
    ...measureTimes(),
  ],
  'baseline',
);
if (!hasArticles) console.log('Edited the sample only. Put wikinews-de.{dev,train}.jsonl and gum-en-news.dev.jsonl into a folder and name it in BELEG_READING_DATA.');
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
console.log(missed === 0 ? '\nAll limits are kept.' : `\n${missed} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
