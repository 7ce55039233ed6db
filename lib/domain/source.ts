// Words about sources, evidence and files that both the browser and the server use.

export const SOURCE_TYPES = [
  'person_interview', 'recording_transcript', 'document_official', 'document_internal', 'court_record', 'dataset_statistics', 'peer_reviewed',
  'press_release', 'own_observation', 'news_report', 'agency_wire', 'book', 'reference_work', 'website', 'social_post', 'image_video', 'archive_internal',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const CONFIDENTIALITIES = ['public', 'internal', 'confidential'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const STANCES = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof STANCES)[number];

export const TIERS = ['primary', 'secondary'] as const;
export type Tier = (typeof TIERS)[number];

const FIRST_HAND: readonly SourceType[] = [
  'person_interview', 'recording_transcript', 'document_official', 'document_internal', 'court_record', 'dataset_statistics', 'peer_reviewed', 'own_observation', 'image_video',
];

/** The tier a form proposes for evidence from this type of source; the link decides, so people may change it. */
export function likelyTier(type: SourceType): Tier {
  return FIRST_HAND.includes(type) ? 'primary' : 'secondary';
}

export const OBTAINED = ['captured', 'uploaded', 'physical'] as const;

/** Largest upload, in bytes (50 MB as people count it: 50 × 1024 × 1024). */
export const MAX_FILE = 52_428_800;

/** Whether a link may be stored and followed: http and https only, never `javascript:` or `data:`. */
export function isSafeUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:');
}
