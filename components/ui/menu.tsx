// A list of acts, places or settings behind one button.
'use client';
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import Link from 'next/link';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn';
import { floatClass, itemClass } from './control-class';
import { Kbd } from './kbd';

/** Takes the button that opens it and MenuItem, MenuLink, MenuChoice or MenuSeparator as children. */
export function Menu({ trigger, children, align = 'end', defaultOpen = false, className }: { trigger: ReactElement<Record<string, unknown>>; children: ReactNode; align?: 'start' | 'end'; defaultOpen?: boolean | undefined; className?: string | undefined }) {
  return (
    <Base.Root modal={false} defaultOpen={defaultOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50 outline-none">
          <Base.Popup className={cn(floatClass, 'max-h-(--available-height) min-w-48 overflow-y-auto p-1', className)}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** One act. */
export function MenuItem({ children, icon, shortcut, onSelect, disabled, danger = false }: { children: ReactNode; icon?: ReactNode; shortcut?: string | undefined; onSelect: () => void; disabled?: boolean; danger?: boolean }) {
  return (
    <Base.Item onClick={onSelect} disabled={disabled} aria-keyshortcuts={shortcut} className={cn(itemClass, danger && 'text-problem data-highlighted:text-problem')}>
      {icon}
      <span className="flex-1">{children}</span>
      {shortcut ? <Kbd decorative>{shortcut}</Kbd> : null}
    </Base.Item>
  );
}

/** One place to go. */
export function MenuLink({ href, children, icon, current = false }: { href: string; children: ReactNode; icon?: ReactNode; current?: boolean }) {
  return (
    <Base.LinkItem render={<Link href={href} />} closeOnClick aria-current={current ? 'page' : undefined} className={cn(itemClass, current && 'font-semibold')}>
      {icon}
      <span className="flex-1">{children}</span>
    </Base.LinkItem>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onValueChange: (value: Value) => void;
  /** Where the menu has but this one question, the answer closes it. Otherwise it stays open, so that the effect can be seen. */
  closes?: boolean;
};

/** One of a few, under a heading. */
export function MenuChoice<Value extends string>({ label, value, options, onValueChange, closes = false }: ChoiceProps<Value>) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2 pt-2 pb-1 text-xs font-medium text-ink-3">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next: Value) => onValueChange(next)}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick={closes} className={itemClass}>
            <span className="flex-1">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check aria-hidden />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

/** A heading that is not chosen, e.g. whose account this is. */
export function MenuHeading({ children }: { children: ReactNode }) {
  return <div className="px-2 py-1.5">{children}</div>;
}

/** A hairline between groups. */
export function MenuSeparator() {
  return <Base.Separator className="mx-2 my-1 h-px bg-line" />;
}
