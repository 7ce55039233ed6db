// Word lists as sets, written as running text.

/** The words of a list, parted by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
