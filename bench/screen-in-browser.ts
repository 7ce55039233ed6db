// What is measured inside the page: when the checking screen can be used, and how long a key takes to show.
import type { Page } from 'playwright';

const PATIENCE = 15_000; // milliseconds

/**
 * Clicks the article in the list and waits until text and claims are there and `j` selects a claim.
 * @param screen the address that the list links to
 * @returns milliseconds from the click to the first frame with a selected claim
 */
export async function untilUsable(page: Page, screen: string, claims: number): Promise<number> {
  await page.evaluate(() => {
    addEventListener('click', (event) => (document.documentElement.dataset['clickedAt'] = String(event.timeStamp)), { capture: true, once: true });
  });
  await page.locator(`main a[href^="${screen}"]`).first().click();
  await page.waitForFunction((count) => document.querySelectorAll('[data-claims]').length >= count && document.querySelector('[role="tablist"]') !== null, claims, { timeout: PATIENCE, polling: 'raf' });
  const selected = page.waitForFunction(
    () => {
      if (!document.querySelector('[aria-current="true"]')) return false;
      return performance.now() - Number(document.documentElement.dataset['clickedAt']);
    },
    undefined,
    { timeout: PATIENCE, polling: 'raf' },
  );
  // Pressed again while the page is there but does not listen yet, as a person would.
  let done = false;
  void selected.catch(() => undefined).then(() => (done = true));
  while (!done) {
    await page.keyboard.press('j');
    for (let waited = 0; waited < 4 && !done; waited++) await page.waitForTimeout(25);
  }
  return (await selected).jsonValue() as Promise<number>;
}

/** In turn: down, down, up, the next unfinished one, a verdict's form opened and left again. */
const KEYS = ['j', 'j', 'k', 'n', 'v', 'Escape'];

/**
 * Presses keys one after the other, each when the last has shown.
 * @returns for each press the milliseconds from the key event to the frame that shows a change of the page
 */
export async function pressKeys(page: Page, count: number): Promise<number[]> {
  await page.evaluate(() => {
    const measured: number[] = [];
    Object.assign(window, { belegKeyTimes: measured });
    let pressedAt: number | null = null;
    // Registered in the capture phase, before the page's own listener.
    addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { capture: true });
    // The focus ring moves without a change of the document: it is made one.
    addEventListener('focusin', (event) => (document.body.dataset['focusMoved'] = String(event.timeStamp)));
    new MutationObserver(() => {
      if (pressedAt === null) return;
      const since = pressedAt;
      pressedAt = null;
      // The next frame draws the change; the message after it comes when the frame was handed over.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => measured.push(performance.now() - since);
        channel.port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (let press = 0; press < count; press++) {
    await page.keyboard.press(KEYS[press % KEYS.length] ?? 'j');
    await page.waitForFunction((wanted) => (window as unknown as { belegKeyTimes: number[] }).belegKeyTimes.length >= wanted, press + 1, { timeout: PATIENCE, polling: 20 });
    await page.waitForTimeout(60); // what follows the first change (scrolling, focus) is not the next key's
  }
  return page.evaluate(() => (window as unknown as { belegKeyTimes: number[] }).belegKeyTimes);
}
