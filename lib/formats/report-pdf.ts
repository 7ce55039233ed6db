// The report as a tagged PDF (PDF/UA-1), set by Typst.
import { isSafeUrl } from '@/lib/domain/source';
import { MESSAGES } from '@/lib/i18n/messages';
import { createTranslator } from 'use-intl/core';
import type { Sheet } from './report-sheet';
import { REPORT_TEMPLATE } from './report-template';
import { typst, TypstError } from './typst';

/** Tries to set a text before every character outside the fonts' certain stock is replaced. */
const TRIES = 3;

/** Characters found to be in no font of this machine: PDF/UA forbids to set them. */
const absent = new Set<string>();

/** Latin, Greek, Cyrillic and the punctuation and signs that the compiler's own fonts have for certain. */
const CERTAIN = /[\n\u0020-\u007e\u00a0-\u017f\u0391-\u03a9\u03b1-\u03c9\u0410-\u044f\u2010-\u2014\u2018-\u201e\u2026\u2030\u2039\u203a\u20ac✓○↻]/u;

/**
 * The PDF's bytes. `createdAt` (ISO 8601) becomes its creation date, so that the same report gives the same file.
 * Characters that no font has are set as `[U+1F600]`, and the head says so.
 */
export async function reportPdf(sheet: Sheet, createdAt: string): Promise<Uint8Array> {
  const json = JSON.stringify(prepared(sheet));
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt > TRIES;
    const { text, missing } = replaceAbsent(json, (char) => (isLast ? !CERTAIN.test(char) : absent.has(char)));
    const note = missing === 0 ? null : createTranslator({ locale: sheet.language, messages: MESSAGES[sheet.language], namespace: 'report' })('missingGlyphs', { count: missing });
    try {
      const inputs = { sheet: `${text.slice(0, -1)},"missing":${JSON.stringify(note)}}` };
      return await typst({ template: REPORT_TEMPLATE, inputs, timestamp: Math.floor(Date.parse(createdAt) / 1000) });
    } catch (error) {
      const found = isLast ? [] : charactersIn(error);
      if (found.length === 0) throw error;
      for (const char of found) absent.add(char);
    }
  }
}

/** What the template asks that the sheet does not say: languages as Typst takes them, links only where they may be followed. */
function prepared(sheet: Sheet) {
  const lang = (tag: string | null) => tag?.split('-')[0]?.toLowerCase() ?? null;
  return {
    ...sheet,
    claims: {
      ...sheet.claims,
      cards: sheet.claims.cards.map((card) => ({
        ...card,
        evidence: card.evidence.map((item) => ('withheld' in item ? item : { ...item, quotations: item.quotations.map(({ label, text, tag }) => ({ label, text, lang: lang(tag) })) })),
      })),
    },
    sources: { ...sheet.sources, items: sheet.sources.items.map((item) => ({ ...item, linked: item.url !== null && isSafeUrl(item.url) })) },
  };
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Replaces characters outside ASCII in a JSON text; what is put in needs no escape. Counts the different visible ones. */
function replaceAbsent(json: string, isAbsent: (char: string) => boolean): { text: string; missing: number } {
  const seen = new Set<string>();
  const text = json.replace(/[^\0-\x7f]/gu, (char) => {
    if (!isAbsent(char)) return char;
    if (INVISIBLE.test(char)) return '';
    seen.add(char);
    return `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return { text, missing: seen.size };
}

/** The characters that Typst names in "the text … could not be displayed"; the message is quoted, so the text's quotes and escapes (\u{200b}) come with a backslash before them. */
function charactersIn(error: unknown): string[] {
  const message = error instanceof TypstError ? error.message : '';
  const texts = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(([, text = '']) => text);
  return texts.flatMap((text) => [...text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))].filter((char) => char > '\x7f'));
}
