// Hashes a file off the page's own thread, piece by piece. Not `crypto.subtle`: it cannot stream and is missing on plain http.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What the worker tells: how many bytes it has read, and in the end the hash (hex). */
export type HashMessage = { read: number } | { sha256: string } | { failed: true };

const tell = (message: HashMessage) => postMessage(message);

async function hash(file: File): Promise<void> {
  const running = sha256.create();
  const reader = file.stream().getReader();
  let read = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    running.update(chunk.value);
    read += chunk.value.byteLength;
    tell({ read });
  }
  tell({ sha256: bytesToHex(running.digest()) });
}

addEventListener('message', (event: MessageEvent<File>) => {
  // A file can vanish or change on the disk while it is read.
  hash(event.data).catch(() => tell({ failed: true }));
});
