// The button that adds a source to the library, and the form behind it.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { showToast } from '@/components/ui/toast';
import { SourceForm } from './source-form';

/** Opens the source that it made. */
export function NewSource() {
  const t = useTranslations('source');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t('new')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" size="md">
          {t('new')}
        </Button>
      }
    >
      <SourceForm
        onCancel={() => setOpen(false)}
        onSaved={(source) => {
          setOpen(false);
          showToast({ title: t('created') });
          router.push(`/sources/${source.id}`);
        }}
      />
    </Dialog>
  );
}
