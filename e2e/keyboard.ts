// Works the desk with the keyboard alone: nothing here presses, fills or focuses an element by itself.
import { expect, type Locator, type Page } from '@playwright/test';

/** No page of the desk has more stops than this on the way to what a test looks for. */
const MOST_STOPS = 120;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab, or Shift and Tab, until the focus is on the target. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_STOPS} times ${key} did not lead to ${String(target)}`);
}

/** Goes to a field and types into it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

/** Goes to a button or link and presses Enter on it. */
export async function press(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

/** Takes an entry of the open menu or list by its first letters, as those widgets offer. */
export async function takeEntry(page: Page, entry: Locator, firstLetters: string): Promise<void> {
  await expect(entry).toBeVisible();
  await page.keyboard.type(firstLetters);
  await expect(entry).toBeFocused();
  await page.keyboard.press('Enter');
}
