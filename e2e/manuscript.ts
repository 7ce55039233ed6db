// Finds words in the manuscript as they lie on the screen, and selects them with the mouse.
import { expect, type Page } from '@playwright/test';

type Point = { x: number; y: number };

/** The manuscript's own text, without signs in the margin. */
const TEXT = '.manuscript';

/** Where the first occurrence of these words begins and ends, brought into view. In CSS pixels of the window. */
export async function placeOfWords(page: Page, words: string): Promise<{ start: Point; end: Point }> {
  return page.locator(TEXT).evaluate((root, wanted) => {
    const pieces = [...root.querySelectorAll('[data-start]')].flatMap((leaf) => {
      const found: Text[] = [];
      const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
      return found;
    });
    const at = pieces.map((piece) => piece.data).join('').indexOf(wanted);
    if (at === -1) throw new Error(`these words do not stand in the manuscript: ${wanted}`);
    const caret = (offset: number, side: 'start' | 'end') => {
      let left = offset;
      for (const piece of pieces) {
        if (side === 'start' ? left < piece.length : left <= piece.length) return { piece, local: left };
        left -= piece.length;
      }
      throw new Error('outside the manuscript');
    };
    const [from, to] = [caret(at, 'start'), caret(at + wanted.length, 'end')];
    const range = document.createRange();
    range.setStart(from.piece, from.local);
    range.setEnd(to.piece, to.local);
    from.piece.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) throw new Error('the words are not shown');
    return { start: { x: first.left + 1, y: first.top + first.height / 2 }, end: { x: last.right - 1, y: last.top + last.height / 2 } };
  }, words);
}

/** Draws the mouse over these words; the last letter is left with a step beyond it, as a hand does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { start, end } = await placeOfWords(page, words);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x - 4, end.y, { steps: 4 });
  await page.mouse.move(end.x + 1, end.y);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString() ?? '')).toContain(words);
}

/** Presses the middle of these words. */
export async function pressWords(page: Page, words: string): Promise<void> {
  const { start, end } = await placeOfWords(page, words);
  await page.mouse.click(start.y === end.y ? (start.x + end.x) / 2 : start.x + 4, start.y);
}
