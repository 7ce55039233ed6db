// What stands in the place of something that is being fetched, or could not be.
import { BusyLine } from './busy-line';
import { Button } from './button';
import { Notice } from './notice';

/** `words`: what is said while it loads, when that failed, and on the button that tries again. */
export function LoadState({ failed, onAgain, words }: { failed: boolean; onAgain: () => void; words: { loading: string; failed: string; again: string } }) {
  if (!failed) return <BusyLine label={words.loading} />;
  return (
    <Notice tone="error" action={<Button onClick={onAgain}>{words.again}</Button>}>
      {words.failed}
    </Notice>
  );
}
