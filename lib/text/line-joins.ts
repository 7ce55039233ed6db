// Puts two pieces of one paragraph together again: what a line end did to the word or the blank between them.
import { shifted, type Piece } from './traced-text';
import { AFTER_SUSPENDED, ENGLISH_COMPOUND_STARTS, type TextLanguage } from './word-lists';

/** Words with a hyphen inside that the manuscript itself has in the middle of a line, lower case. */
type HyphenWitness = { hyphenated: ReadonlySet<string>; whole: ReadonlySet<string> };

const REACH = 60;

/** Collects the words of whole lines, so that the manuscript can say itself how it writes a word broken elsewhere. */
export function witnessWords(lines: Iterable<string>): HyphenWitness {
  const hyphenated = new Set<string>();
  const whole = new Set<string>();
  for (const line of lines) for (const [word] of line.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) (word.includes('-') ? hyphenated : whole).add(word.toLowerCase());
  return { hyphenated, whole };
}

function isSoftBreak(left: string, right: string, language: TextLanguage, witness: HyphenWitness): boolean {
  // A capital, a figure: a compound written with a hyphen (KI-Modell, 36-Stunden-Woche).
  if (!/^\p{Ll}/u.test(right) || !/\p{Ll}$/u.test(left)) return false;
  const joined = (left + right).toLowerCase();
  if (witness.hyphenated.has(`${left}-${right}`.toLowerCase())) return false;
  if (witness.whole.has(joined)) return true;
  return !(language === 'en' && ENGLISH_COMPOUND_STARTS.has(left.toLowerCase()));
}

/** A hyphen at the end of a word, at the end of a line. */
export const HYPHEN_AT_END = /[\p{L}\p{M}\p{N}]\.?[-‐‑]$/u;

/**
 * How the end of one line and the start of the next go together: a soft break loses its hyphen (`Entwick-` + `lung`),
 * a real one stays (`KI-` + `Modell`), a suspended one keeps its blank (`Ein-` + `und`), a range or an alternative gets
 * none (`2010–` + `2015`); otherwise one blank.
 */
function seam(tail: string, head: string, language: TextLanguage, witness: HyphenWitness): 'drop_hyphen' | 'nothing' | 'blank' {
  const startsWord = /^[\p{L}\p{N}]/u.test(head) && !/^\S*:\//.test(head);
  if (startsWord && /[\p{L}\p{N}]\u00ad$/u.test(tail)) return 'drop_hyphen';
  if (startsWord && HYPHEN_AT_END.test(tail)) {
    const right = /^\p{L}[\p{L}\p{M}]*/u.exec(head)?.[0] ?? '';
    if (AFTER_SUSPENDED.has(right)) return 'blank';
    const left = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*)[-‐‑]$/u.exec(tail)?.[1] ?? '';
    return left !== '' && isSoftBreak(left, right, language, witness) ? 'drop_hyphen' : 'nothing';
  }
  if (/\p{N}–$/u.test(tail) && /^\p{N}/u.test(head)) return 'nothing';
  return /\p{L}\/$/u.test(tail) && startsWord ? 'nothing' : 'blank';
}

/** A paragraph that grows line by line; kept in parts, since appending to one string a million times costs quadratic time. */
export class GrowingParagraph {
  private readonly parts: string[];
  /** From where its letters came. */
  readonly pieces: Piece[];
  private length: number;
  /** The last code units so far, enough to decide how to go on. */
  tail: string;

  /** `line`: number of the first raw line. */
  constructor(
    text: string,
    readonly line: number,
    pieces: readonly Piece[],
  ) {
    this.parts = [text];
    this.pieces = [...pieces];
    this.length = text.length;
    this.tail = text.slice(-REACH);
  }

  /** The first line as it came in. */
  get firstLine(): string {
    return this.parts[0] ?? '';
  }

  /** Adds a line after the last one. */
  append({ text, pieces }: { text: string; pieces: readonly Piece[] }, language: TextLanguage, witness: HyphenWitness): void {
    const how = seam(this.tail, text.slice(0, REACH), language, witness);
    if (how === 'drop_hyphen') {
      this.parts.push((this.parts.pop() ?? '').slice(0, -1));
      this.tail = this.tail.slice(0, -1);
      this.dropLast();
    }
    if (how === 'blank') {
      this.parts.push(' ');
      this.length += 1;
    }
    this.parts.push(text);
    for (const piece of shifted(pieces, this.length)) this.pieces.push(piece);
    this.length += text.length;
    this.tail = (this.tail + (how === 'blank' ? ' ' : '') + text.slice(-REACH)).slice(-REACH);
  }

  private dropLast(): void {
    this.length -= 1;
    const last = this.pieces.pop();
    if (last && last.end - last.start > 1) this.pieces.push({ ...last, end: last.end - 1, rawEnd: Math.max(last.rawStart, last.rawEnd - 1) });
  }

  /** The whole paragraph. */
  text(): string {
    return this.parts.join('');
  }
}
