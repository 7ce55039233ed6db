// One paragraph of a comparison: its number and what became of it, its words on one or both sides, its claims.
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { DiffParagraph } from '@/lib/domain/schema/diff';
import type { Language } from '@/lib/domain/article';
import type { DiffPart } from '@/lib/text/revision/word-diff';
import { DiffClaims } from './diff-claims';
import { DiffText } from './diff-text';

export type DiffFrame = {
  articleId: string;
  language: Language;
  /** Side by side, or both in one text. */
  view: 'side' | 'inline';
  from: number;
  to: number;
};

/** The fragment of a paragraph's address: its number in the newer text, or in the older one where it stands only there. */
export const rowId = ({ before, after }: Pick<DiffParagraph, 'before' | 'after'>): string => (after ? `p${after.first}` : `p${before?.first ?? 0}-before`);

const BLOCKS = { title: 'text-2xl font-semibold', heading: 'text-xl font-semibold', subhead: 'text-xl font-semibold', paragraph: '' } as const;

/** The signs before the words that say what became of a paragraph. */
const SIGNS = { same: '', changed: '~', added: '+', removed: '−', moved: '⇅' } as const;

/** Whether more than white space came or went: paragraphs are divided and joined by nothing else. */
const isEdited = (parts: readonly DiffPart[]) => parts.some(({ kind, text }) => kind !== 'same' && text.trim() !== '');

/** What became of the paragraph, in words; null where nothing did. */
function useKind({ kind, typographic, rewritten, before, after, counterpart, parts }: DiffParagraph): string | null {
  const t = useTranslations('diff.compare.kind');
  switch (kind) {
    case 'same':
      return null;
    case 'moved':
      return t(isEdited(parts) ? 'movedChanged' : 'movedHere', { side: after ? 'before' : 'after', number: counterpart ?? 0 });
    case 'changed': {
      const [old, present] = [before ? before.last - before.first : 0, after ? after.last - after.first : 0];
      if (present !== old) return t(present > old ? (isEdited(parts) ? 'dividedChanged' : 'divided') : isEdited(parts) ? 'joinedChanged' : 'joined');
      return t(typographic ? 'typographic' : rewritten ? 'rewritten' : 'changed');
    }
    default:
      return counterpart === null ? t(kind) : t(`${kind}Within`, { number: counterpart });
  }
}

function Numbers({ row }: { row: DiffParagraph }) {
  const t = useTranslations('diff.compare');
  const { before, after } = row;
  const shown = after ?? before;
  if (!shown) return null;
  const said = ({ first, last }: { first: number; last: number }) => (last > first ? t('paragraphs', { first, last }) : t('paragraph', { number: first }));
  const brief = ({ first, last }: { first: number; last: number }) => (last > first ? `${first}–${last}` : String(first));
  const was = before && after && before.first !== after.first ? t('was', { number: before.first }) : null;
  return (
    <a href={`#${rowId(row)}`} className="figures hit-32 underline-offset-4 hover:text-ink hover:underline">
      <span className="sr-only">{was ? `${said(shown)}, ${was}` : said(shown)}</span>
      <span aria-hidden>{was && before ? `${brief(before)} → ${brief(shown)}` : brief(shown)}</span>
    </a>
  );
}

export function DiffRow({ row, frame }: { row: DiffParagraph; frame: DiffFrame }) {
  const kind = useKind(row);
  const beside = frame.view === 'side';
  const claims = <DiffClaims articleId={frame.articleId} claims={row.claims} from={frame.from} to={frame.to} />;
  return (
    <li
      id={rowId(row)}
      tabIndex={kind ? -1 : undefined}
      data-change={kind ? row.kind : undefined}
      className={cn(
        'grid scroll-mt-20 gap-x-6 gap-y-1 rounded-sm py-2 target:bg-sel focus-visible:outline-offset-4 print:gap-x-3 print:py-1 print:target:bg-transparent',
        '[--gutter:3.25rem] [--margin:12rem] print:[--gutter:2.5rem] print:[--margin:6.5rem]',
        beside ? 'beside:grid-cols-[var(--gutter)_minmax(0,1fr)_minmax(0,1fr)_var(--margin)]' : 'beside:grid-cols-[var(--gutter)_minmax(0,39rem)_minmax(var(--margin),1fr)]',
      )}
    >
      <div className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-3 beside:block beside:pt-1.5 print:text-[7pt]">
        <Numbers row={row} />
        {kind ? (
          <p className="font-medium text-ink-2 beside:hidden">
            <span aria-hidden>{SIGNS[row.kind]} </span>
            {kind}
          </p>
        ) : null}
      </div>
      {beside ? <Sides row={row} frame={frame} kind={kind} /> : <Words row={row} frame={frame} kind={kind} />}
      <div className="beside:pt-0.5">{claims}</div>
    </li>
  );
}

/** What became of the paragraph, above its words; on narrow screens it stands beside the number. */
function Label({ row, kind }: { row: DiffParagraph; kind: string | null }) {
  if (!kind) return null;
  return (
    <p className="hidden pb-0.5 font-sans text-xs font-medium text-ink-2 beside:block print:text-[7pt]">
      <span aria-hidden>{SIGNS[row.kind]} </span>
      {kind}
    </p>
  );
}

/** Both wordings in one running text. */
function Words({ row, frame, kind }: { row: DiffParagraph; frame: DiffFrame; kind: string | null }) {
  return (
    <div className="min-w-0">
      <Label row={row} kind={kind} />
      <Wording row={row} frame={frame} className="manuscript" />
    </div>
  );
}

/** Both wordings beside each other; narrow screens show them as one text. */
function Sides({ row, frame, kind }: { row: DiffParagraph; frame: DiffFrame; kind: string | null }) {
  const t = useTranslations('diff.compare');
  const { before, after } = row;
  return (
    <>
      <div className={cn('min-w-0', !before && 'stacked:hidden')}>
        {before ? (
          <>
            {after ? null : <Label row={row} kind={kind} />}
            <span className="sr-only stacked:hidden">{t('sideOf', { number: frame.from })}: </span>
            {after && kind ? <p aria-hidden className="hidden pb-0.5 text-xs beside:block print:text-[7pt]">&nbsp;</p> : null}
            <Wording row={row} frame={frame} className="beside:[&_[data-part=added]]:hidden" />
          </>
        ) : null}
      </div>
      <div className={cn('min-w-0', before && 'stacked:hidden')}>
        {after ? (
          <>
            <Label row={row} kind={kind} />
            <span className="sr-only stacked:hidden">{t('sideOf', { number: frame.to })}: </span>
            <Wording row={row} frame={frame} className="beside:[&_[data-part=removed]]:hidden" />
          </>
        ) : null}
      </div>
    </>
  );
}

/** At its old place a paragraph that moved reads as it did; what changed in it is shown where it is now. */
function Wording({ row, frame, className }: { row: DiffParagraph; frame: DiffFrame; className: string }) {
  const isPast = row.kind === 'moved' && row.after === null;
  const plain = row.parts.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('');
  return (
    <p lang={frame.language} className={cn('font-serif text-lg leading-relaxed whitespace-pre-line wrap-anywhere print:text-[9.5pt] print:leading-snug', row.kind === 'same' && frame.from !== frame.to ? 'text-ink-2' : isPast ? 'text-ink-3' : undefined, className, BLOCKS[row.block])}>
      {isPast ? plain : <DiffText parts={row.parts} critical={row.kind === 'changed' || row.kind === 'moved'} />}
    </p>
  );
}
