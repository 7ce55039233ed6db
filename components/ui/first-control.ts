// Where the focus goes when a dialog opens: to what one came to fill in, not to the button that closes it.

const CONTROLS = 'input:not([type="hidden"], [aria-hidden="true"], :disabled), textarea:not(:disabled), [role="combobox"], [role="radio"][tabindex="0"], [role="checkbox"], [role="switch"]';

/** Takes the dialog's scrolled content; gives its first control, else the content itself, so that arrow keys scroll it. */
export function firstControl(content: HTMLElement | null): HTMLElement | null {
  return content?.querySelector<HTMLElement>(CONTROLS) ?? content;
}
