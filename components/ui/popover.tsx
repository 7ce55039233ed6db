// Something more about one thing, beside it.
'use client';
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn';
import { floatClass } from './control-class';

type PopoverProps = {
  trigger: ReactElement<Record<string, unknown>>;
  /** Names it for screen readers and stands on top. */
  title: ReactNode;
  hideTitle?: boolean;
  children: ReactNode;
  open?: boolean | undefined;
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  className?: string | undefined;
};

/** Opens by press; Escape and a press outside close it, the page stays usable. */
export function Popover({ trigger, title, hideTitle = false, children, open, defaultOpen = false, onOpenChange, className }: PopoverProps) {
  return (
    <Base.Root defaultOpen={defaultOpen} {...(open === undefined ? {} : { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={12} className="z-50">
          <Base.Popup className={cn(floatClass, 'grid max-h-(--available-height) max-w-[min(26rem,var(--available-width))] gap-2 overflow-y-auto p-4', className)}>
            <Base.Title className={hideTitle ? 'sr-only' : 'font-semibold'}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
