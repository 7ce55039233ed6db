// What can be done with the words that are being marked on the checking screen.
'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useDesk, useDeskState, useMay, useScreen } from './desk-context';
import { adjustSpan, type EdgeStep } from './adjusting';
import { EdgeButtons } from './edge-buttons';
import { spanOf, wordsOf } from './marking';
import { MarkingFrame } from './marking-frame';
import type { MarkingState } from './screen-store';
import { useConfirmMarking } from './use-confirm-marking';
import { useDeskActions } from './use-desk-actions';

export function MarkLayer() {
  const t = useTranslations('article.marking');
  const { screen } = useDesk();
  const marking = useScreen((state) => state.marking);
  const units = useDeskState((state) => state.article.revision.units);
  const actions = useDeskActions();
  const confirm = useConfirmMarking();
  const mayExempt = useMay('exemption.add');
  const number = useDeskState((state) => state.claims.find((claim) => claim.id === marking?.reanchor)?.number ?? null);
  if (!marking) return null;
  const byKeys = marking.by === 'keys';
  return (
    <MarkingFrame units={units} marking={marking} label={t('label')}>
      <Button variant="primary" onClick={confirm}>
        {number === null ? t('claim') : marking.edges ? t('take') : t('reanchor', { number })}
        {byKeys ? <Kbd decorative>↵</Kbd> : null}
      </Button>
      {number === null && mayExempt ? (
        <Button variant="quiet" onClick={() => actions.exemptMarking()}>
          {t('exempt')}
          {byKeys ? <Kbd decorative>x</Kbd> : null}
        </Button>
      ) : null}
      {marking.edges ? <MarkingEdges marking={marking} /> : null}
      {byKeys ? (
        <Button variant="quiet" onClick={() => screen.set({ marking: null })}>
          {t('cancel')} <Kbd decorative>Esc</Kbd>
        </Button>
      ) : null}
    </MarkingFrame>
  );
}

/** Moves the marking's ends by whole words. */
function MarkingEdges({ marking }: { marking: MarkingState }) {
  const { screen } = useDesk();
  const text = useDeskState((state) => state.article.revision.text);
  const move = (step: EdgeStep) => {
    const { start, end } = adjustSpan(text, wordsOf(text), spanOf(marking), step);
    screen.set({ marking: { ...marking, anchor: start, focus: end }, announcement: text.slice(start, end) });
  };
  return <EdgeButtons onMove={move} />;
}
