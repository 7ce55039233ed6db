// Rules about sources that both sides of the wire ask.
import { describe, expect, it } from 'vitest';
import { SOURCE_TYPES, TIERS, isSafeUrl, likelyTier } from './source';

describe('isSafeUrl', () => {
  it.each(['https://example.org/a?b=ü', 'http://localhost:3000'])('takes %s', (url) => expect(isSafeUrl(url)).toBe(true));
  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://x', 'example.org', ''])('refuses %j', (url) => expect(isSafeUrl(url)).toBe(false));
});

describe('likelyTier', () => {
  it('proposes a tier for every type: first-hand material is primary, what others report is secondary', () => {
    for (const type of SOURCE_TYPES) expect(TIERS).toContain(likelyTier(type));
    expect(['court_record', 'own_observation', 'person_interview'].map((type) => likelyTier(type as 'court_record'))).toEqual(['primary', 'primary', 'primary']);
    expect(['news_report', 'agency_wire', 'press_release', 'reference_work'].map((type) => likelyTier(type as 'news_report'))).toEqual(['secondary', 'secondary', 'secondary', 'secondary']);
  });
});
