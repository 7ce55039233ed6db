// Makes articles with hundreds of claims in set-based inserts, for measurements.
import 'server-only';
import { defaultPriority } from '@/lib/domain/claim';
import { presentHashes } from '@/lib/domain/present';
import { defaultAction, type Rating } from '@/lib/domain/rating';
import { anchorData } from '@/lib/server/claims/anchor';
import { db } from '@/lib/server/db';
import { FOLDING_VERSION } from '@/lib/text/fold';
import { makeArticle, makeSource, type Made, type MadeArticle, type MadePerson } from './factories';

/** What of the claims is judged, and how, over and over: two thirds have a verdict, a number that an article in the middle of its check has. */
const RATINGS: readonly (Rating | null)[] = ['verified', null, 'verified', 'disputed', null, 'verified'];

/** A manuscript of so many sentences in paragraphs of five, each sentence another. */
function manuscript(sentences: number): string {
  const lines = Array.from({ length: sentences }, (_, index) => `Nach den Messdaten vom Posten ${index + 1} stieg der Wert um ${(index % 97) + 1} Prozent auf ${1_000 + index * 7} Einheiten.`);
  const paragraphs = Array.from({ length: Math.ceil(sentences / 5) }, (_, index) => lines.slice(index * 5, index * 5 + 5).join(' '));
  return ['Messwerte im Vergleich', ...paragraphs].join('\n\n');
}

/** An article with one claim on each of `claims` sentences; judged claims have one piece of evidence and one verdict. */
export async function makeBigArticle(by: MadePerson, claims: number): Promise<MadeArticle> {
  const article = await makeArticle({ by, text: manuscript(claims), title: `Messartikel mit ${claims} Aussagen` });
  const source = await makeSource(by, { title: 'Messquelle' });
  // A sentence touches no passage but itself, so it is all that the context's hash needs to look through.
  const anchors = article.units.filter((unit) => unit.kind === 'sentence').map((unit) => anchorData({ ...article, units: [unit] }, unit.start, unit.end));
  const rows = await db.claim.createManyAndReturn({
    data: anchors.map((anchor, index) => ({
      articleId: article.id,
      number: index + 1,
      type: 'number' as const,
      priority: defaultPriority('number'),
      statement: anchor.exact.slice(0, 500),
      createdById: by.id,
      // Evidence and verdict each raise the version.
      version: RATINGS[index % RATINGS.length] ? 3 : 1,
    })),
    select: { id: true, number: true },
  });
  const placed = rows.flatMap((row) => {
    const anchor = anchors[row.number - 1];
    return anchor ? [{ id: row.id, anchor, rating: RATINGS[(row.number - 1) % RATINGS.length] ?? null }] : [];
  });
  await db.anchor.createMany({ data: placed.map(({ id, anchor }) => ({ claimId: id, revisionId: article.revisionId, ...anchor })) });
  await judge(by, source, placed.flatMap(({ id, anchor, rating }) => (rating ? [{ id, anchor, rating }] : [])));
  await db.article.update({ where: { id: article.id }, data: { lastClaimNumber: rows.length } });
  return article;
}

type Judged = { id: string; anchor: ReturnType<typeof anchorData>; rating: Rating };

async function judge(by: MadePerson, source: Made, claims: readonly Judged[]): Promise<void> {
  const said = { stance: 'supports', tier: 'primary', excerpt: 'Wortlaut der Messquelle', excerptLanguage: 'de', excerptTranslation: null, locator: 'Seite 1', snapshotId: null, note: null } as const;
  const evidence = await db.evidence.createManyAndReturn({ data: claims.map(({ id }) => ({ ...said, claimId: id, sourceId: source.id, createdById: by.id })), select: { id: true, claimId: true } });
  await db.evidenceVersion.createMany({ data: evidence.map(({ id }) => ({ evidenceId: id, version: 1, data: said })) });
  const evidenceOf = new Map(evidence.map((item) => [item.claimId, item.id]));
  const asOf = new Date();
  await db.verdict.createMany({
    data: claims.map(({ id, anchor, rating }) => ({
      claimId: id,
      sequence: 1,
      revisionNumber: 1,
      wording: anchor.exact,
      ...presentHashes([anchor]),
      foldingVersion: FOLDING_VERSION,
      rating,
      rationale: 'Begründung zur Messung.',
      action: defaultAction(rating),
      asOf,
      evidence: [{ evidenceId: evidenceOf.get(id) ?? '', version: 1, sourceId: source.id, sourceVersion: 1, snapshotId: null }],
      recordedById: by.id,
      recordedByName: by.name,
    })),
  });
}

/** Articles of `perArticle` claims each until there are at least `claims`. */
export async function makeBigDesk(by: MadePerson, claims: number, perArticle = 300): Promise<MadeArticle[]> {
  const articles: MadeArticle[] = [];
  for (let count = 0; count < claims; count += perArticle) articles.push(await makeBigArticle(by, Math.min(perArticle, claims - count)));
  return articles;
}
