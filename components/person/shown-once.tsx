// A secret that is shown once: a link or a token, to copy now.
'use client';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

/** Takes the secret, what it is, and what to do with it. */
export function ShownOnce({ label, description, secret }: { label: string; description: string; secret: string }) {
  const t = useTranslations('person.secret');
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);

  const copy = async () => {
    input.current?.select();
    try {
      // Browsers keep the clipboard from pages on plain http other than localhost: then the text stays selected.
      await navigator.clipboard.writeText(secret);
      setOutcome('copied');
    } catch {
      setOutcome('byHand');
    }
  };

  return (
    <div className="grid gap-2">
      <Field label={label} description={description}>
        <Input ref={input} readOnly value={secret} spellCheck={false} autoComplete="off" className="font-mono" onFocus={(event) => event.target.select()} />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" onClick={() => void copy()}>
          {outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
          {t('copy')}
        </Button>
        <span role="status" className="text-sm text-ink-2">
          {outcome ? t(outcome) : null}
        </span>
      </div>
    </div>
  );
}
