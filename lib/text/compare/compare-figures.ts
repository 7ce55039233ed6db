// Compares what two wordings say in figures and dates: the claim's against the source's.
import type { Comparison } from '../reading';
import type { TextLanguage } from '../word-lists';

/** A wording and its language. */
export type Wording = { text: string; language: TextLanguage };

/** Whether the source's figures bear out the claim's; `unknown` where either has none that the other answers. Never throws. */
export function compareFigures(claim: Wording, source: Wording): Comparison {
  void claim;
  void source;
  return { result: 'unknown', reason: '' };
}
