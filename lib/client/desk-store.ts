// The checking screen's data in the browser: shows changes at once, sends them by version, waits out a lost connection, asks when two people collide.
import type { Article, ArticlePatch, Exemption } from '@/lib/domain/schema/article';
import type { Claim, ClaimPatch, NewClaim } from '@/lib/domain/schema/claim';
import type { NewVerdict } from '@/lib/domain/schema/verdict';
import type { BodyOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import { api, isApiError } from './api';
import { Connection, type ConnectionState } from './connection';

type VerdictBody = BodyOf<OperationOf<'POST /api/v1/claims/{id}/verdicts'>> & Pick<NewVerdict, 'rating'>;
type ClaimBody = BodyOf<OperationOf<'POST /api/v1/articles/{id}/claims'>> & Pick<NewClaim, 'start' | 'end'>;
type ExemptionBody = BodyOf<OperationOf<'POST /api/v1/articles/{id}/exemptions'>>;

/** Two versions of one thing: what was to be saved, and what somebody else has saved meanwhile. */
export type Conflict =
  | { kind: 'claim'; mine: Partial<Claim>; stored: Claim; answer: (choice: 'mine' | 'stored') => void }
  | { kind: 'verdict'; mine: VerdictBody; stored: Claim; answer: (choice: 'mine' | 'stored') => void }
  | { kind: 'article'; mine: ArticlePatch; stored: Article; answer: (choice: 'mine' | 'stored') => void };

export type DeskState = { article: Article; claims: readonly Claim[]; connection: ConnectionState; conflict: Conflict | null };

/** By place in the text, then the longer one, then by number: as the server lists them. */
function inTextOrder(a: Claim, b: Claim): number {
  return a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end || a.number - b.number;
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** Whether an object already is as somebody wants it, in the fields they want. */
export const same = (stored: object, mine: object): boolean => Object.entries(mine).every(([key, value]) => equal(stored[key as keyof typeof stored], value));

/** One article on the screen. Its listeners are told of every change. */
export class DeskStore {
  private state: DeskState;
  private readonly base = new Map<string, Claim>();
  private readonly shown = new Map<string, { id: number; patch: Partial<Claim> }[]>();
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly listeners = new Set<() => void>();
  private readonly connection = new Connection((connection) => this.set({ connection }));
  private changes = 0;

  constructor(article: Article, claims: readonly Claim[]) {
    for (const claim of claims) this.base.set(claim.id, claim);
    this.state = { article, claims: [...claims].sort(inTextOrder), connection: 'on', conflict: null };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getState = (): DeskState => this.state;

  /** Tries the waiting writes again now. */
  retry = (): void => this.connection.retry();

  /** Takes in claims that something else has changed, for instance the evidence section. Older versions than ours are ignored. */
  putClaims = (claims: readonly Claim[]): void => {
    for (const claim of claims) {
      const known = this.base.get(claim.id);
      if (known && known.version > claim.version) continue;
      if (!known || !equal(known, claim)) this.base.set(claim.id, claim);
    }
    this.showClaims();
  };

  /**
   * Changes a claim; `shown` is what the screen shows until the answer comes.
   * @returns the claim as stored
   * @throws ApiError when the desk refuses; what was shown is then taken back
   */
  patchClaim(id: string, body: ClaimPatch, shown: Partial<Claim>): Promise<Claim> {
    const done = this.show([{ id, shown }]);
    return this.inTurn([id], async () => {
      try {
        const mine = { ...shown };
        const next = await this.byVersion<Claim>(
          () => this.claim(id).version,
          (ifMatch) => api('PATCH /api/v1/claims/{id}', { params: { id }, body, ifMatch }),
          (stored, answer) => ({ kind: 'claim', mine, stored, answer }),
          (stored) => same(stored, mine),
        );
        this.base.set(id, next);
        return next;
      } finally {
        done();
      }
    });
  }

  /**
   * Records a verdict on the claim.
   * @returns the claim with its new verdict, or null when the person kept what somebody else had stored meanwhile
   * @throws ApiError
   */
  recordVerdict(id: string, body: VerdictBody): Promise<Claim | null> {
    return this.inTurn([id], async () => {
      const answer = await this.byVersion<{ claim: Claim } | Claim>(
        () => this.claim(id).version,
        (ifMatch) => api('POST /api/v1/claims/{id}/verdicts', { params: { id }, body, ifMatch }),
        (stored, reply) => ({ kind: 'verdict', mine: body, stored: stored, answer: reply }),
      );
      const recorded = 'claim' in answer;
      const claim = recorded ? answer.claim : answer;
      this.putClaims([claim]);
      return recorded ? claim : null;
    });
  }

  /** Marks a span as a claim. @throws ApiError */
  async createClaim(body: ClaimBody): Promise<Claim> {
    const claim = await this.connection.reach(() => api('POST /api/v1/articles/{id}/claims', { params: { id: this.state.article.id }, body }));
    this.putClaims([claim]);
    return claim;
  }

  /** Says that a span needs no check. @throws ApiError */
  async addExemption(body: ExemptionBody): Promise<Exemption> {
    const exemption = await this.connection.reach(() => api('POST /api/v1/articles/{id}/exemptions', { params: { id: this.state.article.id }, body }));
    this.setExemptions((others) => [...others.filter((other) => other.id !== exemption.id), exemption]);
    return exemption;
  }

  /** Takes an exemption back; gone at once, back when the desk refuses. @throws ApiError */
  async withdrawExemption(exemption: Exemption): Promise<void> {
    this.setExemptions((others) => others.filter((other) => other.id !== exemption.id));
    try {
      await this.connection.reach(() => api('POST /api/v1/exemptions/{id}/withdraw', { params: { id: exemption.id }, ifMatch: exemption.version }));
    } catch (error) {
      // Withdrawn by somebody else is what was wanted.
      if (isApiError(error) && (error.code === 'wrong_state' || error.code === 'stale_version')) return;
      this.setExemptions((others) => [...others, exemption]);
      throw error;
    }
  }

  /** Changes what is said about the article. @throws ApiError */
  patchArticle(body: ArticlePatch): Promise<Article> {
    return this.inTurn(['article'], async () => {
      const { plannedAt } = this.state.article;
      const article = await this.byVersion<Article>(
        () => this.state.article.version,
        (ifMatch) => api('PATCH /api/v1/articles/{id}', { params: { id: this.state.article.id }, body, ifMatch }),
        (stored, answer) => ({ kind: 'article', mine: body, stored, answer }),
      );
      this.set({ article });
      // Archiving changes what is allowed, another planned day which verdicts hold.
      if (article.archivedAt !== null || body.archived !== undefined || article.plannedAt !== plannedAt) await this.refresh();
      return article;
    });
  }

  /** Fetches article and claims anew. What is being changed here stays shown. Waits out a lost connection. */
  async refresh(): Promise<void> {
    const { id } = this.state.article;
    const [article, claims] = await this.connection.reach(() => Promise.all([api('GET /api/v1/articles/{id}', { params: { id } }), allClaims(id)]));
    if (article.version >= this.state.article.version) this.set({ article });
    this.putClaims(claims);
  }

  /** The id of the newest event in the article's history, or null: a cheap way to see whether anything has changed. Waits out a lost connection. */
  async newestEvent(): Promise<string | null> {
    const { id } = this.state.article;
    const { items } = await this.connection.reach(() => api('GET /api/v1/articles/{id}/history', { params: { id }, query: { limit: 1 } }));
    return items[0]?.id ?? null;
  }

  /** A claim as last stored, without what is only shown yet. @throws Error for a claim that is not on this screen */
  claim(id: string): Claim {
    const claim = this.base.get(id);
    if (!claim) throw new Error('a claim that is not on this screen');
    return claim;
  }

  /** Shows changes of claims before they are stored. Gives the way to stop showing them. */
  show(changes: readonly { id: string; shown: Partial<Claim> }[]): () => void {
    const mine = changes.map(({ id, shown }) => ({ claim: id, change: { id: ++this.changes, patch: shown } }));
    for (const { claim, change } of mine) this.shown.set(claim, [...(this.shown.get(claim) ?? []), change]);
    this.showClaims();
    return () => {
      for (const { claim, change } of mine) this.shown.set(claim, (this.shown.get(claim) ?? []).filter((other) => other !== change));
      this.showClaims();
    };
  }

  /** Writes on one object go out one after the other, each on the version that the one before it made; `keys` are all the objects written to. */
  inTurn<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const turn = Promise.all(keys.map((key) => this.queues.get(key) ?? Promise.resolve())).then(work);
    const over = turn.catch(() => undefined);
    for (const key of keys) this.queues.set(key, over);
    return turn;
  }

  /** Calls until the desk answers. @throws ApiError */
  reach<T>(call: () => Promise<T>): Promise<T> {
    return this.connection.reach(call);
  }

  /** Shows the person two versions and waits for the choice. */
  async ask(conflict: (answer: (choice: 'mine' | 'stored') => void) => Conflict): Promise<'mine' | 'stored'> {
    const choice = await new Promise<'mine' | 'stored'>((answer) => this.set({ conflict: conflict(answer) }));
    this.set({ conflict: null });
    return choice;
  }

  /**
   * Sends a change by version. When somebody else was faster the person is shown both versions and decides.
   * After a lost answer the stored version may be our own: `isMine` recognises it.
   */
  private async byVersion<T>(version: () => number, send: (ifMatch: number) => Promise<T>, conflict: (stored: T & (Claim & Article), answer: (choice: 'mine' | 'stored') => void) => Conflict, isMine?: (stored: object) => boolean): Promise<T> {
    for (let ifMatch = version(); ; ) {
      try {
        return await this.connection.reach(() => send(ifMatch));
      } catch (error) {
        if (!isApiError(error) || error.code !== 'stale_version' || typeof error.current !== 'object' || error.current === null) throw error;
        const stored = error.current as T & (Claim & Article);
        if (isMine?.(stored)) return stored;
        if ((await this.ask((answer) => conflict(stored, answer))) === 'stored') return stored;
        ifMatch = stored.version;
      }
    }
  }

  private setExemptions(change: (exemptions: readonly Exemption[]) => Exemption[]): void {
    const { article } = this.state;
    this.set({ article: { ...article, exemptions: change(article.exemptions).sort((a, b) => a.start - b.start) } });
  }

  private showClaims(): void {
    const before = new Map(this.state.claims.map((claim) => [claim.id, claim]));
    const claims = [...this.base.values()].map((claim) => {
      const patches = this.shown.get(claim.id) ?? [];
      if (patches.length === 0) return claim;
      const next = patches.reduce<Claim>((sum, { patch }) => ({ ...sum, ...patch }), claim);
      const known = before.get(claim.id);
      return known && equal(known, next) ? known : next;
    });
    this.set({ claims: claims.sort(inTextOrder) });
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Every claim of the article; the interface gives at most 200 at a time. */
async function allClaims(id: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (let cursor: string | undefined; ; ) {
    const { items, nextCursor } = await api('GET /api/v1/articles/{id}/claims', { params: { id }, query: { limit: 200, cursor } });
    claims.push(...items);
    if (nextCursor === null) return claims;
    cursor = nextCursor;
  }
}
