// Which language model the desk may ask, if any.
import 'server-only';
import { env } from '../env';
import type { Settings } from '../settings';

/** A model behind an OpenAI-compatible interface: base address, name, key (null: none) and seconds to wait in all. */
export type ModelSettings = { url: string; model: string; key: string | null; timeout: number };

/** The model that was set up; null where none was. */
export function modelSettings({ BELEG_MODEL_URL, BELEG_MODEL, BELEG_MODEL_KEY, BELEG_MODEL_TIMEOUT }: Settings = env): ModelSettings | null {
  if (BELEG_MODEL_URL === undefined || BELEG_MODEL === undefined) return null;
  return { url: BELEG_MODEL_URL, model: BELEG_MODEL, key: BELEG_MODEL_KEY ?? null, timeout: BELEG_MODEL_TIMEOUT };
}
