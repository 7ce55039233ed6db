// What may not fit together inside the manuscript: a quiet list, each doubt with its sentence and the way to its passages.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useSWRConfig } from 'swr';
import { useDesk, useDeskState, useMay, useScreen } from '@/components/article/desk-context';
import type { Reading } from '@/components/article/screen-store';
import { READING_KEY } from '@/components/article/use-reading';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export function HintList() {
  const t = useTranslations('triage.hints');
  const reading = useScreen((state) => state.reading);
  const { mutate } = useSWRConfig();
  if (reading === null) return <BusyLine label={t('loading')} className="px-4 sm:px-5" />;
  if (reading !== 'failed') return <Hints reading={reading} />;
  const again = () => void mutate((key) => Array.isArray(key) && key[0] === READING_KEY);
  return (
    <div className="px-4 py-4 sm:px-5">
      <Notice tone="error" action={<Button onClick={again}>{t('again')}</Button>}>
        {t('failed')}
      </Notice>
    </div>
  );
}

function Hints({ reading }: { reading: Reading }) {
  const t = useTranslations('triage.hints');
  const modes = useTranslations('reading.modes');
  const { screen } = useDesk();
  const at = useScreen((state) => state.hint);
  const mayEdit = useMay('article.edit');
  const list = useRef<HTMLUListElement>(null);

  // A hint reached by key or by its sign takes the focus, so that its sentence is read out.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    if (row && !row.contains(document.activeElement)) row.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const next = rows[rows.indexOf(event.target as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="grid content-start">
      <p className="px-4 pt-4 pb-3 text-sm text-ink-2 sm:px-5">{modes(reading.mode)}</p>
      <p className="px-4 pb-3 text-sm text-ink-3 sm:px-5">{t(reading.hints.length === 0 ? 'none' : 'about')}</p>
      <ul ref={list} aria-label={t('label')} className="border-t border-line empty:border-0" onKeyDown={walk}>
        {reading.hints.map((hint, index) => (
          <li key={index} className="border-b border-line">
            <button
              type="button"
              data-row
              aria-current={index === at || undefined}
              onClick={() => screen.set({ hint: index, spot: hint.spans })}
              className="grid w-full gap-0.5 px-4 py-2.5 text-left hover:bg-sunken focus-visible:outline-offset-[-2px] aria-[current=true]:bg-sel sm:px-5"
            >
              <Sentence hint={hint} />
              <Passage hint={hint} />
            </button>
            {hint.kind === 'undated' && mayEdit ? (
              <div className="px-4 pt-2 pb-3 sm:px-5">
                <Button onClick={() => screen.set({ dialog: { kind: 'settings' } })}>{t('setDate')}</Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sentence({ hint }: { hint: Reading['hints'][number] }) {
  const t = useTranslations('reading.hints');
  return <span>{t(hint.kind, hint.values)}</span>;
}

/** The words concerned, as far as they are not too many to read. */
function Passage({ hint }: { hint: Reading['hints'][number] }) {
  const { revision, language } = useDeskState((state) => state.article);
  return (
    <span lang={language} className="line-clamp-2 font-serif text-ink-3">
      {hint.spans.map(({ start, end }) => revision.text.slice(start, end)).join(' … ')}
    </span>
  );
}
