// Reads JSON bodies with an upper bound, and the digest header of uploads.
import 'server-only';
import { AppError } from '@/lib/domain/errors';

/**
 * The bytes of the body.
 * @throws AppError `too_large`, at the latest when more than `maxBytes` have come
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new AppError('too_large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new AppError('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The body as JSON and as the bytes that came.
 * @throws AppError `unsupported_media_type`, `too_large` (more than `maxBytes`), `not_json`
 */
export async function readBody(request: Request, maxBytes: number): Promise<{ json: unknown; bytes: Uint8Array }> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json' && mediaType !== 'application/merge-patch+json') throw new AppError('unsupported_media_type');
  const bytes = await readBytes(request, maxBytes);
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown, bytes };
  } catch {
    throw new AppError('not_json');
  }
}

/** The SHA-256 (hex) in a Content-Digest header (RFC 9530), or null where there is none that can be read. */
export function readDigest(header: string | null): string | null {
  const base64 = header && /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(header)?.[1];
  return base64 ? Buffer.from(base64, 'base64').toString('hex') : null;
}
