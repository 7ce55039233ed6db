// The common clothes of everything one can type into or choose from.

/** 16 px on phones, because iOS zooms into anything smaller; 14 px elsewhere. */
export const controlClass =
  'w-full min-h-9 rounded-md border border-edge bg-surface px-2.5 py-1.5 text-lg sm:text-base text-ink ' +
  'hover:border-ink-3 focus-visible:outline-offset-0 data-invalid:border-problem data-invalid:border-2 ' +
  'disabled:bg-sunken disabled:text-ink-3 data-disabled:bg-sunken data-disabled:text-ink-3 [&:is(input,textarea):read-only]:bg-sunken pointer-coarse:min-h-10';

/** What floats above the page: menus, lists, popovers. One hairline, one soft shadow to lift it off the text. */
export const floatClass =
  'rounded-lg border border-line-2 bg-surface text-ink shadow-[0_6px_24px_-8px_rgb(0_0_0/0.25)] outline-none ' +
  'origin-(--transform-origin) transition-opacity duration-100 data-starting-style:opacity-0 data-ending-style:opacity-0';

/** A line in a menu or list. */
export const itemClass =
  'flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-base outline-none select-none ' +
  'data-highlighted:bg-sunken data-highlighted:text-ink data-disabled:text-ink-3 pointer-coarse:min-h-10 [&_svg]:size-4 [&_svg]:shrink-0';
