// Remembers under which Idempotency-Key an unanswered request went out, so that sending it again cannot do it twice.

/** The server keeps keys for 24 hours; ours end before. In milliseconds. */
const KEPT_MS = 23 * 60 * 60 * 1000;

const unanswered = new Map<string, { value: string; since: number }>();

/**
 * The key for a request, which its address and body describe: the same one as before while that request is unanswered.
 * `forget` is called once the server has decided; the next equal request is then a new one.
 */
export function keyFor(request: string, given?: string): { value: string; forget: () => void } {
  const now = Date.now();
  for (const [known, { since }] of unanswered) if (now - since > KEPT_MS) unanswered.delete(known);
  const value = given ?? unanswered.get(request)?.value ?? randomKey();
  if (given === undefined) unanswered.set(request, { value, since: now });
  return {
    value,
    forget: () => {
      if (unanswered.get(request)?.value === value) unanswered.delete(request);
    },
  };
}

/** 128 random bits in hex. Not `crypto.randomUUID`, which browsers keep from pages on plain http. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
