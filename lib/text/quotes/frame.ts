// What the rules of both languages find in one sentence: who says it, by which words, and what is said.
import type { Span } from '../span';

/** An attribution: `cue` the words that say that something is said, `content` the words reported, in one or several stretches. */
export type Frame = { cue: Span | null; speaker: Span | null; content: Span[] };

/** Words `from` up to but without `to` of a sentence. */
export type Range = { from: number; to: number };

/** A stretch of a sentence between two commas, colons or dashes; `before`: the mark in front of it ('' at the start). */
export type Clause = Range & { before: string };
