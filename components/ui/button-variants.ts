// How a button looks, shared by real buttons and links that look like buttons.
import { cva, type VariantProps } from 'class-variance-authority';

export const buttonVariants = cva(
  [
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium leading-none whitespace-nowrap select-none',
    'transition-colors duration-100 data-disabled:cursor-default data-disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        primary: 'border-ink bg-ink text-paper hover:not-data-disabled:border-ink-2 hover:not-data-disabled:bg-ink-2 [&_kbd]:border-current/40 [&_kbd]:bg-transparent [&_kbd]:text-current',
        plain: 'border-line-2 bg-surface text-ink hover:not-data-disabled:border-edge hover:not-data-disabled:bg-sunken',
        quiet: 'border-transparent bg-transparent text-ink-2 hover:not-data-disabled:bg-sunken hover:not-data-disabled:text-ink data-popup-open:bg-sunken data-popup-open:text-ink',
        danger: 'border-problem bg-surface text-problem hover:not-data-disabled:bg-problem-bg',
      },
      size: {
        // 32 px is the house's smallest target; on coarse pointers everything grows to 40.
        sm: 'min-h-8 px-2.5 text-sm pointer-coarse:min-h-10',
        md: 'min-h-9 px-3 text-sm pointer-coarse:min-h-10',
        lg: 'min-h-11 px-4 text-base',
        icon: 'size-8 p-0 text-sm pointer-coarse:size-10',
      },
    },
    defaultVariants: { variant: 'plain', size: 'sm' },
  },
);

export type ButtonVariants = VariantProps<typeof buttonVariants>;
