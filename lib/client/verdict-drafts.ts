// What somebody has begun to write about a claim, kept in the browser until it is recorded: a reload or a crash loses nothing.
import type { Action, Rating } from '@/lib/domain/rating';
import { forgetKeys } from './storage';

/** A verdict that is being written. Texts are as typed; `expiresOn` is a day (`YYYY-MM-DD`) or empty; `recheckOf` is the id of the verdict that it checks anew. */
export type VerdictDraft = { rating: Rating | null; rationale: string; action: Action; proposedWording: string; expiresOn: string; recheckOf?: string };

/** A kept draft: since when (ISO), and whether it was found again after a reload. */
export type KeptDraft = { draft: VerdictDraft; savedAt: string; restored: boolean };

const PREFIX = 'beleg.verdict';

function isDraft(value: unknown): value is { draft: VerdictDraft; savedAt: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { draft, savedAt } = value as { draft?: Record<string, unknown>; savedAt?: unknown };
  return typeof savedAt === 'string' && typeof draft === 'object' && ['rationale', 'action', 'proposedWording', 'expiresOn'].every((key) => typeof draft[key] === 'string');
}

/** Takes every draft of everybody out of this browser: whoever signs out may share the computer. */
export function forgetVerdictDrafts(): void {
  forgetKeys('localStorage', `${PREFIX}.`);
}

/** The drafts of one person in this browser, by claim. */
export class VerdictDrafts {
  private readonly drafts = new Map<string, KeptDraft | null>();
  private readonly listeners = new Set<() => void>();

  /** @param personId whose drafts: on a shared computer nobody finds another's */
  constructor(private readonly personId: string) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The draft on a claim, or null. */
  get(claimId: string): KeptDraft | null {
    const known = this.drafts.get(claimId);
    if (known !== undefined) return known;
    const found = this.read(claimId);
    this.drafts.set(claimId, found);
    return found;
  }

  /** Keeps the draft; where the browser has no storage, in this page only. */
  put(claimId: string, draft: VerdictDraft): void {
    const kept = { draft, savedAt: new Date().toISOString(), restored: false };
    this.drafts.set(claimId, kept);
    try {
      localStorage.setItem(this.key(claimId), JSON.stringify({ draft, savedAt: kept.savedAt }));
    } catch {
      // Storage switched off or full: the page itself still holds the text.
    }
    this.tell();
  }

  /** Forgets the draft, once it is recorded or thrown away. */
  drop(claimId: string): void {
    this.drafts.set(claimId, null);
    try {
      localStorage.removeItem(this.key(claimId));
    } catch {
      // As in put.
    }
    this.tell();
  }

  private key(claimId: string): string {
    return `${PREFIX}.${this.personId}.${claimId}`;
  }

  private read(claimId: string): KeptDraft | null {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.key(claimId)) ?? 'null');
      return isDraft(stored) ? { draft: stored.draft, savedAt: stored.savedAt, restored: true } : null;
    } catch {
      return null;
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
