// Hostile Markdown keeps nobody else waiting, and is given up in the end.
import { expect, it } from 'vitest';
import { readMarkdown } from './manuscript-markdown';

const hostile = `${'*a_ '.repeat(1_200)}\n\n`.repeat(8);

it('lets others have their turn between two pieces', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  await readMarkdown(hostile);
  clearInterval(other);
  expect(turns).toBeGreaterThanOrEqual(5);
});

it('gives up what takes too long', async () => {
  await expect(readMarkdown(hostile, 1)).rejects.toMatchObject({ code: 'broken_file' });
});
