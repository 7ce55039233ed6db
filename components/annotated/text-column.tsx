// The text side of the preview: the manuscript with its claims, what is being marked in it, and what cleaning took out.
'use client';
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { TakenOut } from '@/components/manuscript/manuscript-preview';
import type { Cleaned } from '@/components/manuscript/use-manuscript';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import type { AnnotatedText } from './annotated-file';
import { AnnotatedTextView } from './annotated-text';
import { placesFrom } from './draft';
import type { useWords } from './use-words';
import { WordsLayer } from './words-layer';

type ColumnProps = {
  column: RefObject<HTMLDivElement | null>;
  annotated: AnnotatedText;
  /** Null until it has come. */
  cleaned: Cleaned | null;
  /** Where claims stand, as the draft says it. */
  places: string;
  selected: string | null;
  onSelect: (claim: string) => void;
  words: ReturnType<typeof useWords>;
  /** The claim whose words are being marked, as it is numbered. */
  number: number | null;
  /** Goes to the selected claim in the list, where that is not beside the text. */
  onShow: (() => void) | null;
};

export function TextColumn({ column, annotated, cleaned, places, selected, onSelect, words, number, onShow }: ColumnProps) {
  const t = useTranslations('annotated');
  const { marking, take, giveUp, moveEdge } = words;
  if (!cleaned) return <BusyLine label={t('cleaning')} />;
  return (
    <>
      <AnnotatedTextView column={column} text={annotated.text} language={annotated.language} blocks={cleaned.blocks} places={places} selected={marking ? null : selected} onSelect={onSelect} marking={marking !== null}>
        {marking ? <WordsLayer units={cleaned.units} marking={marking} number={number} onTake={take} onGiveUp={giveUp} onMove={moveEdge} /> : null}
      </AnnotatedTextView>
      {onShow && !marking ? (
        <div className="sticky bottom-28 z-10 flex justify-end">
          <Button onClick={onShow}>{t('claim.show', { number: placesFrom(places).find(({ id }) => id === selected)?.number ?? 0 })}</Button>
        </div>
      ) : null}
      <TakenOut noise={cleaned.noise} removed={Object.values(cleaned.removed).reduce((sum, count) => sum + count, 0)} />
    </>
  );
}
