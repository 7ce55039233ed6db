// Answers with bytes: never run in the desk's origin, whatever they are.
import 'server-only';
import type { OutgoingFile } from '@/lib/domain/operation';

// The sandbox has no allow-scripts and no allow-same-origin: what is shown inline can neither run nor read cookies.
const SANDBOX = "sandbox allow-popups allow-modals; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** File name for Content-Disposition (RFC 6266): ASCII fallback and the real one in UTF-8. */
function disposition({ inline, fileName }: OutgoingFile): string {
  const ascii = fileName.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%;]/g, '_').trim() || 'file';
  const utf8 = encodeURIComponent(fileName).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}

/** The file as an answer, with length and digest where they are known. */
export function fileAnswer(file: OutgoingFile): Response {
  return new Response(file.body as BodyInit, {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': disposition(file),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': SANDBOX,
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...(file.size === undefined ? {} : { 'Content-Length': String(file.size) }),
      ...(file.sha256 === undefined ? {} : { 'Content-Digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:` }),
    },
  });
}

/** The answer to HEAD: the same without its body, which Next.js would neither read nor cancel, so that its file would stay open for ever. */
export async function headOnly(answer: Response): Promise<Response> {
  await answer.body?.cancel();
  return new Response(null, { status: answer.status, headers: answer.headers });
}
