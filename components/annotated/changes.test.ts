// Tries what can be done to claims and sources before they are stored: nothing is lost that something still rests on.
import { describe, expect, it } from 'vitest';
import { addEvidence, addLibraryEvidence, changeEvidence, claimFromNote, dropEvidence, leaveNote, mergeSources, restOnLibrary, restOnNew, restOnSource, setWords, splitSource, takeClaim } from './changes';
import { draftOf, type Draft } from './draft';
import { ANNOTATED } from './testing/annotated';

const draft = draftOf(ANNOTATED);
/** Claims with the titles of their sources and locators. */
const proofs = ({ claims, sources }: Draft) => claims.map(({ id, evidence }) => [id, ...evidence.map(({ source, locator }) => `${sources.find((each) => each.id === source)?.fields.title ?? 'none'}${locator === '' ? '' : `, ${locator}`}`)]);
const titles = ({ sources }: Draft) => sources.map(({ fields }) => fields.title);

describe('sources', () => {
  it('merged into one take their evidence along, and the other is gone', () => {
    const merged = mergeSources('s1', 's0')(draft);
    expect(proofs(merged)).toEqual([['c0', 'Protokoll'], ['c1', 'Protokoll, S. 3'], ['c2', 'Protokoll, S. 4']]);
    expect(titles(merged)).toEqual(['Protokoll', 'Gespräch']);
  });

  it('merged where a claim rested on both leave equal evidence once, different evidence twice', () => {
    const both = addEvidence('c0', { source: 's1' })(draft);
    expect(proofs(mergeSources('s1', 's0')(both))[0]).toEqual(['c0', 'Protokoll']);
    const apart = changeEvidence('c0', both.claims[0]?.evidence[1]?.id ?? '', { locator: 'S. 9' })(both);
    expect(proofs(mergeSources('s1', 's0')(apart))[0]).toEqual(['c0', 'Protokoll', 'Protokoll, S. 9']);
  });

  it('split off leave the rest where it is', () => {
    const split = splitSource('c2', 'e2-0')(draft);
    expect(titles(split)).toEqual(['Protokoll', 'Zeitung', 'Zeitung', 'Gespräch']);
    expect(split.claims[1]?.evidence[0]?.source).toBe('s1');
    expect(split.claims[2]?.evidence[0]?.source).not.toBe('s1');
    expect(splitSource('c2', 'nowhere')(draft)).toBe(draft);
  });

  it('go with the last evidence that rests on them, but not while a claim that was taken out still does', () => {
    expect(titles(dropEvidence('c0', 'e0-0')(draft))).toEqual(['Zeitung', 'Gespräch']);
    expect(titles(dropEvidence('c1', 'e1-0')(takeClaim('c2', true)(draft)))).toEqual(['Protokoll', 'Zeitung', 'Gespräch']);
  });
});

describe('evidence', () => {
  it('moves to another source, to one of the library or to a new one, and keeps its place in it', () => {
    expect(proofs(restOnSource('c1', 'e1-0', 's0')(draft))[1]).toEqual(['c1', 'Protokoll, S. 3']);
    expect(proofs(restOnNew('c1', 'e1-0', 'Amtsblatt')(draft))[1]).toEqual(['c1', 'Amtsblatt, S. 3']);
    const linked = restOnLibrary('c1', 'e1-0', { id: 'b7', title: 'Amtsblatt', type: 'document_official' })(draft);
    expect(linked.sources.find(({ id }) => id === linked.claims[1]?.evidence[0]?.source)?.linked?.id).toBe('b7');
    expect(linked.claims[1]?.evidence).toHaveLength(1);
  });

  it('leaves a source behind that nothing rests on any more', () => {
    expect(titles(restOnSource('c0', 'e0-0', 's1')(draft))).toEqual(['Zeitung', 'Gespräch']);
  });

  it('on a source of the library that is there already rests on the same one', () => {
    const book = { id: 'b7', title: 'Amtsblatt', type: 'document_official' } as const;
    const twice = addLibraryEvidence('c1', book)(addLibraryEvidence('c0', book)(draft));
    expect(twice.sources.filter(({ linked }) => linked?.id === 'b7')).toHaveLength(1);
  });
});

it('a claim whose words change keeps its place in text order', () => {
  expect(setWords('c0', { start: 29, end: 44 })(draft).claims.map(({ id }) => id)).toEqual(['c1', 'c0', 'c2']);
});

it('a loose note becomes a claim on marked words, or is left out and brought back', () => {
  const placed = claimFromNote(3, 'Gespräch', { start: 15, end: 17 })(draft);
  expect(placed.claims.find(({ notes }) => notes.includes(3))).toMatchObject({ start: 15, end: 17, evidence: [{ source: 's2' }] });
  expect(claimFromNote(3, 'Zeitung', { start: 15, end: 17 })(draft).claims.find(({ notes }) => notes.includes(3))?.evidence).toEqual([]);
  expect(placed.loose).toEqual([]);
  expect(leaveNote(3, true)(draft).loose).toEqual([{ note: 3, leftOut: true }]);
  expect(leaveNote(3, false)(leaveNote(3, true)(draft))).toEqual(draft);
});
