// One heading or paragraph of the manuscript with the claims drawn under its words.
'use client';
import { useLocale, useTranslations } from 'next-intl';
import { memo, type ReactNode } from 'react';
import { LOOKS, type LookKey } from '@/components/claim/claim-look';
import { cn } from '@/components/ui/cn';
import type { BlockModel } from './segments';

/** A claim as the text draws it. */
export type DrawnClaim = {
  number: number;
  look: LookKey;
  lane: number;
  /** Whether the next merging takes it. */
  ticked: boolean;
  /** What its sign is called, by where the anchor begins. */
  labels: ReadonlyMap<number, string>;
  /** Where its first anchor begins: the sign there is the claim's own. */
  first: number;
  /** What a pointer on its sign is told, where there is more to it than the sign. */
  title: string | undefined;
};

type BlockProps = {
  model: BlockModel;
  /** The block's own text. */
  text: string;
  claims: ReadonlyMap<string, DrawnClaim>;
  /** Everything that is drawn, as one string: the block is drawn anew only when it changes. */
  signature: string;
  selectedClaim: string | null;
  selectedUnit: number | null;
  strike: boolean;
  /** The claim in this block whose sign the Tab key reaches, or null. */
  tabStop: string | null;
};

/** Distance of the line from the words, by lane: three fit above the next line of text. */
const LANE_OFFSETS = ['underline-offset-[0.2em]', 'underline-offset-[0.38em]', 'underline-offset-[0.56em]'];

const TAGS = { title: 'h1', heading: 'h2', subhead: 'h3', paragraph: 'p' } as const;

function lined(text: string, claims: readonly DrawnClaim[], strike: boolean): ReactNode {
  return claims.reduceRight<ReactNode>(
    (inner, { look, lane }) => (
      <span
        className={cn(
          // One class sets the lines: of two, the style sheet's order would choose.
          LOOKS[look].line && (look === 'checked' && strike ? '[text-decoration-line:underline_line-through]' : 'underline'),
          LOOKS[look].line && '[text-decoration-skip-ink:none]',
          LOOKS[look].line,
          LANE_OFFSETS[lane],
          look === 'checked' && 'print:[text-decoration-line:underline_line-through]',
        )}
      >
        {inner}
      </span>
    ),
    text,
  );
}

function Block({ model, text, claims, selectedClaim, selectedUnit, strike, tabStop }: BlockProps) {
  const Tag = TAGS[model.kind];
  return (
    <Tag className="relative">
      {model.segments.map((segment, index) => {
        const begins = model.begins.filter((mark) => mark.start >= segment.start && mark.start < segment.end);
        const drawn = segment.claims.flatMap((id) => claims.get(id) ?? []);
        const selected = (selectedClaim !== null && segment.claims.includes(selectedClaim)) || (selectedUnit !== null && segment.unit === selectedUnit);
        const exemptBegins = segment.exempt && drawn.length === 0 && segment.unit !== null && model.segments[index - 1]?.exempt !== true;
        return [
          exemptBegins ? <ExemptSign key={`exempt-${segment.start}`} unit={segment.unit} /> : null,
          ...begins.map((mark) => {
            const claim = claims.get(mark.id);
            return claim ? <Sign key={`sign-${mark.id}-${mark.start}`} id={mark.id} start={mark.start} claim={claim} selected={mark.id === selectedClaim} reachable={mark.id === tabStop} /> : null;
          }),
          <span
            key={segment.start}
            data-start={segment.start}
            data-claims={segment.claims.join(' ')}
            data-unit={segment.unit ?? undefined}
            className={cn(
              'scroll-mt-36',
              drawn.length > 0 && 'cursor-pointer',
              segment.exempt && drawn.length === 0 && 'cursor-pointer text-ink-3',
              selected && 'bg-sel shadow-[0_0.18em_0_var(--color-sel),0_-0.1em_0_var(--color-sel)] print:bg-transparent print:shadow-none',
            )}
          >
            {lined(text.slice(segment.start - model.start, segment.end - model.start), drawn, strike)}
          </span>,
        ];
      })}
    </Tag>
  );
}

/** Draws anew only when something of it has changed. */
export const ManuscriptBlock = memo(
  Block,
  (a, b) => a.signature === b.signature && a.text === b.text && a.selectedClaim === b.selectedClaim && a.selectedUnit === b.selectedUnit && a.strike === b.strike && a.tabStop === b.tabStop,
);

/** Signs stand left of the text, on the line where their words begin (use-margin.ts sets the exact place). */
const signClass =
  'scroll-mt-36 absolute left-[calc(-3.1rem-var(--slot,0)*2.5rem)] mt-px inline-flex h-6 w-10 focus-visible:z-10 focus-visible:bg-paper focus-visible:outline-offset-0 items-center justify-end gap-1 rounded-sm font-sans text-xs leading-none font-semibold tracking-normal select-none ' +
  'max-sm:left-[-2.2rem] max-sm:w-8 data-crowded:not-focus-visible:pointer-events-none data-crowded:not-focus-visible:opacity-0';

/** Says in the margin that a passage is exempt; a press shows why. */
function ExemptSign({ unit }: { unit: number | null }) {
  const t = useTranslations('article');
  const locale = useLocale();
  return (
    <button type="button" data-margin data-unit-sign={unit} tabIndex={-1} lang={locale} aria-label={t('exemptSign')} className={cn(signClass, 'text-ink-3')}>
      <span aria-hidden>–</span>
    </button>
  );
}

/** The claim's sign in the margin, once for each of its anchors: what the keyboard and screen readers press. It stands on the line where the claim begins. */
function Sign({ id, start, claim, selected, reachable }: { id: string; start: number; claim: DrawnClaim; selected: boolean; reachable: boolean }) {
  const locale = useLocale();
  const look = LOOKS[claim.look];
  // A claim may stand at several places; what leads to it leads to the first.
  const own = start === claim.first;
  return (
    <button
      type="button"
      id={own ? signId(id) : undefined}
      data-margin
      data-sign={id}
      lang={locale}
      tabIndex={reachable && own ? 0 : -1}
      aria-current={selected || undefined}
      aria-label={claim.labels.get(start)}
      title={claim.title}
      className={cn(
        signClass,
        look.ink,
        claim.look === 'proposed' && 'font-normal italic',
        selected && 'text-ink',
      )}
    >
      <span aria-hidden>{claim.ticked ? '+' : look.sign}</span>
      <span aria-hidden className="figures font-medium">
        {claim.number}
      </span>
    </button>
  );
}

/** The id of a claim's sign in the page. */
export const signId = (claimId: string): string => `claim-${claimId}`;
