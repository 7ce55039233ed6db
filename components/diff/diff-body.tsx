// The paragraphs of a comparison in order, long unchanged runs folded away.
import { useTranslations } from 'next-intl';
import type { DiffParagraph } from '@/lib/domain/schema/diff';
import { foldUnchanged } from '@/lib/text/revision/diff-view';
import { DiffRow, rowId, type DiffFrame } from './diff-row';

/** `open` shows everything. A browser that is sent to a folded paragraph opens it by itself. */
export function DiffBody({ rows, frame, open = false }: { rows: readonly DiffParagraph[]; frame: DiffFrame; open?: boolean }) {
  const t = useTranslations('diff.compare');
  const stretches = open ? [{ folded: false, from: 0, to: rows.length }] : foldUnchanged(rows);
  return (
    <div className="grid">
      {stretches.map(({ folded, from, to }) => {
        const list = (
          <ol>
            {rows.slice(from, to).map((row) => (
              <DiffRow key={rowId(row)} row={row} frame={frame} />
            ))}
          </ol>
        );
        if (!folded) return <div key={from}>{list}</div>;
        return (
          <details key={from} className="group border-y border-line">
            <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 py-1.5 text-sm text-ink-2 hover:text-ink">
              <span aria-hidden className="text-ink-3 transition-transform group-open:rotate-90">
                ›
              </span>
              {t('unchanged', { count: to - from })}
              <span className="underline decoration-edge underline-offset-4 group-open:hidden print:hidden">{t('show')}</span>
            </summary>
            {list}
          </details>
        );
      })}
    </div>
  );
}
