// The head of a page: where one is, its name, what can be done.
import type { ReactNode } from 'react';
import { cn } from './cn';

type PageHeaderProps = {
  title: ReactNode;
  /** What lies above, e.g. a link to the list. */
  crumb?: ReactNode;
  /** A quiet line below the title: counts, dates. */
  meta?: ReactNode;
  actions?: ReactNode;
  className?: string | undefined;
};

/** Holds the page's only `<h1>`. */
export function PageHeader({ title, crumb, meta, actions, className }: PageHeaderProps) {
  return (
    <header className={cn('flex flex-wrap items-end gap-x-6 gap-y-3 pb-5', className)}>
      <div className="grid min-w-0 flex-1 basis-64 gap-1">
        {crumb ? <div className="flex min-h-8 items-center text-sm text-ink-3">{crumb}</div> : null}
        <h1 className="font-serif text-2xl font-semibold tracking-[-0.012em] sm:text-3xl">{title}</h1>
        {meta ? <div className="figures text-sm text-ink-3">{meta}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
