// Joins class names so that a caller's class wins over the component's own, whatever the order of the style sheet.
import { clsx, type ClassValue } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

const merge = extendTailwindMerge({ extend: { classGroups: { 'font-size': ['text-2xs'] } } });

/** Takes class names, falsy values and objects; gives one string in which of two conflicting utilities the later stays. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
