// What the reading engine finds in a manuscript: the words that its parts, the interface and the screen share.
import type { Span } from './span';

/** Raise it whenever the same text may give other findings; stored with each proposal. */
export const RULE_SET = '1';

export const FIGURE_KINDS = ['money', 'percent', 'count', 'ratio', 'rank', 'duration', 'measure', 'size', 'score'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How the text bounds a figure: `lt` weniger als, `lte` bis zu, `gt` über, gut; `gte` mindestens; `approx` rund; `approx_below` knapp; `range` zwischen … und. */
export const FIGURE_OPERATORS = ['eq', 'lt', 'lte', 'gt', 'gte', 'approx', 'approx_below', 'range'] as const;
export type FigureOperator = (typeof FIGURE_OPERATORS)[number];

/** Periods and things a figure is counted by: `12.400 Dollar pro Monat`. */
export const FIGURE_PERS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'person', 'household', 'piece', 'ticket', 'kilometre', 'square_metre', 'kilogram', 'litre', 'kilowatt_hour', 'capita', 'tonne', 'barrel', 'ounce', 'gallon', 'mile'] as const;
export type FigurePer = (typeof FIGURE_PERS)[number];

/**
 * A figure as the text writes it, hedge and unit included. `value` is null for ranges (`min`, `max`) and where the text names none.
 * Money in whole units of `currency` (ISO 4217); percentages as written (3,5 Prozent → 3.5, unit `%` or `pp`); ratios as factors (die Hälfte → 0.5).
 * `unit`: `%`, `pp`, a period (`year`), a unit of measure (`km`, `l`), else the counted noun as written.
 */
export type Figure = Span & {
  kind: FigureKind;
  op: FigureOperator;
  value: number | null;
  min: number | null;
  max: number | null;
  currency: string | null;
  unit: string | null;
  per: FigurePer | null;
};

/**
 * A date or period. `norm` is EDTF (ISO 8601-2): `2023`, `2025-01-27`, `198X`, `2025-W05`, `XXXX-01-20`, `2022/2025`; null when the text and
 * the article's date do not settle it. `relative` dates hang on the day of publication (PRODUCT.md §4.6).
 */
export type DateMention = Span & { norm: string | null; relative: boolean };

/**
 * Words that the text gives as somebody's. `start`/`end`: the words said, with their quotation marks where they are direct.
 */
export type Quote = Span & { kind: 'direct' | 'indirect'; speaker: Span | null; cue: Span | null };

/** A name of a person, organisation, place or product, as written at one place; `role` is the description that stands with it. */
export type Name = Span & { kind: 'person' | 'other'; role: Span | null };

/** Everything found in the text before anything is proposed. Each list is in text order; only quotations may lie inside each other. */
export type Facts = { figures: readonly Figure[]; dates: readonly DateMention[]; quotes: readonly Quote[]; names: readonly Name[] };

/**
 * Why a claim is proposed, cut as it is, or ranked so. Stable for ever: stored with each proposal. The kinds of fact, then what marks a checkable
 * statement, then how its span was cut, then what speaks against it, then that the text repeats it.
 */
export const RULES = [
  'figure', 'date', 'quote', 'attribution', 'name', 'role', 'place',
  'superlative', 'ranking', 'comparison', 'causal', 'event', 'law', 'poll', 'negation', 'biography', 'accusation',
  'split_conjunct', 'split_apposition', 'split_relative', 'split_parenthesis', 'split_dash', 'split_clause', 'split_quote',
  'vague', 'possibility', 'opinion', 'repeated',
] as const;
export type Rule = (typeof RULES)[number];

/** A rule that fired, and the words it fired on. */
export type Reason = Span & { rule: Rule };

/** Kinds of claim (PRODUCT.md §3) that the engine can tell; the domain's list is the same one. */
export type ProposedType =
  | 'number' | 'money' | 'date' | 'place' | 'name_title' | 'quote' | 'attribution' | 'superlative_ranking' | 'comparison' | 'causal'
  | 'event' | 'law_rule' | 'historical' | 'poll_statistic' | 'translation' | 'other';

/**
 * A claim the engine suggests. `mentions`: further places where the text states the very same. `score` from 0 to 1: how surely it is checkable.
 * `figures`, `dates`, `quotes`: indices into the reading's lists.
 */
export type Proposal = Span & {
  types: ProposedType[];
  aspect: 'content' | 'attribution';
  priority: 'high' | 'medium' | 'low';
  score: number;
  reasons: Reason[];
  mentions: Span[];
  figures: number[];
  dates: number[];
  quotes: number[];
};

/** Whether everything is proposed unless something speaks against it (news), or only what scores high (commentary). */
export const READING_MODES = ['news', 'commentary'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

/** What may not fit together inside one manuscript. */
export const HINT_KINDS = [
  'figure_sizes', 'headline_figure', 'million_billion', 'percent_points', 'percent_points_unclear', 'conversion_rate', 'conversion_rates', 'conversion_value', 'conversion_missing', 'unlike_units', 'unlike_periods',
  'weekday', 'founder', 'name_spelling', 'sum', 'share_sum', 'undated', 'unnamed_source', 'untranslated', 'role_over', 'product_company', 'same_time', 'unnamed_thing',
  'disputed_basis', 'translated_quote', 'english_genitive', 'change', 'change_points',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** A doubt about the passages it names. `values`: the words and figures of its sentence, by name; sentences are made where they are shown. */
export type Hint = { kind: HintKind; spans: Span[]; values: Record<string, string | number> };

/** Everything the engine says about one manuscript. */
export type Reading = Facts & { mode: ReadingMode; ruleSet: string; proposals: Proposal[]; hints: Hint[] };

/** What the comparison of two wordings can find: `unit` means that they cannot be compared as they stand. */
export const COMPARISON_RESULTS = ['agree', 'disagree', 'unit', 'unknown'] as const;
export type ComparisonResult = (typeof COMPARISON_RESULTS)[number];

/** The finding and its reason, as a formula (`5.576e6 < 6e6`, `EUR ≠ USD`). */
export type Comparison = { result: ComparisonResult; reason: string };
