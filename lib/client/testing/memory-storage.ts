// A browser's storage for tests: Node has none.

/** An empty Storage whose keys, as in browsers, are its own properties. */
export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
  return new Proxy(storage, { ownKeys: () => [...kept.keys()], getOwnPropertyDescriptor: (_, key) => (kept.has(String(key)) ? { enumerable: true, configurable: true, value: kept.get(String(key)) } : undefined) });
}
