// The looks a person can choose: kept with the person, in a cookie for pages without one, and shown by the style sheet.

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Says whether a stored or sent value is a theme. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
