// A passage with the words in it that are meant.
import type { ReactNode } from 'react';

/** `draw` sets the words apart; where the passage does not hold them as they are, they stand alone. */
export function InPassage({ passage, exact, draw }: { passage: string; exact: string; draw: (words: string) => ReactNode }) {
  const at = passage.indexOf(exact);
  if (at === -1) return draw(exact);
  return (
    <>
      {passage.slice(0, at)}
      {draw(exact)}
      {passage.slice(at + exact.length)}
    </>
  );
}
