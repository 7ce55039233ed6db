// Manuscripts whose proposals are to be decided on, and what is stored of them.
import { expect, type Locator, type Page } from '@playwright/test';
import { db } from '@/lib/server/db';
import { makeToken, type Made } from '@/prisma/factories';
import { readSampleText } from '@/prisma/sample/text';
import { Desk } from './desk';

/** Puts the sample manuscript in by the interface, as a script would; only its editor and the members see it. */
export async function importSample(page: Page, editor: Made, { propose = true, members = [] }: { propose?: boolean; members?: readonly Made[] } = {}): Promise<{ id: string }> {
  const answer = await page.request.post('/api/v1/articles', {
    headers: { Authorization: `Bearer ${await makeToken(editor)}` },
    data: { title: 'China feiert DeepSeek', text: await readSampleText(), access: 'restricted', memberIds: members.map((member) => member.id), propose },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as { id: string };
}

/** A claim as the database has it. */
export type StoredClaim = { id: string; number: number; status: string; reason: string | null; aspect: string; mergedInto: number | null; wordings: string[]; start: number };

/** All claims of the article as they are stored, in number order. */
export async function storedClaims(article: { id: string }): Promise<StoredClaim[]> {
  const rows = await db.claim.findMany({
    where: { articleId: article.id },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, status: true, reason: true, aspect: true, mergedInto: true, anchors: { orderBy: { start: 'asc' }, select: { exact: true, start: true } } },
  });
  return rows.map(({ anchors, ...claim }) => ({ ...claim, wordings: anchors.map(({ exact }) => exact), start: anchors[0]?.start ?? -1 }));
}

export async function storedClaim(article: { id: string }, number: number): Promise<StoredClaim> {
  const found = (await storedClaims(article)).find((claim) => claim.number === number);
  if (!found) throw new Error(`there is no claim ${number}`);
  return found;
}

/** The claims that begin in the same paragraph as this one, itself among them, as they are stored. */
async function inParagraphOf(article: { id: string }, number: number): Promise<number[]> {
  const { blocks } = await db.revision.findFirstOrThrow({ where: { articleId: article.id }, orderBy: { number: 'desc' }, select: { blocks: true } });
  const claims = await storedClaims(article);
  const at = claims.find((claim) => claim.number === number)?.start ?? -1;
  const block = (blocks as { start: number; end: number }[]).find(({ start, end }) => start <= at && at < end);
  return claims.filter(({ start }) => block !== undefined && block.start <= start && start < block.end).map((claim) => claim.number);
}

/** The proposals of the first paragraph that has several, not counting the article's first two. */
export async function firstFullParagraph(article: { id: string }): Promise<number[]> {
  for (const { number } of (await storedClaims(article)).slice(2)) {
    const mates = await inParagraphOf(article, number);
    if (mates.length > 1 && mates[0] === number) return mates;
  }
  throw new Error('no paragraph has several proposals');
}

/** The checking screen while proposals are decided on. */
export class TriageDesk extends Desk {
  /** How many proposals are left, and the way to the next. */
  get left(): Locator {
    return this.coverage.getByRole('button', { name: /^\d+ Vorschl/ });
  }

  get reasons(): Locator {
    return this.panel.getByRole('region', { name: 'Gründe' });
  }

  async expectLeft(count: number): Promise<void> {
    await expect(this.left).toHaveAccessibleName(count === 1 ? '1 Vorschlag' : `${count} Vorschläge`);
  }

  /** Asserts which proposal is selected, and that keys reach it. */
  async expectProposal(number: number): Promise<void> {
    await expect(this.panel.getByRole('tab', { name: `Vorschlag ${number}` })).toHaveAttribute('aria-selected', 'true');
    await expect(this.sign(number)).toBeFocused();
  }

  /** The first proposal, by its key. */
  async begin(): Promise<void> {
    await this.page.keyboard.press('g');
    await this.expectProposal(1);
  }

  hint(sentence: RegExp): Locator {
    return this.panel.getByRole('list', { name: 'Unstimmigkeiten' }).getByRole('button', { name: sentence });
  }
}
