// A panel that comes from below on phones and can be swiped away.
'use client';
import { Drawer as Base } from '@base-ui/react/drawer';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { buttonVariants } from './button-variants';
import { cn } from './cn';
import { firstControl } from './first-control';

type SheetProps = {
  title: ReactNode;
  /** Keeps the title for screen readers only, where the content has its own head. */
  hideTitle?: boolean;
  children: ReactNode;
  /** Stays in view below the scrolled content: the decisive button. */
  footer?: ReactNode;
  trigger?: ReactElement<Record<string, unknown>> | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** False leaves the page behind usable, e.g. to go on reading the text. */
  modal?: boolean;
  /** False leaves the focus where it is when the sheet opens by itself, as after a tap on the text. */
  takesFocus?: boolean;
  /** Changes the greatest height, e.g. so that the page behind stays readable. */
  className?: string | undefined;
};

/** A bottom sheet of at most 85 % of the screen's height. */
export function Sheet({ title, hideTitle = false, children, footer, trigger, open, onOpenChange, modal = true, takesFocus = true, className }: SheetProps) {
  const t = useTranslations('ui');
  const content = useRef<HTMLDivElement>(null);
  return (
    <Base.Root {...(open === undefined ? {} : { open })} onOpenChange={(next) => onOpenChange?.(next)} modal={modal} disablePointerDismissal={!modal} swipeDirection="down">
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        {modal ? <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" /> : null}
        <Base.Viewport className={cn('fixed inset-0 z-40 flex items-end justify-center', !modal && 'pointer-events-none')}>
          <Base.Popup
            initialFocus={takesFocus && (() => firstControl(content.current))}
            className={cn(
              'pointer-events-auto flex max-h-[85dvh] w-full max-w-2xl flex-col rounded-t-xl border border-b-0 border-line-2 bg-surface text-ink outline-none transition-transform duration-200 ease-out translate-y-(--drawer-swipe-movement-y) data-ending-style:translate-y-full data-starting-style:translate-y-full data-swiping:duration-0',
              className,
            )}
          >
            <div className="relative flex items-center gap-3 px-4 pt-3 pb-1">
              <span aria-hidden className="absolute top-1.5 left-1/2 h-1 w-9 -translate-x-1/2 rounded-full bg-line-2" />
              <Base.Title className={hideTitle ? 'sr-only' : 'flex-1 font-serif text-lg font-semibold'}>{title}</Base.Title>
              <Base.Close aria-label={t('close')} className={cn(buttonVariants({ variant: 'quiet', size: 'icon' }), '-mr-2 ml-auto')}>
                <X aria-hidden />
              </Base.Close>
            </div>
            <Base.Content ref={content} tabIndex={0} className="min-h-0 overflow-y-auto overscroll-contain px-4 pb-4 focus-visible:outline-offset-[-2px]">{children}</Base.Content>
            {footer ? <div className="border-t border-line px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">{footer}</div> : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
