// Acts are taken back newest first, each once.
import { expect, it } from 'vitest';
import { UndoStack, type Undoable } from './undo-stack';

const act = (said: string): Undoable => ({ said, undo: () => Promise.resolve() });

const pop = (stack: UndoStack): Undoable | undefined => {
  const newest = stack.peek();
  if (newest) stack.take(newest);
  return newest;
};

it('gives the newest first and nothing twice', () => {
  const stack = new UndoStack();
  const [first, second, third] = [act('1'), act('2'), act('3')];
  for (const done of [first, second, third]) stack.push(done);
  expect(stack.take(second)).toBe(true);
  expect(stack.take(second)).toBe(false);
  expect([pop(stack), pop(stack), pop(stack)]).toEqual([third, first, undefined]);
});

it('remembers the newest hundred', () => {
  const stack = new UndoStack();
  for (let number = 0; number < 130; number++) stack.push(act(String(number)));
  let oldest: string | undefined;
  let count = 0;
  for (let next = pop(stack); next; next = pop(stack), count++) oldest = next.said;
  expect([count, oldest]).toEqual([100, '30']);
});
