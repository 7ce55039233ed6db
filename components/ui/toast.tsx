// A passing word at the foot of the screen: something is done, and can perhaps be undone.
'use client';
import { Toast } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { buttonVariants } from './button-variants';
import { cn } from './cn';

const manager = Toast.createToastManager();

/** Long enough to read a sentence; with an act to take, twice that. Pointer or focus on it stops the clock. */
const STAY_MS = 6000;

/** As many stand over the page at once; more would cover what they speak of. */
const MOST = 2;

type ToastInput = {
  title: string;
  description?: string;
  tone?: 'done' | 'problem';
  /** What can be done about it, e.g. "Rückgängig". */
  action?: { label: string; onAction: () => void };
  /** What it is about: a newer one about the same takes its place. `act`: something was done to the article; of quick acts the last is said. */
  topic?: 'act';
};

/** What is on the screen, oldest first. */
let shown: readonly { id: string; title: string; tone: 'done' | 'problem'; topic: 'act' | undefined }[] = [];

/**
 * Shows a toast from anywhere in the browser; announced politely. Errors that need an answer belong in a Notice.
 * One that says the same, or is about the same, gives way to it; so does the oldest where there are too many, problems last.
 */
export function showToast({ title, description, tone = 'done', action, topic }: ToastInput): void {
  for (const other of shown) if (other.title === title || (topic !== undefined && other.topic === topic)) manager.close(other.id);
  const id = manager.add({
    title,
    description,
    type: tone,
    timeout: action ? STAY_MS * 2 : STAY_MS,
    priority: 'low',
    onClose: () => {
      shown = shown.filter((other) => other.id !== id);
    },
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
  shown = [...shown, { id, title, tone, topic }];
  const [oldest] = [...shown.slice(0, -1)].sort((a, b) => Number(a.tone === 'problem') - Number(b.tone === 'problem'));
  if (shown.length > MOST && oldest) manager.close(oldest.id);
}

/** Takes every toast away. Gives whether there was one. */
export function dismissToasts(): boolean {
  const any = shown.length > 0;
  for (const { id } of shown) manager.close(id);
  return any;
}

function ToastList() {
  const t = useTranslations('ui');
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      data-toast
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

/** Where Escape belongs to something else. */
const HAS_ESCAPE = 'input, textarea, select, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Stands once in the root layout; F6 moves the focus to it, Escape takes the toasts away where nothing else wants the key. */
export function Toaster() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !(event.target instanceof Element && event.target.closest(HAS_ESCAPE))) dismissToasts();
    };
    // After the page's own keys, which listen on the document.
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <Toast.Provider toastManager={manager} limit={MOST}>
      <Toast.Portal>
        {/* On phones the decisive button is at the foot. */}
        <Toast.Viewport data-print="hide" className="pointer-events-none fixed inset-x-4 bottom-14 z-50 mx-auto flex max-sm:top-3 max-sm:bottom-auto max-w-[26rem] flex-col gap-2">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
