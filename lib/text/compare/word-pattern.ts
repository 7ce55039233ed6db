// The pattern that finds whole words, whatever letters they are of.

/** Finds any of the words (patterns themselves, parted by spaces; a space within one is `\\s`), whole and in any case. */
export const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.trim().split(/\s+/).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
