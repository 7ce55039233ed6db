// The claims of the notes in text order: looked through by keys, one open at a time to be changed.
'use client';
import { useTranslations } from 'next-intl';
import { useMemo, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useFieldFault } from '@/components/shell/refusal';
import { ApiError } from '@/lib/client/api';
import type { Span } from '@/lib/text/span';
import type { AnnotatedText } from './annotated-file';
import { ClaimEditor } from './claim-editor';
import { ClaimRow } from './claim-row';
import type { Draft } from './draft';
import type { Faults } from './faults';
import type { Act } from './use-annotated-draft';
import { focusRow, rowAfter } from './use-row-focus';

type ListProps = {
  annotated: AnnotatedText;
  draft: Draft;
  /** The text's words, for the edges. */
  words: readonly Span[];
  selected: string | null;
  open: string | null;
  faults: Faults;
  act: Act;
  onSelect: (claim: string) => void;
  /** Opens a claim, or closes it where it is open. */
  onPress: (claim: string) => void;
  onTake: (claim: string, out: boolean, words: string) => void;
  onMark: (claim: string) => void;
  onSource: (source: string) => void;
  announce: (words: string) => void;
};

/** Keys work on the rows alone, so that letters in fields stay letters. */
export function ClaimList({ annotated, draft, words, selected, open, faults, act, onSelect, onPress, onTake, onMark, onSource, announce }: ListProps) {
  const t = useTranslations('annotated.claim');
  const { text, notes } = annotated;
  const ids = useMemo(() => draft.claims.map(({ id }) => id), [draft.claims]);
  const sources = useMemo(() => new Map(draft.sources.map((source) => [source.id, source])), [draft.sources]);
  const uses = useMemo(() => {
    const counted = new Map<string, number>();
    for (const { evidence } of draft.claims) for (const { source } of evidence) counted.set(source, (counted.get(source) ?? 0) + 1);
    return counted;
  }, [draft.claims]);
  // The editor's fields ask by pointers that begin at the claim.
  const openFault = faults.get(open ?? '');
  const fault = useFieldFault(openFault ? new ApiError('invalid_input', 422, [...openFault].map(([pointer, code]) => ({ pointer, code }))) : null);
  const reachable = selected !== null && ids.includes(selected) ? selected : ids[0];

  const bare = draft.claims.flatMap(({ id, out, evidence }) => (!out && evidence.length === 0 ? [id] : []));
  const nextBare = () => {
    const at = selected === null ? -1 : ids.indexOf(selected);
    const next = bare.find((id) => ids.indexOf(id) > at) ?? bare[0];
    if (next === undefined) return;
    onSelect(next);
    focusRow(next);
  };

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const next = rowAfter(event, ids);
    if (next !== null) {
      event.preventDefault();
      onSelect(next);
      return focusRow(next);
    }
    const claim = draft.claims.find(({ id }) => event.target instanceof HTMLElement && event.target.id === `row-${id}`);
    if (!claim || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'x') onTake(claim.id, !claim.out, text.slice(claim.start, claim.end));
    else if (event.key === 'w' && !claim.out) onMark(claim.id);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm text-ink-3">
        <span className="hidden pointer-fine:contents">
          <span><Kbd>j</Kbd> <Kbd>k</Kbd> {t('keys.move')}</span>
          <span><Kbd>↵</Kbd> {t('keys.open')}</span>
          <span><Kbd>x</Kbd> {t('keys.out')}</span>
          <span><Kbd>w</Kbd> {t('keys.words')}</span>
        </span>
        {bare.length > 0 ? (
          <Button onClick={nextBare} className="ml-auto">
            {t('nextBare', { count: bare.length })}
          </Button>
        ) : null}
      </div>
      <ol aria-label={t('list')} onKeyDown={press} className="border-t border-line">
        {draft.claims.map((claim, index) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            number={index + 1}
            words={text.slice(claim.start, claim.end)}
            notes={notes}
            sources={sources}
            selected={claim.id === selected}
            open={claim.id === open}
            reachable={claim.id === reachable}
            faulty={faults.has(claim.id)}
            onPress={onPress}
            onTake={onTake}
          >
            {claim.id === open && !claim.out ? (
              <ClaimEditor claim={claim} number={index + 1} text={text} words={words} sources={draft.sources} uses={uses} act={act} fault={fault} onMark={() => onMark(claim.id)} onSource={onSource} announce={announce} />
            ) : null}
          </ClaimRow>
        ))}
      </ol>
    </>
  );
}
