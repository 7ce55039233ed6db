// The bytes of a report that are hashed, the same for every format: RFC 8785 JSON.
import canonicalize from 'canonicalize';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReportContent } from '@/lib/domain/schema/report';

/** The content's canonical JSON (RFC 8785) and the SHA-256 (hex) of its UTF-8 bytes. */
export function sealReport(content: ReportContent): { canonical: string; sha256: string } {
  const canonical = canonicalize(content);
  if (canonical === undefined) throw new TypeError('a report is always an object');
  return { canonical, sha256: bytesToHex(sha256(utf8ToBytes(canonical))) };
}
