// A fault that the person at the terminal can put right: shown as one sentence, without a stack.

/** Thrown with a sentence that names the cause and the way out. */
export class Problem extends Error {
  override name = 'Problem';
}

/** The sentence for the terminal: a Problem's own, anything else with its stack. */
export function explain(error: unknown): string {
  if (error instanceof Problem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
