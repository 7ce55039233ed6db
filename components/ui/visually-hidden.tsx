// Text for screen readers alone.
import type { ReactNode } from 'react';

/** Takes text; shows nothing, says it. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
