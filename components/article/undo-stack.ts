// What was done on a screen and can be taken back, newest first, for as long as the screen is open. Pure.

/** One act: what was said of it, and how it is taken back. */
export type Undoable = { said: string; undo: () => Promise<unknown> };

/** How many acts are remembered: more than anybody takes back one by one. */
const DEPTH = 100;

/** The acts of one screen. */
export class UndoStack {
  private acts: Undoable[] = [];

  /** Remembers an act; the oldest is forgotten where there are too many. */
  push(act: Undoable): void {
    this.acts = [...this.acts, act].slice(-DEPTH);
  }

  /** The newest act; undefined where there is none. */
  peek(): Undoable | undefined {
    return this.acts.at(-1);
  }

  /** Forgets this act. @returns whether it was still there, so that nothing is taken back twice */
  take(act: Undoable): boolean {
    const before = this.acts.length;
    this.acts = this.acts.filter((other) => other !== act);
    return this.acts.length < before;
  }
}
