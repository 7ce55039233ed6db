// A panel that comes from below on phones, beside which the page stays usable; it can be swiped away.
'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, type PointerEvent, type ReactNode } from 'react';
import { Button } from './button';
import { cn } from './cn';

/** Pulled down further than this, it closes; in CSS pixels. */
const CLOSES_AT = 72;

type SheetProps = {
  /** Its name, for screen readers: the content has its own head. */
  title: string;
  children: ReactNode;
  onClose: () => void;
  /** Changes the height, e.g. so that the page behind stays readable. */
  className?: string | undefined;
};

/**
 * Mount it to open it. It takes no focus by itself, because it also opens after a tap on the text; when it closes while it
 * holds the focus, that goes back to where it was. Base UI's drawer would cost a phone 30 kB for what is not needed here.
 */
export function Sheet({ title, children, onClose, className }: SheetProps) {
  const t = useTranslations('ui');
  const root = useRef<HTMLDivElement>(null);
  const from = useRef<number | null>(null);

  useLayoutEffect(() => {
    const before = document.activeElement;
    const sheet = root.current;
    return () => {
      if (sheet?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, []);

  const pull = (event: PointerEvent) => (from.current === null ? 0 : Math.max(0, event.clientY - from.current));
  const show = (distance: number) => root.current?.style.setProperty('translate', `0 ${distance}px`);
  const end = (event: PointerEvent) => {
    const distance = pull(event);
    from.current = null;
    if (event.type === 'pointerup' && distance > CLOSES_AT) onClose();
    else root.current?.style.removeProperty('translate');
  };
  return (
    <div
      ref={root}
      role="dialog"
      aria-label={title}
      className={cn('fixed inset-x-0 bottom-0 z-40 mx-auto flex max-h-[85dvh] w-full max-w-2xl flex-col rounded-t-xl border border-b-0 border-line-2 bg-surface text-ink transition-[translate] duration-200 ease-out motion-reduce:transition-none starting:translate-y-full', className)}
    >
      <div
        className="relative h-6 shrink-0 touch-none"
        onPointerDown={(event) => {
          from.current = event.clientY;
        }}
        onPointerMove={(event) => {
          if (from.current === null) return;
          // Only a pull takes the pointer: a press belongs to the button.
          if (pull(event) > 4) event.currentTarget.setPointerCapture(event.pointerId);
          show(pull(event));
        }}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <span aria-hidden className="absolute top-1.5 left-1/2 h-1 w-9 -translate-x-1/2 rounded-full bg-line-2" />
        <Button variant="quiet" size="icon" aria-label={t('close')} onClick={onClose} className="absolute top-4 right-2 z-10">
          <X aria-hidden />
        </Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-[env(safe-area-inset-bottom)]">{children}</div>
    </div>
  );
}
