// Tries what is stored of a draft, how it is counted, and how refusals find their way back.
import { describe, expect, it } from 'vitest';
import { changeSource, linkLibrary, takeClaim } from './changes';
import { annotationsOf, countsOf, draftFrom, draftOf } from './draft';
import { faultsOf } from './faults';
import { ANNOTATED } from './testing/annotated';

const draft = draftOf(ANNOTATED);

describe('what is stored', () => {
  it('is what was read, where nothing was changed', () => {
    const { body } = annotationsOf(draft, ANNOTATED, 'rat.docx');
    expect(body.claims.map(({ exact, evidence }) => [exact, evidence.map(({ source, locator }) => [body.sources[source], locator])])).toMatchObject([
      ['Der Rat tagte', [[{ title: 'Protokoll' }, null]]],
      ['Er stimmte ab', [[{ title: 'Zeitung' }, 'S. 3']]],
      ['Niemand sprach', [[{ title: 'Zeitung' }, 'S. 4']]],
    ]);
    expect(body.claims[0]?.notes).toEqual([{ kind: 'footnote', label: '1', author: null, date: null, text: 'Protokoll' }]);
  });

  it('leaves out a claim that was taken out, and the source that only it rests on; places are those of the body', () => {
    const { body, claims, sources } = annotationsOf(takeClaim('c0', true)(draft), ANNOTATED, 'rat.docx');
    expect(claims).toEqual(['c1', 'c2']);
    expect(sources).toEqual(['s1']);
    expect(body.claims.map(({ evidence }) => evidence[0]?.source)).toEqual([0, 0]);
  });

  it('names a source of the library by its id, with the tier of its type', () => {
    const linked = linkLibrary('s1', { id: 'b7', title: 'Amtsblatt', type: 'document_official' })(draft);
    const { body } = annotationsOf(linked, ANNOTATED, 'rat.docx');
    expect(body.sources[1]).toEqual({ id: 'b7' });
    expect(body.claims.map(({ evidence }) => evidence[0]?.tier)).toEqual(['secondary', 'primary', 'primary']);
  });

  it('keeps numbers and years that no field holds, behind the title', () => {
    const [first] = ANNOTATED.sources;
    if (!first) throw new Error('no source');
    const read = { ...ANNOTATED, sources: [{ ...first, title: 'Die neuen Gründer', year: 2024, identifiers: { isbn: '978-3-16-148410-0', doi: '10.1/x' }, url: 'https://doi.org/10.1/x' }] };
    expect(draftOf({ ...read, claims: [] }).sources[0]?.fields).toMatchObject({ title: 'Die neuen Gründer (2024, ISBN 978-3-16-148410-0)', url: 'https://doi.org/10.1/x' });
  });
});

it('counts what will be stored, what was taken out and what waits', () => {
  expect(countsOf(takeClaim('c0', true)(draft))).toEqual({ claims: 2, out: 1, evidence: 2, sources: 1, unproved: 0, loose: 1, leftOut: 0 });
});

it('goes on with a kept draft of the same reading only', () => {
  const kept = { readAt: 5, draft: changeSource('s0', { title: 'Niederschrift' })(draft) };
  expect(draftFrom(kept, 5, ANNOTATED).sources[0]?.fields.title).toBe('Niederschrift');
  expect(draftFrom(kept, 6, ANNOTATED)).toEqual(draft);
  expect(draftFrom(null, 5, ANNOTATED)).toEqual(draft);
});

it('brings pointers of a refusal back to the claims and sources that were sent', () => {
  const faults = faultsOf(
    { errors: [{ pointer: '/annotations/claims/1', code: 'other_words' }, { pointer: '/annotations/claims/1/evidence/0/locator', code: 'too_long' }, { pointer: '/annotations/sources/0/url', code: 'url_scheme' }, { pointer: '/title', code: 'required' }, { pointer: '/annotations/claims/9', code: 'invalid' }] },
    { claims: ['c1', 'c2'], sources: ['s1'] },
  );
  expect([...faults].map(([id, fault]) => [id, [...fault]])).toEqual([
    ['c2', [['', 'other_words'], ['/evidence/0/locator', 'too_long']]],
    ['s1', [['/url', 'url_scheme']]],
  ]);
});
