// Whatever is edited: every claim has exactly one state, every span is valid, and no state contradicts the hashes that verdicts are bound to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpan, snapSpan } from '../anchor';
import { contextHash, fold, wordingHash } from '../fold';
import { parseManuscript, type ParsedManuscript } from '../parse';
import type { Span } from '../span';
import { alignTexts } from './align';
import { passagesWithoutClaim } from './changed-passages';
import { alignEdits, applyEdits, type TextEdit } from './edits';
import { reanchor, type AnchorFate } from './reanchor';

const WORDS = ['Der', 'die', 'Stadt', 'Bürger', 'kaufte', 'nicht', '6', '60', '3,5', 'Millionen', 'Euro', 'Prozent', 'im', 'Mai', 'Nora', '„Ja“,', '–', '👩🏽‍🚒', 'e\u0301te', 'Fuß\u00adball', 'US-Präsident'];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
const manuscript = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.map((each) => each.join(' ')).join('\n\n'));
const any = fc.oneof(manuscript, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 120 }));
const places = fc.array(fc.tuple(fc.nat(), fc.nat(60)), { minLength: 1, maxLength: 6 });
const parse = (text: string) => parseManuscript(text, { language: 'de', layout: 'paragraphs' });

/** An edit of a text, as an editor types it: what is cut, from where, and what is put there. */
const typed = fc.record({ at: fc.nat(), cut: fc.nat(40), put: fc.oneof(fc.constant(''), fc.constantFrom(...WORDS), sentence, fc.constant('\n\n'), fc.string({ unit: 'grapheme', maxLength: 5 })) });

function type(text: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const start = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, start) + put + text.slice(start + cut);
}

function spansOf({ text }: ParsedManuscript, chosen: readonly (readonly [number, number])[]): Span[] {
  return chosen.flatMap(([at, length]) => {
    const start = text.length === 0 ? 0 : at % text.length;
    const span = snapSpan(text, start, start + length + 1);
    return span && checkSpan(text, span.start, span.end) === null ? [span] : [];
  });
}

/** The same, but from the beginning of a word to the end of one, as people mark. */
function wordsOf({ text }: ParsedManuscript, chosen: readonly (readonly [number, number])[]): Span[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}\u00ad]+(?:[.,]\p{N}+)*/gu)];
  return chosen.flatMap(([at, length]) => {
    const [first, last] = [words[at % words.length], words[Math.min(words.length - 1, (at % words.length) + (length % 8))]];
    return first && last ? [{ start: first.index, end: last.index + last[0].length }] : [];
  });
}

function expectSound(before: ParsedManuscript, after: ParsedManuscript, old: Span, fate: AnchorFate): void {
  expect(fate.span === null).toBe(fate.wording === 'gone');
  expect(fate.ambiguous).toBe(fate.candidates.length > 0);
  for (const span of [fate.span, ...fate.candidates]) if (span) expect(checkSpan(after.text, span.start, span.end)).toBeNull();
  if (!fate.span) return;
  const [was, is] = [before.text.slice(old.start, old.end), after.text.slice(fate.span.start, fate.span.end)];
  expect(fate.wording).toBe(was === is ? 'same' : fold(was) === fold(is) ? 'typographic' : 'changed');
  expect(wordingHash(was) === wordingHash(is)).toBe(fate.wording !== 'changed');
  expect(contextHash(before.text, before.units, old.start, old.end) === contextHash(after.text, after.units, fate.span.start, fate.span.end)).toBe(fate.sameContext);
}

describe('re-anchoring', () => {
  it('gives every anchor one sound state over any sequence of edits, the same each time', () => {
    fc.assert(
      fc.property(any, fc.array(typed, { maxLength: 5 }), places, (raw, steps, chosen) => {
        let text = parse(raw);
        let claims = spansOf(text, chosen).map((span) => ({ anchors: [span] }));
        for (const step of steps) {
          const next = parse(type(text.text, step));
          const alignment = alignTexts(text, next);
          const fates = reanchor(alignment, claims);
          expect(reanchor(alignTexts(text, next), claims)).toEqual(fates);
          expect(fates).toHaveLength(claims.length);
          fates.forEach(({ anchors }, claim) => anchors.forEach((fate, at) => expectSound(text, next, claims[claim]?.anchors[at] ?? { start: 0, end: 0 }, fate)));
          const spans = fates.flatMap(({ anchors }) => anchors.flatMap(({ span }) => span ?? []));
          for (const { start, end } of passagesWithoutClaim(alignment, spans)) expect(spans.some((span) => span.start < end && start < span.end)).toBe(false);
          claims = spans.map((span) => ({ anchors: [span] }));
          text = next;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps everything where nothing changed', () => {
    fc.assert(
      fc.property(any, places, (raw, chosen) => {
        const text = parse(raw);
        const spans = spansOf(text, chosen);
        const alignment = alignTexts(text, parse(raw));
        const fates = reanchor(alignment, spans.map((span) => ({ anchors: [span] })));
        expect(fates.map(({ anchors }) => anchors[0])).toEqual(spans.map((span) => ({ wording: 'same', place: 'same', ambiguous: false, sameContext: true, span, candidates: [] })));
        expect(passagesWithoutClaim(alignment, [])).toEqual([]);
      }),
    );
  });

  it('gives the old hashes back when the old text is restored after a word was typed over', () => {
    fc.assert(
      fc.property(manuscript, fc.nat(), fc.constantFrom(...WORDS), places, (raw, at, word, chosen) => {
        const first = parse(raw);
        const words = [...first.text.matchAll(/[\p{L}\p{N}]+/gu)];
        const hit = words[at % words.length];
        if (!hit) return;
        const second = parse(first.text.slice(0, hit.index) + word + first.text.slice(hit.index + hit[0].length));
        const spans = wordsOf(first, chosen);
        reanchor(alignTexts(first, second), spans.map((span) => ({ anchors: [span] }))).forEach(({ anchors: [there] }, claim) => {
          const span = spans[claim];
          if (!span || !there?.span || there.ambiguous) return;
          const [back] = reanchor(alignTexts(second, first), [{ anchors: [there.span], earlier: [first.text.slice(span.start, span.end)] }]);
          const restored = back?.anchors[0]?.span;
          if (!restored || back.ambiguous) return;
          expect(wordingHash(first.text.slice(restored.start, restored.end))).toBe(wordingHash(first.text.slice(span.start, span.end)));
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('edits in place', () => {
  const edits = (text: string, drawn: readonly { at: number; cut: number; put: string }[]): TextEdit[] => {
    let reached = 0;
    return [...drawn].map(({ at, cut, put }) => ({ start: at % (text.length + 1), cut, put })).sort((a, b) => a.start - b.start).flatMap(({ start, cut, put }) => {
      if (start < reached) return [];
      const end = Math.min(text.length, start + cut);
      reached = end;
      return [{ start, end, text: put }];
    });
  };

  it('leave every anchor that they do not touch exactly where it was, and nothing to guess', () => {
    fc.assert(
      fc.property(manuscript, fc.array(typed, { maxLength: 4 }), places, (raw, drawn, chosen) => {
        const before = parse(raw);
        const all = edits(before.text, drawn);
        const text = applyEdits(before.text, all);
        if (text === null) throw new Error('refused');
        const after = parse(text);
        if (after.text !== text) return;
        const spans = wordsOf(before, chosen);
        reanchor(alignEdits(before, after, all), spans.map((span) => ({ anchors: [span] }))).forEach(({ anchors: [fate] }, claim) => {
          const old = spans[claim];
          if (!fate || !old) throw new Error('lost');
          expectSound(before, after, old, fate);
          // One white space away: what is typed right against a word makes it another one.
          if (all.some(({ start, end }) => start <= old.end + 1 && end >= old.start - 1)) return;
          const shift = all.reduce((sum, each) => sum + (each.end < old.start ? each.text.length - (each.end - each.start) : 0), 0);
          expect(fate).toMatchObject({ wording: 'same', place: 'same', ambiguous: false, span: { start: old.start + shift, end: old.end + shift } });
        });
      }),
      { numRuns: 400 },
    );
  });
});
