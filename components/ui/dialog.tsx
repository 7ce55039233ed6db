// A task that interrupts the page: title, content, acts at the foot.
'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { buttonVariants } from './button-variants';
import { cn } from './cn';
import { firstControl } from './first-control';

export const backdropClass = 'fixed inset-0 z-40 bg-veil transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0';
export const dialogPopupClass =
  'fixed top-[min(12vh,8rem)] left-1/2 z-40 flex max-h-[calc(100dvh-min(24vh,16rem))] w-[calc(100vw-2rem)] -translate-x-1/2 flex-col rounded-lg border border-line-2 bg-surface text-ink outline-none ' +
  'transition-opacity duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0 max-sm:top-4 max-sm:max-h-[calc(100dvh-2rem)]';

const WIDTHS = { sm: 'max-w-md', md: 'max-w-xl', lg: 'max-w-4xl' } as const;

type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  /** The buttons at the foot; the decisive one last. */
  actions?: ReactNode;
  /** The button that opens it, where it is not opened from elsewhere. */
  trigger?: ReactElement<Record<string, unknown>> | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  size?: keyof typeof WIDTHS;
};

/** A dialog that is mounted to open it is gone before Base UI could give the focus back: done here, unless it has gone elsewhere. */
function useReturnedFocus(applies: boolean): void {
  // Read while rendering: by the time effects run, the focus may already have moved into the dialog.
  const [before] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  useLayoutEffect(() => {
    if (!applies || !(before instanceof HTMLElement)) return;
    return () =>
      void requestAnimationFrame(() => {
        if (document.activeElement === document.body && before.isConnected) before.focus();
      });
  }, [applies, before]);
}

/** Keeps focus inside, gives it back when closed; Escape and a press outside close it. */
export function Dialog({ title, description, children, actions, trigger, open, onOpenChange, size = 'md' }: DialogProps) {
  const t = useTranslations('ui');
  const content = useRef<HTMLDivElement>(null);
  useReturnedFocus(trigger === undefined);
  return (
    <Base.Root {...(open === undefined ? {} : { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup initialFocus={() => firstControl(content.current)} className={cn(dialogPopupClass, WIDTHS[size])}>
          <div className="flex items-start gap-3 px-5 pt-4">
            <div className="grid flex-1 gap-1 pt-0.5">
              <Base.Title className="font-serif text-xl font-semibold">{title}</Base.Title>
              {description ? <Base.Description className="text-ink-2">{description}</Base.Description> : null}
            </div>
            <Base.Close aria-label={t('close')} className={cn(buttonVariants({ variant: 'quiet', size: 'icon' }), '-mr-2')}>
              <X aria-hidden />
            </Base.Close>
          </div>
          <div ref={content} tabIndex={0} className="min-h-0 overflow-y-auto px-5 py-4 focus-visible:outline-offset-[-2px]">{children}</div>
          {actions ? <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{actions}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** A button inside a Dialog that closes it. */
export function DialogClose({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <Base.Close className={cn(buttonVariants(), className)}>{children}</Base.Close>;
}
