// Follows the fields of a Word file: what they are calculated from is no text, what they show is.
import type { Mark } from '../manuscript-builder';

/** `code`: the instruction so far; `from`: where the result begins, null as long as the code goes on. */
type Field = { code: string; from: Mark | null };

/** The address of a HYPERLINK instruction; null for other fields and for places inside the file. */
export function hyperlinkOf(code: string): string | null {
  const [, target] = /^\s*HYPERLINK\s+(?:"([^"]*)"|(?!\\)\S+)/i.exec(code) ?? [];
  return target ?? /^\s*HYPERLINK\s+((?!\\|")\S+)/i.exec(code)?.[1] ?? null;
}

/** Whether a field makes a table of contents, an index or a list of figures. */
export function isContents(code: string): boolean {
  return /^\s*(?:TOC|INDEX|TOA)(?:\s|$)/i.test(code);
}

export class FieldStack {
  private readonly open: Field[] = [];

  /** Whether what comes now is the code of a field. */
  get inCode(): boolean {
    return this.open.some(({ from }) => from === null);
  }

  begin(): void {
    this.open.push({ code: '', from: null });
  }

  /** Adds to the code of the innermost field. */
  code(text: string): void {
    const field = this.open.at(-1);
    if (field?.from === null) field.code += text;
  }

  /** The result begins at this mark; gives the code. */
  separate(at: Mark): string {
    const field = this.open.at(-1);
    if (!field || field.from !== null) return '';
    field.from = at;
    return field.code;
  }

  /** The field ends; null where none is open. */
  end(): Field | null {
    return this.open.pop() ?? null;
  }
}
