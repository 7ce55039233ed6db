// Which kinds of claim a statement is, how urgent, and whether what is to be checked is the statement or that somebody made it.
import type { Proposal, ProposedType, Rule } from '../reading';
import type { Span } from '../span';
import { within, type Sentence } from './sentence';

/** Which rules speak for which kind, from the most to the least telling. */
const KINDS: readonly (readonly [ProposedType, readonly Rule[]])[] = [
  ['superlative_ranking', ['ranking', 'superlative']],
  ['poll_statistic', ['poll']],
  ['comparison', ['comparison']],
  ['date', ['date']],
  ['name_title', ['role']],
  ['law_rule', ['law']],
  ['causal', ['causal']],
  ['place', ['place']],
  ['attribution', ['attribution']],
];
const COSTLY: readonly ProposedType[] = ['money', 'number', 'quote', 'superlative_ranking', 'poll_statistic'];

/** Kind, priority and aspect of a statement with these reasons. At most two kinds, the most telling first. */
export function kindsOf(sentence: Sentence, span: Span, rules: ReadonlySet<Rule>, score: number): Pick<Proposal, 'types' | 'priority' | 'aspect'> {
  const figures = within(sentence.facts.figures, span);
  const quotes = within(sentence.facts.quotes, span);
  const types: ProposedType[] = [];
  if (quotes.some((quote) => quote.kind === 'direct')) types.push('quote');
  if (figures.some((figure) => figure.kind === 'money')) types.push('money');
  else if (figures.some((figure) => figure.kind === 'rank')) types.push('superlative_ranking');
  else if (figures.length > 0) types.push('number');
  for (const [type, speakFor] of KINDS) if (types.length < 2 && !types.includes(type) && speakFor.some((rule) => rules.has(rule))) types.push(type);
  if (types.length === 0) types.push('event');
  else if (types.length === 1 && rules.has('event') && types[0] !== 'quote' && types[0] !== 'attribution') types.push('event');
  const high = types.some((type) => COSTLY.includes(type)) || rules.has('accusation') || (rules.has('role') && rules.has('date'));
  const weak = score < 0.5 || rules.has('vague') || rules.has('possibility');
  const attributed = types[0] === 'quote' || (types.includes('attribution') && !high);
  return { types: types.slice(0, 2), priority: high ? 'high' : weak ? 'low' : 'medium', aspect: attributed ? 'attribution' : 'content' };
}
