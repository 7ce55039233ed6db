// How much of the annotated sample is read right, through the functions that the server uses: claims on their exact words, sources and places in them.
import { readFileSync } from 'node:fs';
import { readAnnotated } from '@/lib/formats/read/annotated';
import { readManuscript } from '@/lib/formats/read/read-manuscript';
import { SAMPLE_CLAIMS } from '@/prisma/sample/claims';
import { ANNOTATED_NOTES, ANNOTATED_SAMPLE } from './annotated-sample';

/** Of 49: claims that stand on exactly their words, and claims whose every source has its kind, address, place, and is the same one as where the note says so; with what is not so. */
export async function scoreAnnotatedSample(): Promise<{ words: number; sources: number; claims: number; faults: string[] }> {
  const answer = await readManuscript(readFileSync(ANNOTATED_SAMPLE), 'sample.docx');
  const read = answer.ok ? readAnnotated(answer.manuscript) : null;
  if (!read) throw new Error('the annotated sample has no notes');
  const faults: string[] = [];
  const claimOf = (key: string) => {
    const exact = SAMPLE_CLAIMS.find((claim) => claim.key === key)?.exact;
    return read.claims.find((claim) => claim.exact === exact);
  };
  let [words, sources] = [0, 0];
  for (const { claim: key, sources: expected } of ANNOTATED_NOTES) {
    const claim = claimOf(key);
    if (!claim) {
      faults.push(`${key}: no claim on these words`);
      continue;
    }
    words += 1;
    const found = claim.evidence.map(({ source, locator }) => ({ type: read.sources[source]?.type, locator, url: read.sources[source]?.url ?? null, source }));
    const wrong = expected.flatMap(({ type, locator, url, ibid }, at) => {
      const each = found[at];
      if (!each) return [`no source ${at + 1}`];
      const isSame = ibid === undefined || claimOf(ibid)?.evidence.some(({ source }) => source === each.source) === true;
      return [
        ...(each.type === type ? [] : [`${String(each.type)} instead of ${type}`]),
        ...(each.locator === locator ? [] : [`place ${String(each.locator)} instead of ${String(locator)}`]),
        ...(url === undefined || each.url === url ? [] : [`address ${String(each.url)}`]),
        ...(isSame ? [] : [`not the source of ${ibid}`]),
      ];
    });
    if (found.length > expected.length) wrong.push(`${found.length} sources`);
    if (wrong.length === 0) sources += 1;
    else faults.push(`${key}: ${wrong.join(', ')}`);
  }
  return { words, sources, claims: read.claims.length, faults };
}
