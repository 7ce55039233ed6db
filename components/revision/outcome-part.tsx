// A part of the preview of a new revision: what it is about, how many there are, and the list.
import type { ReactNode } from 'react';

type PartProps = { title: string; count: number; hint?: string | undefined; children: ReactNode };

export function Part({ title, count, hint, children }: PartProps) {
  return (
    <section aria-label={title} className="grid gap-1">
      <h3 className="font-semibold">
        {title} <span className="figures font-normal text-ink-3">{count}</span>
      </h3>
      {hint ? <p className="text-sm text-ink-3">{hint}</p> : null}
      {children}
    </section>
  );
}
