// Says who may know of a source; the lock only helps.
import { Lock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Confidentiality } from '@/lib/domain/source';
import { Chip } from '@/components/ui/chip';

/** Takes the confidentiality; only `confidential` is marked by a sign and a tone. */
export function ConfidentialityChip({ value }: { value: Confidentiality }) {
  const t = useTranslations('terms.confidentiality');
  return value === 'confidential' ? (
    <Chip tone="stale" icon={<Lock />}>
      {t(value)}
    </Chip>
  ) : (
    <Chip>{t(value)}</Chip>
  );
}
