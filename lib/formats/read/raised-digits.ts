// Keeps figures apart that only their raised position keeps apart: 10 to the sixth must not become 106.

const RAISED: Record<string, string> = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻' };

/** Superscript text as Unicode's own superscripts where it is a number, else as it is. */
export function raisedText(text: string): string {
  return /^\s*[-+−–]?\d+\s*$/.test(text) ? text.replace(/[\d+\-−–]/g, (digit) => RAISED[digit] ?? digit) : text;
}
