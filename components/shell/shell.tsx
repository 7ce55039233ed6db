// The frame of every page behind sign-in: head above, one column of content below.
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { SessionEnded } from './session-ended';
import { CONTENT_ID } from './skip-link';
import { TopBar, type TopBarProps } from './top-bar';

/** Takes the head's props and the page. `bare` leaves width and padding to the page, as the checking screen needs it. */
export function Shell({ children, bare = false, bar, ...head }: Omit<TopBarProps, 'children'> & { children: ReactNode; bare?: boolean; bar?: ReactNode }) {
  return (
    <div className={cn('flex flex-col', bare ? 'min-h-dvh lg:h-dvh' : 'min-h-dvh')}>
      <TopBar {...head}>{bar}</TopBar>
      <SessionEnded />
      <main id={CONTENT_ID} tabIndex={-1} className={cn('flex-1 outline-none', bare ? 'min-h-0' : 'mx-auto w-full max-w-[76rem] px-4 py-6 sm:px-8 sm:py-9')}>
        {children}
      </main>
    </div>
  );
}
