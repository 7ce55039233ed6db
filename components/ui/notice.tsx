// A message in its place: what happened, what is saved, what to do next.
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { cva } from 'class-variance-authority';
import type { ReactNode } from 'react';
import { cn } from './cn';

const noticeVariants = cva('grid grid-cols-[auto_1fr] gap-x-2.5 gap-y-1 rounded-md border-l-3 px-3 py-2.5 text-base text-ink', {
  variants: {
    tone: {
      error: 'border-problem bg-problem-bg [&>svg]:text-problem',
      warning: 'border-unsettled bg-unsettled-bg [&>svg]:text-unsettled',
      info: 'border-open bg-open-bg [&>svg]:text-open',
      success: 'border-ok bg-ok-bg [&>svg]:text-ok',
    },
  },
});

type NoticeTone = 'error' | 'warning' | 'info' | 'success';

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info, success: CircleCheck } as const;

type NoticeProps = {
  tone: NoticeTone;
  /** What happened, in one sentence. */
  children: ReactNode;
  /** What is safe, e.g. "Ihr Text steht noch hier." */
  saved?: ReactNode;
  /** What to do next. */
  next?: ReactNode;
  /** A button or link that does it. */
  action?: ReactNode;
  className?: string | undefined;
};

/** Errors are announced at once, everything else politely. */
export function Notice({ tone, children, saved, next, action, className }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={cn(noticeVariants({ tone }), className)}>
      <Icon aria-hidden className="mt-0.5 size-4" />
      <div className="grid gap-1">
        <p className="font-medium">{children}</p>
        {saved || next ? (
          <p className="text-ink-2">
            {saved}
            {saved && next ? ' ' : null}
            {next}
          </p>
        ) : null}
        {action ? <div className="pt-1">{action}</div> : null}
      </div>
    </div>
  );
}
