// A checksum, shown short, copied whole.
'use client';
import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';

/** Shown are the first 12 of 64 hex digits: enough to compare by eye. */
const SHOWN = 12;

export function CopyHash({ sha256 }: { sha256: string }) {
  const t = useTranslations('report.page');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sha256);
      showToast({ title: t('copied') });
    } catch {
      // Over plain http, or refused by the person: then it can at least be marked.
      showToast({ title: t('notCopied'), description: sha256, tone: 'problem' });
    }
  };
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <code title={sha256}>{sha256.slice(0, SHOWN)}…</code>
      <Button variant="quiet" size="icon" aria-label={t('copy')} onClick={() => void copy()}>
        <Copy aria-hidden />
      </Button>
    </span>
  );
}
