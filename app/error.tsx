// Catches what fails inside a page; the layout and the head stay.
'use client';
import { Failure } from '@/components/shell/failure';

/** Next passes the error, of which only the digest may be shown, and a way to try again. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Failure digest={error.digest} onRetry={reset} />;
}
