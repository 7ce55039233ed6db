// Clears what the browser keeps for the desk.

/** Removes every key that begins with `prefix`. Without a storage, as where it is switched off, there is nothing to remove. */
export function forgetKeys(area: 'localStorage' | 'sessionStorage', prefix: string): void {
  try {
    const storage = globalThis[area];
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
  } catch {
    // Reading the storage is forbidden here.
  }
}
