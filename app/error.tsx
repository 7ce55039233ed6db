// Catches what fails below the root layout; the document, its language and theme stay.
'use client';
import { Failure } from '@/components/shell/failure';
import { CONTENT_ID } from '@/components/shell/skip-link';

/** Next passes the error, of which only the digest may be shown, and a way to fetch the page again. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main id={CONTENT_ID} tabIndex={-1} className="outline-none">
      <Failure digest={error.digest} onRetry={retry} />
    </main>
  );
}
