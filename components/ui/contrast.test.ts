// Holds the colours to WCAG 2.2: every text ≥ 4.5 and every meaningful line ≥ 3 on every ground it is used on, in both themes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../app/globals.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function colour(name: string, theme: Theme): string {
  const found = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  const value = found?.[theme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`globals.css says no --color-${name}`);
  return value;
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const PLAIN = ['paper', 'surface', 'sunken', 'sel'];
const STATES = ['ok', 'problem', 'unsettled', 'open', 'stale'];
const TINTED = STATES.map((state) => `${state}-bg`);

const pairs = (lines: readonly string[], grounds: readonly string[]) => THEMES.flatMap((theme) => lines.flatMap((line) => grounds.map((ground) => [line, ground, theme] as const)));

describe('contrast', () => {
  it.each([
    ...pairs(['ink', 'ink-2', 'ink-3'], [...PLAIN, ...TINTED]),
    ...pairs(STATES, PLAIN),
    ...THEMES.flatMap((theme) => STATES.map((state) => [state, `${state}-bg`, theme] as const)),
    // Buttons and toasts turned inside out.
    ...pairs(['paper'], ['ink', 'ink-2']),
  ])('text %s on %s, %s', (text, ground, theme) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...pairs(['edge', 'focus'], ['paper', 'surface', 'sunken', 'sel']), ...pairs(['focus'], TINTED)])('line %s on %s, %s', (line, ground, theme) => {
    expect(contrast(colour(line, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
