// A passing word at the foot of the screen: something is done, and can perhaps be undone.
'use client';
import { Toast } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonVariants } from './button-variants';
import { cn } from './cn';

const manager = Toast.createToastManager();

/** Long enough to read a sentence; with an act to take, twice that. Pointer or focus on it stops the clock. */
const STAY_MS = 6000;

type ToastInput = {
  title: string;
  description?: string;
  tone?: 'done' | 'problem';
  /** What can be done about it, e.g. "Rückgängig". */
  action?: { label: string; onAction: () => void };
};

/** Shows a toast from anywhere in the browser; announced politely. Returns its id. Errors that need an answer belong in a Notice. */
export function showToast({ title, description, tone = 'done', action }: ToastInput): string {
  const id = manager.add({
    title,
    description,
    type: tone,
    timeout: action ? STAY_MS * 2 : STAY_MS,
    priority: 'low',
    ...(action
      ? {
          actionProps: {
            children: action.label,
            onClick: () => {
              manager.close(id);
              action.onAction();
            },
          },
        }
      : {}),
  });
  return id;
}

/** Takes a toast away before its time, for instance because a newer one says more. */
export function closeToast(id: string): void {
  manager.close(id);
}

function ToastList() {
  const t = useTranslations('ui');
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={['down', 'right']}
      className="pointer-events-auto w-full rounded-lg bg-ink text-paper transition-[opacity,translate] duration-200 data-starting-style:translate-y-2 data-starting-style:opacity-0 data-ending-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-3 py-2 pr-2 pl-3.5">
        {toast.type === 'problem' ? <CircleAlert aria-hidden className="size-4 shrink-0" /> : <CircleCheck aria-hidden className="size-4 shrink-0" />}
        <div className="grid min-w-0 flex-1">
          <Toast.Title render={<p />} className="font-medium" />
          <Toast.Description className="text-sm opacity-80 empty:hidden" />
        </div>
        {toast.actionProps ? (
          <Toast.Action className={cn(buttonVariants({ variant: 'quiet' }), 'text-paper underline underline-offset-4 hover:not-data-disabled:bg-paper hover:not-data-disabled:text-ink')} />
        ) : null}
        <Toast.Close aria-label={t('close')} className={cn(buttonVariants({ variant: 'quiet', size: 'icon' }), 'text-paper hover:not-data-disabled:bg-paper hover:not-data-disabled:text-ink')}>
          <X aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Stands once in the root layout; F6 moves the focus to it. */
export function Toaster() {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport data-print="hide" className="pointer-events-none fixed inset-x-4 bottom-14 z-50 mx-auto flex max-w-[26rem] flex-col gap-2">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
