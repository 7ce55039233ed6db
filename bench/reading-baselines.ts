// The trivial readers that the reading engine is measured beside.
import type { Answer, Gold, Reader } from './gold/score.mjs';

/** Sentences by `Intl.Segmenter` alone (line breaks inside paragraphs read as blanks), everything between quotation marks a quotation, nothing else. */
const readTrivially = (text: string, language: string): Answer => {
  const units = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.replace(/(?<!\n)\n(?!\n)/g, ' '))].map(({ index, segment }) => {
    const start = index + segment.length - segment.trimStart().length;
    return { kind: 'sentence', start, end: Math.max(start, index + segment.trimEnd().length) };
  });
  const quotes = [...text.matchAll(/[„“"»][^„“”"«»]+[“”"«]/gu)].map((match) => ({ kind: 'direct' as const, start: match.index, end: match.index + match[0].length }));
  return { text, noise: [], units: units.filter((unit) => unit.end > unit.start), quotes, figures: [], dates: [], proposals: [], hints: [] };
};

export const baselines = {
  read: ((text, { language = 'de' } = {}) => Promise.resolve(readTrivially(text, language))) satisfies Reader,
  /** How many of the gold's units come out whole. */
  units: (gold: Gold, raw: string): number => {
    const found = new Set(readTrivially(raw, 'de').units.map(({ start, end }) => `${start}-${end}`));
    return gold.sentences.filter(({ spans }) => found.has(`${spans[0]?.[0]}-${spans.at(-1)?.[1]}`)).length;
  },
};
