// Says whether the figures of an excerpt agree with those of the claim, as the desk's server finds; nothing where it cannot tell.
'use client';
import { Check, Scale, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import useSWR from 'swr';
import { api } from '@/lib/client/api';
import { LANGUAGES, type Language } from '@/lib/domain/article';
import type { Claim } from '@/lib/domain/schema/claim';
import { cn } from '@/components/ui/cn';
import { readableFormula } from './formula';

/** Long enough that typing does not ask for every letter, in milliseconds. */
const PAUSE_MS = 500;
/** Longest text that the interface compares, in code units. */
const LONGEST = 10_000;

const SIGNS = {
  agree: { Icon: Check, className: 'text-ok' },
  disagree: { Icon: X, className: 'text-problem' },
  unit: { Icon: Scale, className: 'text-unsettled' },
} as const;

/** The value as it was before it last changed, until it has rested. The first one counts at once. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (value === rested) return;
    const timer = setTimeout(() => setRested(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, rested]);
  return rested;
}

type Props = { claim: Pick<Claim, 'anchor'>; articleLanguage: Language; excerpt: string | null; /** BCP 47; null or '' is the article's. */ language: string | null; translation: string | null };

/** What can be read of the excerpt: itself, or in a language that the engine does not know its translation. */
function readable({ articleLanguage, excerpt, language, translation }: Props): { text: string; language: Language } | null {
  const known = LANGUAGES.find((candidate) => candidate === (language || articleLanguage).slice(0, 2));
  if (known && excerpt) return { text: excerpt, language: known };
  return translation ? { text: translation, language: articleLanguage } : null;
}

export function FigureComparison(props: Props) {
  const t = useTranslations('evidence.comparison');
  const locale = useLocale();
  const source = readable(props);
  const text = useRested(source?.text.trim() ?? '');
  const claim = props.claim.anchor.exact;
  // Without a figure on either side there is nothing to compare; figures in words are the server's to know.
  const asked = source !== null && text !== '' && claim !== '' && text.length <= LONGEST && claim.length <= LONGEST;
  const body = { claim, claimLanguage: props.articleLanguage, source: text, sourceLanguage: source?.language ?? props.articleLanguage };
  const { data } = useSWR(asked ? ['compare', body] : null, () => api('POST /api/v1/compare', { body }), { revalidateOnFocus: false, revalidateIfStale: false, keepPreviousData: false });
  return (
    // Kept in the tree without taking room, so that what comes of typing is announced.
    <div role="status" className="empty:absolute">
      {data && data.result !== 'unknown' ? <Result result={data.result} words={t(data.result)} formula={readableFormula(data.reason, locale)} /> : null}
    </div>
  );
}

function Result({ result, words, formula }: { result: keyof typeof SIGNS; words: string; formula: string }) {
  const { Icon, className } = SIGNS[result];
  return (
    <p className={cn('figures flex items-start gap-1.5 text-sm font-medium wrap-anywhere', className)}>
      <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <span>
        {words}: {formula}
      </span>
    </p>
  );
}
