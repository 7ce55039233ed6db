// The text of an annotated manuscript with its claims drawn as the checking screen draws them.
'use client';
import { useTranslations } from 'next-intl';
import { useMemo, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { ManuscriptBlock, type DrawnClaim } from '@/components/article/manuscript-block';
import { blockModels, claimAt, lanesOf } from '@/components/article/segments';
import { useMargin } from '@/components/article/use-margin';
import type { Language } from '@/lib/domain/article';
import type { Block } from '@/lib/domain/schema/article';
import { placesFrom } from './draft';

type TextProps = {
  column: RefObject<HTMLDivElement | null>;
  text: string;
  language: Language;
  blocks: readonly Block[];
  /** Where claims stand, as the draft says it. */
  places: string;
  selected: string | null;
  onSelect: (claim: string) => void;
  /** While words are being marked, a press selects nothing. */
  marking: boolean;
  /** What is drawn over the words. */
  children: ReactNode;
};

/** Claims that were taken out are not drawn. */
export function AnnotatedTextView({ column, text, language, blocks, places, selected, onSelect, marking, children }: TextProps) {
  const t = useTranslations('annotated');
  const { marks, drawn } = useMemo(() => {
    const standing = placesFrom(places);
    const lanes = lanesOf(standing);
    const claims = new Map<string, DrawnClaim>(
      standing.map(({ id, number, start, end }) => [
        id,
        { number, look: 'open', lane: lanes.get(id) ?? 0, ticked: false, labels: new Map([[start, t('sign', { number, wording: text.slice(start, end) })]]), first: start, title: undefined },
      ]),
    );
    return { marks: standing, drawn: claims };
  }, [places, text, t]);
  const models = useMemo(() => blockModels(blocks, marks, [], []), [blocks, marks]);
  const signatures = useMemo(() => models.map((model) => JSON.stringify([model, model.begins.map(({ id }) => drawn.get(id)?.number), model.segments.map((segment) => segment.claims.map((id) => drawn.get(id)?.lane))])), [models, drawn]);
  useMargin(column, signatures.join());

  const press = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const sign = target?.closest('[data-sign]')?.getAttribute('data-sign');
    if (sign) return onSelect(sign);
    // The end of a marking by pointer is no press on what lies below.
    if (marking || target?.closest('[role="toolbar"]') || !(window.getSelection()?.isCollapsed ?? true)) return;
    const covering = target?.closest('[data-start]')?.getAttribute('data-claims')?.split(' ').filter(Boolean) ?? [];
    const id = claimAt(covering, selected);
    if (id) onSelect(id);
  };

  return (
    // The list of claims is the keyboard's way; a press on the words is the pointer's shortcut to the same.
    <div className="pl-[2.2rem] sm:pl-[3.1rem]" onClick={press}>
      <div ref={column} lang={language} className="manuscript relative isolate pb-24">
        {models.map((model, index) => (
          <ManuscriptBlock
            key={model.start}
            model={model}
            text={text.slice(model.start, model.end)}
            claims={drawn}
            signature={signatures[index] ?? ''}
            selectedClaim={selected !== null && model.segments.some((segment) => segment.claims.includes(selected)) ? selected : null}
            selectedUnit={null}
            strike={false}
            tabStop={null}
          />
        ))}
        {children}
      </div>
    </div>
  );
}
