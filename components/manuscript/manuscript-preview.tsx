// What the desk would store: the cleaned text as running text, and what was taken out.
'use client';
import { useTranslations } from 'next-intl';
import type { Noise } from '@/lib/domain/schema/article';
import type { Cleaned } from './use-manuscript';

/** Blocks shown at most; the rest of a very long manuscript is counted, not drawn. */
const SHOWN = 400;

/** Counts what was found, so that a broken layout is seen before anything is stored. */
function ManuscriptCounts({ cleaned }: { cleaned: Cleaned }) {
  const t = useTranslations('manuscript.preview');
  const count = (kind: string) => cleaned.units.filter((unit) => unit.kind === kind).length;
  return (
    <p className="figures text-sm text-ink-2" role="status">
      {t('counts', { titles: count('title'), headings: count('heading') + count('subhead'), sentences: count('sentence') })} {t(`layout.${cleaned.layout}`)}
    </p>
  );
}

/** Stray lines, with their place in the raw text; `removed` counts characters that cannot be stored. */
export function TakenOut({ noise: taken, removed }: { noise: readonly Noise[]; removed: number }) {
  const t = useTranslations('manuscript.preview');
  return (
    <section aria-labelledby="taken-out" className="grid gap-2 border-t border-line pt-4">
      <h3 id="taken-out" className="text-sm font-semibold">
        {t('takenOut')}
      </h3>
      {taken.length === 0 && removed === 0 ? <p className="text-sm text-ink-3">{t('nothingTakenOut')}</p> : null}
      {removed > 0 ? <p className="text-sm text-ink-2">{t('characters', { count: removed })}</p> : null}
      <ul className="grid gap-1">
        {taken.map((noise) => (
          <li key={noise.start} className="flex gap-3 text-sm">
            <span className="figures shrink-0 text-ink-3">{t('place', { start: noise.start, end: noise.end })}</span>
            <del className="min-w-0 break-all text-ink-2">{noise.text}</del>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes the answer of POST /api/v1/manuscripts/clean. */
export function ManuscriptPreview({ cleaned }: { cleaned: Cleaned }) {
  const t = useTranslations('manuscript.preview');
  return (
    <div className="grid gap-5">
      <ManuscriptCounts cleaned={cleaned} />
      <div lang={cleaned.language} tabIndex={0} role="region" aria-label={t('label')} className="max-h-[60vh] overflow-y-auto border-y border-line py-4 pr-3 font-serif">
        {cleaned.blocks.slice(0, SHOWN).map(({ kind, start, end }) => {
          const text = cleaned.text.slice(start, end);
          if (kind === 'title') return <p key={start} className="pb-3 text-2xl leading-tight font-semibold">{text}</p>;
          if (kind === 'paragraph') return <p key={start} className="max-w-[66ch] pb-3 text-lg leading-relaxed hyphens-auto">{text}</p>;
          return <p key={start} className="pt-3 pb-2 text-xl font-semibold">{text}</p>;
        })}
        {cleaned.blocks.length > SHOWN ? <p className="text-ink-3">{t('more', { count: cleaned.blocks.length - SHOWN })}</p> : null}
      </div>
      <TakenOut noise={cleaned.noise} removed={Object.values(cleaned.removed).reduce((sum, count) => sum + count, 0)} />
    </div>
  );
}
