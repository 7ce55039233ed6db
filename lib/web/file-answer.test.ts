// A HEAD request leaves no file open.
import { expect, it } from 'vitest';
import { fileAnswer, headOnly } from './file-answer';

it('lets go of the bytes and keeps the headers', async () => {
  let open = true;
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(10)), cancel: () => void (open = false) });
  const answer = await headOnly(fileAnswer({ body, mediaType: 'application/pdf', fileName: 'a.pdf' }));
  expect(open).toBe(false);
  expect(answer.body).toBeNull();
  expect(answer.headers.get('content-disposition')).toContain('a.pdf');
});
