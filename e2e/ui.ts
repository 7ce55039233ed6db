// Works the desk's widgets as a person with a mouse does: lists, menus, dialogs, passing words.
import { expect, type Locator, type Page } from '@playwright/test';

type Within = Page | Locator;
const pageOf = (within: Within): Page => ('page' in within ? within.page() : within);

/** Waits until the page's script has taken over every button: before, a press on the server's markup goes unheard. React marks what it has taken over. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll('button')].every((button) => Object.keys(button).some((key) => key.startsWith('__reactProps'))));
}

/** Opens an address as somebody does who looks before they press. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

/** Takes an option of a select. */
export async function choose(within: Within, name: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name, exact: true }).click();
  await pageOf(within).getByRole('option', { name: option, exact: true }).click();
}

/** Types into a combobox and takes the option that it offers. */
export async function pick(within: Within, name: string, typed: string, option: string | RegExp): Promise<void> {
  await within.getByRole('combobox', { name, exact: true }).fill(typed);
  await pageOf(within).getByRole('option', { name: option }).click();
}

/** Opens a menu and takes one of its choices, which closes it. */
export async function chooseFromMenu(within: Within, trigger: string | RegExp, choice: string): Promise<void> {
  await within.getByRole('button', { name: trigger }).click();
  const menu = pageOf(within).getByRole('menu');
  await menu.getByRole('menuitemradio', { name: choice, exact: true }).click();
  await expect(menu).toBeHidden();
}

/** Answers a question that interrupts, by the button with this name. */
export async function confirm(page: Page, title: string | RegExp, button: string): Promise<void> {
  const question = page.getByRole('alertdialog', { name: title });
  await question.getByRole('button', { name: button, exact: true }).click();
  await expect(question).toBeHidden();
}

/** The passing word with this text. */
export function toast(page: Page, text: string | RegExp): Locator {
  return page.getByRole('dialog').filter({ hasText: text });
}
