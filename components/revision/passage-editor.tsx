// One passage of the base, open for correction in its place in the text.
'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Textarea } from '@/components/ui/textarea';

type EditorProps = {
  /** What the passage is to say, as typed so far; and what it says in the base. */
  value: string;
  base: string;
  /** Numbers of the claims that stand in it. */
  claims: readonly number[];
  language: string;
  onChange: (typed: string) => void;
  /** Leaves it; what was typed stays. */
  onClose: () => void;
};

/** Enter and Escape leave it, Shift with Enter begins a new paragraph. The focus goes into it when it opens. */
export function PassageEditor({ value, base, claims, language, onChange, onClose }: EditorProps) {
  const t = useTranslations('revision.editor');
  const locale = useLocale();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
    area.scrollIntoView({ block: 'center' });
  }, []);
  const changed = value !== base;
  return (
    <div data-editor lang={locale} className="my-2 grid gap-2 rounded-md border border-edge bg-surface p-2.5">
      <Textarea
        ref={field}
        rows={2}
        lang={language}
        aria-label={t('label')}
        aria-describedby={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
          if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
            event.preventDefault();
            event.stopPropagation();
            onClose();
          }
        }}
        className="max-h-[50vh] overflow-y-auto font-serif text-[length:inherit]"
      />
      <span id={id} className="grid gap-1 font-sans text-sm text-ink-3">
        <span>{claims.length > 0 ? t('claims', { count: claims.length, numbers: claims.join(', ') }) : t('noClaims')}</span>
        {value.trim() === '' ? <span className="font-medium text-problem">{t('cut')}</span> : null}
        <span className="pointer-coarse:hidden">
          <Kbd>↵</Kbd> {t('enter')} · <Kbd>⇧ ↵</Kbd> {t('paragraph')}
        </span>
      </span>
      <div className="flex flex-wrap gap-2 font-sans">
        <Button variant="primary" onClick={onClose}>
          {t('done')}
        </Button>
        {changed ? <Button onClick={() => onChange(base)}>{t('takeBack')}</Button> : null}
        {value.trim() === '' ? null : <Button onClick={() => onChange('')}>{t('delete')}</Button>}
      </div>
    </div>
  );
}
