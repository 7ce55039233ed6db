// Words and limits of annotated manuscripts that both the browser and the server use.

export const NOTE_KINDS = ['footnote', 'endnote', 'comment', 'link', 'annotation'] as const;

/** Most claims, and most sources, that one file may bring: a book with a note on every sentence has fewer. */
export const MOST_NOTED = 2_000;
/** Most notes that one claim keeps as its origin, and most pieces of evidence that it may bring along. */
export const MOST_NOTES_OF_CLAIM = 20;
export const MOST_EVIDENCE_OF_CLAIM = 50;
/** Longest note that is kept, in code units. */
export const LONGEST_NOTE = 10_000;
