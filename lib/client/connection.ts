// Waits out a server or database that is away: the same request again and again until it is answered, and says how it stands.
import { isApiError } from './api';

/** `back`: it was lost and everything has been sent since. */
export type ConnectionState = 'on' | 'lost' | 'back';

/** Between two tries, in milliseconds: soon at first, then no more often than people would press a button. */
const WAITS = { first: 1_500, longest: 12_000, growth: 1.6 };
/** How long "it is back" is shown, in milliseconds. */
const BACK_SHOWN = 6_000;

/** Whether no answer of the desk came, or its database is away: the same request may succeed later. */
const isAway = (error: unknown): boolean => isApiError(error) && (error.code === 'offline' || error.code === 'database_unavailable');

/** The way to the desk, as one page sees it. */
export class Connection {
  private state: ConnectionState = 'on';
  private readonly waiting = new Set<() => void>();

  constructor(private readonly tell: (state: ConnectionState) => void) {}

  /** Calls until the desk answers; what it refuses is thrown. */
  async reach<T>(call: () => Promise<T>): Promise<T> {
    for (let wait = WAITS.first; ; wait = Math.min(wait * WAITS.growth, WAITS.longest)) {
      try {
        const answer = await call();
        this.found();
        return answer;
      } catch (error) {
        if (!isAway(error)) {
          if (isApiError(error)) this.found();
          throw error;
        }
        this.change('lost');
        await this.pause(wait);
      }
    }
  }

  /** Ends every wait now. */
  retry(): void {
    for (const go of [...this.waiting]) go();
  }

  private found(): void {
    if (this.state !== 'lost') return;
    this.change('back');
    this.retry();
    setTimeout(() => {
      if (this.state === 'back') this.change('on');
    }, BACK_SHOWN);
  }

  private change(state: ConnectionState): void {
    if (state === this.state) return;
    this.state = state;
    this.tell(state);
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.waiting.delete(go);
        window.removeEventListener('online', go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      this.waiting.add(go);
      window.addEventListener('online', go);
    });
  }
}
