// Several views of one thing in one place.
'use client';
import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { cn } from './cn';

/** Takes TabList and TabPanels; `value` controls which is shown. */
export function Tabs({ value, defaultValue, onValueChange, children, className }: { value?: string | undefined; defaultValue?: string | undefined; onValueChange?: ((value: string) => void) | undefined; children: ReactNode; className?: string | undefined }) {
  return (
    <Base.Root {...(value === undefined ? {} : { value })} {...(defaultValue === undefined ? {} : { defaultValue })} onValueChange={(next: string) => onValueChange?.(next)} className={cn('flex min-h-0 flex-col', className)}>
      {children}
    </Base.Root>
  );
}

/** Takes the list's name and tabs `{value, label, count?}`; scrolls sideways where they do not fit. */
export function TabList({ label, tabs, className }: { label: string; tabs: readonly { value: string; label: ReactNode; count?: number }[]; className?: string | undefined }) {
  return (
    <Base.List aria-label={label} className={cn('flex shrink-0 gap-5 overflow-x-auto border-b border-line', className)}>
      {tabs.map((tab) => (
        <Base.Tab
          key={tab.value}
          value={tab.value}
          className="min-h-10 shrink-0 border-b-2 border-transparent pt-0.5 font-medium whitespace-nowrap text-ink-3 hover:text-ink focus-visible:outline-offset-[-2px] data-active:border-ink data-active:text-ink"
        >
          {tab.label}
          {tab.count === undefined ? null : <span className="figures ml-1.5 font-normal text-ink-3">{tab.count}</span>}
        </Base.Tab>
      ))}
    </Base.List>
  );
}

/** One tab's content. */
export function TabPanel({ value, children, className }: { value: string; children: ReactNode; className?: string | undefined }) {
  return (
    <Base.Panel value={value} className={cn('relative min-h-0 flex-1 focus-visible:outline-offset-[-2px]', className)}>
      {children}
    </Base.Panel>
  );
}
