// Knows text whose combining marks are piled up beyond any writing: putting it into NFC takes quadratic time.

// UAX #15 ("stream-safe text"): 30 marks in a row are far beyond what any language or notation needs. Characters that
// cleaning or folding takes out do not part the marks on both sides of them.
const PILE = /(?:\p{M}[\p{Cf}\p{Cc}]*){31}/u;

/** Whether more than 30 combining marks follow each other; half a million of them hold NFC up for minutes. Takes linear time. */
export function hasPiledMarks(text: string): boolean {
  return PILE.test(text);
}
