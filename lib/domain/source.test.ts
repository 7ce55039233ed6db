// Rules about sources that both sides of the wire ask.
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { NotedType } from '../text/notes/note';
import { ENGLISH_NOTES } from '../text/notes/testing/english-notes';
import { GERMAN_NOTES } from '../text/notes/testing/german-notes';
import { parseMarked, readMarked } from '../text/notes/testing/marked-notes';
import { SOURCE_TYPES, TIERS, type SourceType, isSafeUrl, likelyTier } from './source';

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

describe('source types', () => {
  it('are the ones that the reader of notes knows, and it finds each of them', () => {
    expectTypeOf<NotedType>().toEqualTypeOf<SourceType>();
    const found = parseMarked(GERMAN_NOTES + ENGLISH_NOTES).flatMap((document) => readMarked(document)).flat().map(({ type }) => type);
    expect([...new Set(found)].sort()).toEqual([...SOURCE_TYPES].sort());
  });
});
