// Decides what stands between two lines: a blank, nothing, or nothing and no hyphen.

/** Words of a text with a hyphen inside, and all words, as they stand in the middle of lines. */
export type Vocabulary = { hyphened: Set<string>; words: Set<string> };

const WORD = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu;
// After these a hyphen before stays: "Ein- und Ausgang".
const HANGING = /^(?:und|oder|bzw|sowie|bis|noch|als|wie|statt|and|or|to|und\/oder)(?![\p{L}])/u;

// In English these are parted from what follows by a hyphen that belongs to the word.
const ENGLISH_PREFIXES = /^(?:well|self|half|high|low|long|short|full|ex|non|mid|cross|all|far|ill|left|right|new|old|open|part|ever|co|anti|post|pre|semi|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** The words of lines, without those that a line's end cuts. */
export function vocabularyOf(lines: Iterable<{ text: string }>): Vocabulary {
  const found: Vocabulary = { hyphened: new Set(), words: new Set() };
  for (const { text } of lines) {
    for (const [word] of text.replace(/\S+$/, '').matchAll(WORD)) (word.includes('-') ? found.hyphened : found.words).add(word.toLowerCase());
  }
  return found;
}

/** What a line's end becomes: `drop`: the hyphen at its end goes; `blank`: a blank comes. */
export function jointOf(before: string, after: string, { hyphened, words }: Vocabulary): { drop: boolean; blank: boolean } {
  const cut = /([\p{L}\p{M}\d]+)-$/u.exec(before)?.[1];
  if (cut === undefined) {
    const isAddress = /(?:https?:\/\/|www\.)\S*[/\-_=&?#%]$/.test(before);
    return { drop: false, blank: !isAddress };
  }
  if (HANGING.test(after)) return { drop: false, blank: true };
  const next = /^[\p{L}\p{M}]+/u.exec(after)?.[0];
  if (next === undefined) return { drop: false, blank: !/^\d/.test(after) };
  const isWord = /\p{L}$/u.test(cut) && /^\p{Ll}/u.test(next);
  // "E-" and "AG-" are no syllables.
  const isShort = /^\p{Lu}+$/u.test(cut);
  const [whole, parted] = [`${cut}${next}`.toLowerCase(), `${cut}-${next}`.toLowerCase()];
  const isParted = hyphened.has(parted) && !words.has(whole);
  const isEnglish = words.has('the') && words.has('and') && ENGLISH_PREFIXES.test(cut);
  return { drop: isWord && !isShort && !isParted && !(isEnglish && !words.has(whole)), blank: false };
}

/** The lines as one text. */
export function joined(lines: readonly string[], vocabulary: Vocabulary): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const { drop, blank } = jointOf(text, line, vocabulary);
    return `${drop ? text.slice(0, -1) : text}${blank ? ' ' : ''}${line}`;
  }, '');
}
