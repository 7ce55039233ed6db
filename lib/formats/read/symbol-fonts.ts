// Letters of the fonts Symbol and Wingdings, which files keep under numbers that mean nothing in other fonts.

// Adobe's Symbol encoding, 0x21 to 0x7e.
const SYMBOL_LOW = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
// The same, 0xa1 to 0xfe; a blank where there is no letter.
const SYMBOL_HIGH = 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';
// Those of Wingdings that manuscripts use: ticks, boxes, arrows, bullets, telephone, envelope.
const WINGDINGS: Readonly<Record<number, string>> = {
  0x22: '✂', 0x28: '☎', 0x2a: '✉', 0x46: '☞', 0x4a: '☺', 0x4c: '☹', 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x9f: '•', 0xa7: '▪', 0xa8: '◻', 0xab: '★', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
};

/** The letter that this font shows for a number (0xf000 may be added to it, as Word does); null where it is not known. */
export function symbolText(font: string, code: number): string | null {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font)) return WINGDINGS[at] ?? null;
  if (!/^symbol$/i.test(font)) return code >= 0x20 && (code < 0xe000 || code > 0xf8ff) && code < 0xd800 ? String.fromCharCode(code) : null;
  if (at === 0xa0) return '€';
  const found = at < 0x80 ? SYMBOL_LOW[at - 0x21] : SYMBOL_HIGH[at - 0xa1];
  return found === undefined || found === ' ' ? null : found;
}
