// Headlines, captions and boxes: what they state is the body's claim at another place, or a claim of their own.
import type { Facts, Figure, Proposal } from '../reading';
import type { Span } from '../span';
import type { TextLanguage } from '../word-lists';
import { contentWords } from './mentions';
import { touching } from './tokens';

const SHARED_WORDS = 2;

const sameFigure = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.value === b.value && a.min === b.min && a.max === b.max && a.currency === b.currency;

/** What a headline and a claim must share: a figure that both name, or else all words of the headline. */
function repeats(headline: ReadonlySet<string>, figures: readonly Figure[], proposal: Proposal, facts: Facts, words: ReadonlySet<string>): boolean {
  const shared = [...headline].filter((word) => words.has(word)).length;
  const own = proposal.figures.flatMap((index) => facts.figures[index] ?? []);
  if (figures.length > 0) return shared >= Math.min(SHARED_WORDS, headline.size) && figures.every((figure) => own.some((other) => sameFigure(figure, other)));
  return headline.size > SHARED_WORDS && shared === headline.size;
}

/**
 * Adds each headline (title, heading, caption …) to the claim that it repeats. Gives those that repeat none and still hold a figure or date:
 * claims of their own. Only claims with the same figure or the same first words are compared, so that the time stays linear.
 */
export function joinHeadlines(headlines: readonly Span[], proposals: readonly Proposal[], text: string, facts: Facts, language: TextLanguage): Span[] {
  const byWord = new Map<string, Proposal[]>();
  const wordsOf = new Map(proposals.map((proposal) => [proposal, new Set(contentWords(text.slice(proposal.start, proposal.end), language))]));
  for (const [proposal, words] of wordsOf) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), proposal].slice(0, 20));
  return headlines.filter((headline) => {
    const words = new Set(contentWords(text.slice(headline.start, headline.end), language));
    const figures = touching(facts.figures, headline);
    const candidates = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    const found = [...candidates].sort((a, b) => a.start - b.start).find((proposal) => repeats(words, figures, proposal, facts, wordsOf.get(proposal) ?? new Set()));
    found?.mentions.push({ start: headline.start, end: headline.end });
    return !found && figures.length + touching(facts.dates, headline).length > 0;
  });
}
