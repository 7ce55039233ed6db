// A short word on what a sign means; never the only place where something is said.
'use client';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd';

/** Takes one focusable element, which must carry its own accessible name. */
export function Tooltip({ content, shortcut, children }: { content: ReactNode; shortcut?: string; children: ReactElement<Record<string, unknown>> }) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup className="flex max-w-72 items-center gap-2 rounded-sm bg-ink px-2 py-1 text-sm text-paper transition-opacity duration-100 data-starting-style:opacity-0 data-ending-style:opacity-0">
            {content}
            {shortcut ? <Kbd decorative className="border-current/40 bg-transparent text-current">{shortcut}</Kbd> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
