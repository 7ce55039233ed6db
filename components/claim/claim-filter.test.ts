// The list of claims shows what fits every part of the filter, and finds a claim by its number.
import { expect, it } from 'vitest';
import { claimFacts } from '@/lib/domain/testing/claim';
import { NO_FILTER, filterClaims, type ClaimFilter } from './claim-filter';

const ME = { id: 'me', name: 'Ada Löwe' };
const CLAIMS = [
  claimFacts({ id: 'a', number: 1, exact: 'weniger als 6 Millionen Dollar', type: 'money', assignee: ME }),
  claimFacts({ id: 'b', number: 6, exact: 'im Jahr 2023', type: 'date', statement: 'DeepSeek wurde 2023 gegründet.' }),
  claimFacts({ id: 'c', number: 16, exact: 'Ölpreis', status: 'dropped', assignee: { id: 'other', name: 'Ben Voß' } }),
];
const found = (filter: Partial<ClaimFilter>) => filterClaims(CLAIMS, { ...NO_FILTER, ...filter }, ME.id).map((claim) => claim.id);

it('shows all without a filter', () => expect(found({})).toEqual(['a', 'b', 'c']));

it('finds words in wording, statement and assignee, whatever their case and order', () => {
  expect(found({ text: '  dollar WENIGER ' })).toEqual(['a']);
  expect(found({ text: 'gegründet' })).toEqual(['b']);
  expect(found({ text: 'voß' })).toEqual(['c']);
  expect(found({ text: 'ölpreis' })).toEqual(['c']);
  expect(found({ text: 'dollar 2023' })).toEqual([]);
});

it('finds a claim by its whole number, beside those whose words hold it', () => {
  expect(found({ text: '16' })).toEqual(['c']);
  expect(found({ text: '6' })).toEqual(['a', 'b']);
});

it('finds what is to be checked again by its reason, and what the text has lost by what it said', () => {
  const lost = { orphaned: true, anchors: [], anchor: { exact: '', prefix: '', suffix: '', start: 0, end: 0 }, lastPlace: { revisionNumber: 1, anchors: [{ exact: '17 Prozent', prefix: '', suffix: '', start: 3, end: 13 }] } };
  const claims = [claimFacts({ id: 'w', status: 'stale', stale: 'wording' }), claimFacts({ id: 'c', status: 'stale', stale: 'context' }), claimFacts({ id: 'l', status: 'stale', stale: 'wording', ...lost })];
  const of = (filter: Partial<ClaimFilter>) => filterClaims(claims, { ...NO_FILTER, ...filter }, ME.id).map((claim) => claim.id);
  expect(of({ look: 'stale' })).toEqual(['w', 'c', 'l']);
  expect(of({ look: 'stale:wording' })).toEqual(['w']);
  expect(of({ look: 'stale:context' })).toEqual(['c']);
  expect(of({ look: 'lost' })).toEqual(['l']);
  expect(of({ text: '17 prozent' })).toEqual(['l']);
});

it('joins state, type and person', () => {
  expect(found({ look: 'closed' })).toEqual(['c']);
  expect(found({ look: 'open', type: 'date' })).toEqual(['b']);
  expect(found({ mine: true })).toEqual(['a']);
  expect(found({ mine: true, type: 'date' })).toEqual([]);
});
