// Speaks with an OpenAI-compatible endpoint, and believes nothing about it: neither that it answers, nor how much or what.
import 'server-only';
import { z } from 'zod';
import type { ModelSettings } from './settings';

/** Largest answer that is read, in bytes; a page of text calls for some 10,000. */
const MOST_BYTES = 1_000_000;

const Completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

async function readBounded(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Breaking off cancels the rest of the answer.
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Error('the model’s answer is too long');
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

/** Many small models put a frame of Markdown around what should be JSON alone. */
const withoutFrame = (text: string) => /^\s*```(?:json)?\s*\n([^]*?)\n\s*```\s*$/.exec(text)?.[1] ?? text;

/**
 * Asks the model and gives the JSON it answered, unchecked.
 * @throws Error when it does not answer in time (`signal`), says no, says too much, or answers with something that is no JSON
 */
export async function complete({ url, model, key }: ModelSettings, system: string, user: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    // An address elsewhere is not the one that was set up: the manuscript goes nowhere else.
    redirect: 'error',
    signal,
    headers: { 'Content-Type': 'application/json', ...(key === null ? {} : { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, temperature: 0, stream: false, response_format: { type: 'json_object' }, messages: [{ role: 'system', content: system }, { role: 'user', content: user }] }),
  });
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Error(`the model answered ${answer.status}`);
  }
  const { choices } = Completion.parse(JSON.parse(await readBounded(answer)));
  return JSON.parse(withoutFrame(choices[0]?.message.content ?? '')) as unknown;
}
