// A typographic table: hairlines between rows, figures aligned, no boxes.
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

/** Takes a caption (for screen readers unless `showCaption`) and rows; wide tables scroll inside, reachable by keyboard. */
export function Table({ caption, showCaption = false, children, className }: { caption: string; showCaption?: boolean; children: ReactNode; className?: string | undefined }) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="-mx-1 overflow-x-auto px-1">
      <table className={cn('figures w-full border-collapse text-left text-base', className)}>
        <caption className={showCaption ? 'pb-2 text-left text-sm text-ink-3' : 'sr-only'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** The head row's group, over a stronger line. */
export function TableHead({ children }: { children: ReactNode }) {
  return <thead className="border-b border-line-2 text-xs text-ink-3">{children}</thead>;
}

/** The rows' group. */
export function TableBody({ children }: { children: ReactNode }) {
  return <tbody className="[&>tr]:border-b [&>tr]:border-line [&>tr:hover]:bg-sunken/60 [&>tr:last-child]:border-0">{children}</tbody>;
}

type CellProps = { numeric?: boolean | undefined; className?: string | undefined };

/** A head cell; `numeric` sets it flush right like its figures. */
export function Th({ numeric, className, scope = 'col', ...props }: Omit<ComponentProps<'th'>, 'className'> & CellProps) {
  return <th scope={scope} {...props} className={cn('px-2 py-2 align-bottom font-medium first:pl-0 last:pr-0', numeric && 'text-right', className)} />;
}

/** A cell; `numeric` aligns figures at their last digit. */
export function Td({ numeric, className, ...props }: Omit<ComponentProps<'td'>, 'className'> & CellProps) {
  return <td {...props} className={cn('px-2 py-2.5 align-baseline first:pl-0 last:pr-0', numeric && 'text-right whitespace-nowrap', className)} />;
}
