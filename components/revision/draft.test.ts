// A draft says what can be sent of it, survives in the browser without its file's bytes, and what was not stored outlives storing.
import { expect, it } from 'vitest';
import { parseManuscript } from '@/lib/text/parse';
import { afterStoring, bodyOf, draftFrom, emptyDraft, isEmpty, keptForm, type RevisionDraft } from './draft';

const BASE = { number: 3, ...parseManuscript('Der Rat tagt heute. Er umfasst 6 Millionen Euro.', { language: 'de' }) };
const file = { name: 'neu.docx', mediaType: 'x/y', base64: 'QQ==', lineKinds: [{ line: 0, kind: 'heading' as const }], leftOut: [] };
const correction = { start: 20, end: 48, text: 'Er umfasst 60 Millionen Euro.' };
const draft = (part: Partial<RevisionDraft>): RevisionDraft => ({ ...emptyDraft(3), ...part });

it('sends corrections as edits, a whole text as text, and says why nothing can be sent', () => {
  expect(bodyOf(BASE, draft({ corrections: [correction] }))).toEqual({ baseNumber: 3, edits: [{ start: 31, end: 32, text: '60' }] });
  expect(bodyOf(BASE, draft({ mode: 'whole', text: 'Neu.', file }))).toEqual({ baseNumber: 3, text: 'Neu.', layout: 'auto', lineKinds: [{ line: 0, kind: 'heading' as const }] });
  expect(bodyOf(BASE, draft({}))).toBe('nothing');
  expect(bodyOf(BASE, draft({ corrections: [{ ...correction, text: ' Er umfasst 6  Millionen Euro.' }] }))).toBe('nothing');
  expect(bodyOf(BASE, draft({ mode: 'whole', text: ' \n' }))).toBe('nothing');
  expect(bodyOf(BASE, draft({ mode: 'whole', text: 'a'.repeat(1_000_000) }))).toMatchObject({ baseNumber: 3 });
  expect(bodyOf(BASE, draft({ mode: 'whole', text: 'a'.repeat(1_000_001) }))).toBe('too_long');
  expect(bodyOf(BASE, draft({ corrections: [{ ...correction, text: 'a'.repeat(1_000_000) }] }))).toBe('too_long');
});

it('does not send more corrections than one revision may bring', () => {
  const many = { number: 1, ...parseManuscript('Ja. '.repeat(10_001), { language: 'de' }) };
  const corrections = many.units.map(({ start, end }) => ({ start, end, text: 'Nein.' }));
  expect(corrections).toHaveLength(10_001);
  expect(bodyOf(many, { ...emptyDraft(1), corrections })).toBe('too_many');
  expect(bodyOf(many, { ...emptyDraft(1), corrections: corrections.slice(1) })).toHaveProperty('edits');
});

it('comes back from the browser as it was, but for the bytes of a file', () => {
  const whole = draft({ mode: 'whole', text: 'Neu.', file });
  expect(draftFrom(JSON.parse(JSON.stringify(keptForm(whole))) as RevisionDraft)).toEqual({ ...whole, file: { ...file, base64: '' } });
  expect(draftFrom(null)).toBeNull();
  expect(draftFrom({ base: 3 })).toBeNull();
  expect(isEmpty(draft({ text: ' ' }))).toBe(true);
  expect(isEmpty(draft({ byHand: [{ before: 'a', text: 'b', at: null }] }))).toBe(false);
});

it('keeps what was begun the other way and what waits for a hand', () => {
  const both = draft({ corrections: [correction], text: 'Neu.', file, byHand: [{ before: 'a', text: 'b', at: 5 }] });
  expect(afterStoring(both, 4)).toEqual({ ...both, base: 4, corrections: [], byHand: [{ before: 'a', text: 'b', at: null }] });
  expect(afterStoring({ ...both, mode: 'whole' }, 4)).toEqual({ ...both, text: '', file: null });
  expect(isEmpty(afterStoring(draft({ corrections: [correction] }), 4))).toBe(true);
  expect(isEmpty(afterStoring(draft({ mode: 'whole', text: 'Neu.' }), 4))).toBe(true);
});
