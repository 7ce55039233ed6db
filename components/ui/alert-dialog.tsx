// A question that must be answered before something that cannot be taken back.
'use client';
import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { useTranslations } from 'next-intl';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Button } from './button';
import { buttonVariants } from './button-variants';
import { cn } from './cn';
import { backdropClass, dialogPopupClass } from './dialog';

type ConfirmProps = {
  title: ReactNode;
  /** What happens, and whether it can be undone. */
  description: ReactNode;
  /** The act itself ("Aussage verwerfen"), never "OK". */
  confirmLabel: string;
  /** May take its time; the dialog stays pending until it is done, and open when it gives false or throws. */
  onConfirm: () => void | Promise<void | boolean>;
  tone?: 'primary' | 'danger';
  /** A field the answer needs, e.g. a reason, or the error of the last try. */
  children?: ReactNode;
  /** Set while `children` is not filled in. */
  disabled?: boolean | undefined;
  trigger?: ReactElement<Record<string, unknown>> | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
};

/** Announced as an alert; only its buttons and Escape close it. The caller shows the error of a failed `onConfirm` in `children`. */
export function ConfirmDialog({ title, description, confirmLabel, onConfirm, tone = 'primary', children, disabled, trigger, open, onOpenChange }: ConfirmProps) {
  const t = useTranslations('ui');
  const [ownOpen, setOwnOpen] = useState(false);
  const [pending, setPending] = useState(false);

  const change = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
  };
  const confirm = async () => {
    setPending(true);
    try {
      if ((await onConfirm()) !== false) change(false);
    } finally {
      setPending(false);
    }
  };

  return (
    <Base.Root open={open ?? ownOpen} onOpenChange={change}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className={cn(dialogPopupClass, 'max-w-md')}>
          <div className="grid gap-3 overflow-y-auto px-5 pt-5 pb-4">
            <Base.Title className="font-serif text-xl font-semibold">{title}</Base.Title>
            <Base.Description className="text-ink-2">{description}</Base.Description>
            {children}
          </div>
          <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
            <Base.Close className={buttonVariants()}>{t('cancel')}</Base.Close>
            <Button variant={tone} pending={pending} disabled={disabled} onClick={() => void confirm()}>
              {confirmLabel}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
