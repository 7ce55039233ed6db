// The checking screen's data in the browser: shows changes at once, sends them by version, waits out a lost connection, asks when two people collide.
import type { Article, ArticlePatch, Exemption, RevisionSummary } from '@/lib/domain/schema/article';
import type { Claim, ClaimPatch, NewClaim } from '@/lib/domain/schema/claim';
import type { NewVerdict } from '@/lib/domain/schema/verdict';
import type { BodyOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import { derivedStatus } from '@/lib/domain/verdict';
import { api, isApiError } from './api';
import { Connection, type ConnectionState } from './connection';
import { wholeArticle } from './whole-article';

type VerdictBody = BodyOf<OperationOf<'POST /api/v1/claims/{id}/verdicts'>> & Pick<NewVerdict, 'rating'>;
type ClaimBody = BodyOf<OperationOf<'POST /api/v1/articles/{id}/claims'>> & Pick<NewClaim, 'start' | 'end'>;
type ExemptionBody = BodyOf<OperationOf<'POST /api/v1/articles/{id}/exemptions'>>;

/** Two versions of one thing: what was to be saved, and what somebody else has saved meanwhile. */
export type Conflict =
  | { kind: 'claim'; mine: Partial<Claim>; stored: Claim; answer: (choice: 'mine' | 'stored') => void }
  | { kind: 'verdict'; mine: VerdictBody; stored: Claim; answer: (choice: 'mine' | 'stored') => void }
  | { kind: 'article'; mine: ArticlePatch; stored: Article; answer: (choice: 'mine' | 'stored') => void };

/** `newer`: a revision that a colleague has stored since; the screen goes on showing the one it has until the person wants to see it. */
export type DeskState = { article: Article; claims: readonly Claim[]; newer: RevisionSummary | null; connection: ConnectionState; conflict: Conflict | null };

/** By place in the text, then the longer one, then by number, what stands nowhere last: as the server lists them. */
function inTextOrder(a: Claim, b: Claim): number {
  return Number(a.anchors.length === 0) - Number(b.anchors.length === 0) || a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end || a.number - b.number;
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
    this.state = { article, claims: [...claims].sort(inTextOrder), newer: null, connection: 'on', conflict: null };
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
    for (const claim of claims) this.keep(claim);
    this.showClaims();
  };

  /**
   * Keeps a claim as the desk answers it. Where it stands and what holds of it is kept only for the text on the screen: of a newer revision both would be
   * said of other words, so that it stays as it is shown, and what is new there waits for {@link showNewer}.
   */
  private keep(claim: Claim): void {
    const { number } = this.state.article.revision;
    const known = this.base.get(claim.id);
    if ((known && known.version > claim.version) || claim.revisionNumber < number) return;
    if (claim.revisionNumber > number && !known) return;
    const next = claim.revisionNumber > number && known ? onShownText(claim, known) : claim;
    if (!known || !equal(known, next)) this.base.set(claim.id, next);
  }

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
        this.keep(next);
        return next;
      } finally {
        done();
      }
    });
  }

  /**
   * Records a verdict on the claim.
   * @returns the claim with its new verdict, as it is in the newest revision, or null when the person kept what somebody else had stored meanwhile
   * @throws ApiError
   */
  recordVerdict(id: string, body: VerdictBody): Promise<Claim | null> {
    // What is judged is what is on the screen, whatever a colleague has stored since.
    const revision = this.state.article.revision.number;
    return this.inTurn([id], async () => {
      const answer = await this.byVersion<{ claim: Claim } | Claim>(
        () => this.claim(id).version,
        (ifMatch) => api('POST /api/v1/claims/{id}/verdicts', { params: { id }, body: { revision, ...body }, ifMatch }),
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
    const claim = await this.connection.reach(() => api('POST /api/v1/articles/{id}/claims', { params: { id: this.state.article.id }, body: { ...body, revision: this.state.article.revision.number } }));
    this.putClaims([claim]);
    return claim;
  }

  /** Says that a span needs no check. @throws ApiError */
  async addExemption(body: ExemptionBody): Promise<Exemption> {
    const exemption = await this.connection.reach(() => api('POST /api/v1/articles/{id}/exemptions', { params: { id: this.state.article.id }, body: { ...body, revision: this.state.article.revision.number } }));
    this.setExemptions((others) => [...others.filter((other) => other.id !== exemption.id), exemption]);
    return exemption;
  }

  /** Takes an exemption back; gone at once, back when the desk refuses. Gives it as withdrawn, or null where somebody else was faster. @throws ApiError */
  async withdrawExemption(exemption: Exemption): Promise<Exemption | null> {
    this.setExemptions((others) => others.filter((other) => other.id !== exemption.id));
    try {
      return await this.connection.reach(() => api('POST /api/v1/exemptions/{id}/withdraw', { params: { id: exemption.id }, ifMatch: exemption.version }));
    } catch (error) {
      // Withdrawn by somebody else is what was wanted.
      if (isApiError(error) && (error.code === 'wrong_state' || error.code === 'stale_version')) return null;
      this.setExemptions((others) => [...others, exemption]);
      throw error;
    }
  }

  /** Confirms a stale exemption on the words that stand there now; gives the new one and the stale one as withdrawn. @throws ApiError */
  async confirmExemption(exemption: Exemption): Promise<{ confirmed: Exemption; withdrawn: Exemption }> {
    const answer = await this.connection.reach(() => api('POST /api/v1/exemptions/{id}/confirm', { params: { id: exemption.id }, ifMatch: exemption.version }));
    this.setExemptions((others) => [...others.filter((other) => other.id !== exemption.id), answer.confirmed]);
    return answer;
  }

  /** Lets a withdrawn exemption stand again; `version` is the one that withdrawing it made. @throws ApiError */
  async restoreExemption(id: string, version: number): Promise<void> {
    const restored = await this.connection.reach(() => api('POST /api/v1/exemptions/{id}/restore', { params: { id }, ifMatch: version }));
    this.setExemptions((others) => [...others.filter((other) => other.id !== id), restored]);
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
      this.keepArticle(article);
      // Archiving changes what is allowed, another planned day which verdicts hold.
      if (article.archivedAt !== null || body.archived !== undefined || article.plannedAt !== plannedAt) await this.refresh();
      return article;
    });
  }

  /** Fetches article and claims anew. What is being changed here stays shown, and so does the text: a newer one is only told of. Waits out a lost connection. */
  async refresh(): Promise<void> {
    const { article, claims } = await this.connection.reach(() => wholeArticle(this.state.article.id));
    this.keepArticle(article);
    this.putClaims(claims);
  }

  /** What is said about the article is taken in at once, another text only when the person goes to it. */
  private keepArticle(article: Article): void {
    const { version, revision, exemptions, goneExemptions } = this.state.article;
    if (article.version < version) return;
    const isNewer = article.revision.number > revision.number;
    this.set({ article: isNewer ? { ...article, revision, exemptions, goneExemptions } : article });
    if (isNewer) this.tellNewer(article.revision);
  }

  /** Tells of a revision that a colleague has stored. */
  tellNewer({ number, sha256, createdAt, createdBy }: RevisionSummary): void {
    if (number > Math.max(this.state.article.revision.number, this.state.newer?.number ?? 0)) this.set({ newer: { number, sha256, createdAt, createdBy } });
  }

  /** Goes to the newest revision. Waits out a lost connection. */
  async showNewer(): Promise<void> {
    const { article, claims } = await this.connection.reach(() => wholeArticle(this.state.article.id));
    this.take(article, claims);
  }

  /** Puts another reading of the article on the screen: text and claims of one revision at once, never the ones over the other. Older revisions are ignored. */
  take = (article: Article, claims: readonly Claim[]): void => {
    const { revision, version } = this.state.article;
    if (article === this.state.article || article.revision.number < revision.number || article.version < version) return;
    if (article.revision.number > revision.number) {
      this.base.clear();
      // Places that are about to be stored lie in the old text.
      for (const [id, changes] of this.shown) this.shown.set(id, changes.map((change) => ({ ...change, patch: withoutPlace(change.patch) })));
    }
    this.state = { ...this.state, article, newer: null };
    this.putClaims(claims);
  };

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
      for (const { claim, change } of mine) this.shown.set(claim, (this.shown.get(claim) ?? []).filter((other) => other.id !== change.id));
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
    const all = change([...article.exemptions, ...article.goneExemptions]).sort((a, b) => a.start - b.start);
    const isHere = ({ revisionNumber }: Exemption) => revisionNumber === article.revision.number;
    // Of a newer text only its withdrawal is of use here: its place lies on other words.
    this.set({ article: { ...article, exemptions: all.filter(isHere), goneExemptions: all.filter((each) => each.revisionNumber < article.revision.number) } });
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

/** A claim that the desk answered on a newer text, on the text where it is `known`; a verdict that was recorded on that text since holds there. */
function onShownText(answered: Claim, known: Claim): Claim {
  const claim = { ...answered };
  delete claim.stale;
  const { anchors, anchor, orphaned, lastPlace, revisionNumber, hangsOnDate } = known;
  const isOurs = claim.verdict !== null && claim.verdict.revisionNumber === revisionNumber && claim.verdict.sequence > (known.verdict?.sequence ?? 0);
  const verdict = isOurs && claim.verdict ? { ...claim.verdict, stale: null } : known.verdict;
  const stale = isOurs ? null : (known.stale ?? null);
  return { ...claim, anchors, anchor, orphaned, lastPlace, revisionNumber, hangsOnDate, verdict, status: derivedStatus(claim.stored, verdict && { stale }), ...(stale ? { stale } : {}) };
}

const withoutPlace = (patch: Partial<Claim>): Partial<Claim> => Object.fromEntries(Object.entries(patch).filter(([key]) => !['anchor', 'anchors', 'orphaned', 'lastPlace'].includes(key)));
