// Moves through the changes of a comparison by button and key, switches its view and prints it; the address keeps the paragraph.
'use client';
import { ArrowDown, ArrowLeftRight, ArrowUp, Printer } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { buttonVariants } from '@/components/ui/button-variants';
import { cn } from '@/components/ui/cn';
import { Kbd } from '@/components/ui/kbd';
import { LinkButton } from '@/components/ui/link-button';
import { isTyping, shortcutFor } from '@/lib/client/shortcuts';

const VIEWS = ['side', 'inline'] as const;

type DiffBarProps = {
  /** The page's address without query. */
  path: string;
  from: number;
  to: number;
  view: (typeof VIEWS)[number];
  /** How many rows differ. */
  changes: number;
  singleKeys: boolean;
};

const changed = () => [...document.querySelectorAll<HTMLElement>('[data-change]')];

/** Which change the address names, counted from 1; 0 for none. */
const placeInAddress = () => changed().findIndex(({ id }) => id === window.location.hash.slice(1)) + 1;

/** The keys are those that lead to the next claim on the checking screen. */
export function DiffBar({ path, from, to, view, changes, singleKeys }: DiffBarProps) {
  const t = useTranslations('diff.compare');
  const [at, setAt] = useState(0);
  const [fragment, setFragment] = useState('');
  const go = useCallback(
    (step: 1 | -1) => {
      const rows = changed();
      const next = at === 0 && step === -1 ? rows.length : Math.min(rows.length, Math.max(1, at + step));
      const row = rows[next - 1];
      if (!row) return;
      // Through the address, so that it names the row and the row is marked as its target.
      window.location.replace(`#${row.id}`);
      row.focus({ preventScroll: true });
      setAt(next);
    },
    [at],
  );
  useEffect(() => {
    const read = () => {
      setAt((last) => placeInAddress() || last);
      setFragment(window.location.hash);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const id = shortcutFor(event, singleKeys, isTyping(event.target), []);
      const step = id === 'nextClaim' || id === 'nextUnfinished' ? 1 : id === 'previousClaim' || id === 'previousUnfinished' ? -1 : null;
      if (step === null) return;
      event.preventDefault();
      go(step);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [go, singleKeys]);
  const address = (change: Partial<Record<'from' | 'to' | 'view', string | number>>) => `${path}?${new URLSearchParams(Object.entries({ from, to, view, ...change }).map(([key, value]) => [key, String(value)])).toString()}`;
  return (
    <div data-print="hide" className="sticky top-0 z-10 -mx-1 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:gap-x-1 border-y border-line bg-paper px-1 py-2">
      {/* Narrow screens have room for one text only. */}
      <nav aria-label={t('view')} className="flex gap-1 max-lg:hidden">
        {VIEWS.map((each) => (
          <Link key={each} href={address({ view: each }) + fragment} aria-current={each === view ? 'true' : undefined} className={cn(buttonVariants({ variant: each === view ? 'plain' : 'quiet' }), each === view && 'border-edge underline underline-offset-4')}>
            {t(each)}
          </Link>
        ))}
      </nav>
      <LinkButton href={address({ from: to, to: from })} variant="quiet">
        <ArrowLeftRight aria-hidden />
        <span className="max-sm:sr-only">{t('swap')}</span>
      </LinkButton>
      <Button variant="quiet" onClick={() => window.print()}>
        <Printer aria-hidden />
        <span className="max-sm:sr-only">{t('print')}</span>
      </Button>
      {changes > 0 ? (
        <div role="group" aria-label={t('steps')} className="ml-auto flex items-center gap-1.5">
          <span role="status" className="figures pr-1 text-sm text-ink-3">
            {t('position', { at, count: changes })}
          </span>
          <Button aria-label={t('previous')} title={t('previous')} aria-keyshortcuts={singleKeys ? 'k' : undefined} onClick={() => go(-1)}>
            <ArrowUp aria-hidden />
            {singleKeys ? <Kbd decorative className="pointer-coarse:hidden">k</Kbd> : null}
          </Button>
          <Button aria-label={t('next')} title={t('next')} aria-keyshortcuts={singleKeys ? 'j' : undefined} onClick={() => go(1)}>
            <ArrowDown aria-hidden />
            {singleKeys ? <Kbd decorative className="pointer-coarse:hidden">j</Kbd> : null}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
