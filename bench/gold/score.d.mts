// Types of the scorers beside it.
type Placed = { start: number; end: number };
type Counts = readonly [number, number];

/** What a reader answers: the form of `POST /api/v1/propose`; `text: null` means that offsets are the raw text's. */
export type Answer = {
  text: string | null;
  noise?: readonly Placed[];
  units: readonly (Placed & { kind: string })[];
  figures: readonly Placed[];
  dates: readonly Placed[];
  quotes: readonly (Placed & { kind: 'direct' | 'indirect' })[];
  proposals: readonly (Placed & { types?: readonly string[] })[];
  hints: readonly { spans: readonly Placed[] }[];
};
export type Reader = (text: string, options?: { language?: 'de' | 'en'; date?: string }) => Promise<Answer>;
export type Gold = { sentences: readonly { id: string; spans: readonly (readonly [number, number])[] }[] };
type Row = { text: string };

export function lines(file: string | URL): Row[];
export function everySentence(gold: Gold): Answer;
export function scoreArticle(gold: Gold, raw: string, answer: Answer): Record<'units' | 'claims' | 'typed' | 'tight' | 'sentencePrecision' | 'figures' | 'dates' | 'datePrecision' | 'quotes' | 'hints', Counts> & { otherHints: number; proposals: number; misses: string[] };
export function scoreSentences(docs: readonly Row[], read: Reader): Promise<{ tp: number; fp: number; fn: number; f1: number }>;
export function scoreFigures(rows: readonly Row[], read: Reader): Promise<{ right: number; wanted: number; quiet: number; negatives: number; misses: string[] }>;
export function scoreQuotes(docs: readonly Row[], read: Reader): Promise<Record<'direct' | 'indirect' | 'directPrecision' | 'indirectPrecision', Counts>>;
export function scoreAgreement(rows: readonly Row[], compare: (claim: string, claimLanguage: 'de' | 'en', source: string, sourceLanguage: 'de' | 'en') => string): Promise<{ right: number; total: number; dangerous: number; misses: string[] }>;
