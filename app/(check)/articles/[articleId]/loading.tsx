// While the article is being read.
import { useTranslations } from 'next-intl';
import { BusyLine } from '@/components/ui/busy-line';

export default function Loading() {
  return <BusyLine label={useTranslations('article')('loading')} className="mx-auto max-w-xl px-4 py-16" />;
}
