// Search and filter of the source library; they live in the URL, so that a list can be passed on.
import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { SOURCE_TYPES } from '@/lib/domain/source';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';

/** Takes the filter as it stands in the URL. Works without scripts: it is a form that is fetched. */
export function SourceFilters({ filter }: { filter: { q: string; type: string } }) {
  const t = useTranslations('source');
  const term = useTranslations('terms');
  return (
    <Form action="/sources" role="search" aria-label={t('filter.label')} className="grid items-end gap-3 pb-4 sm:grid-cols-[minmax(12rem,24rem)_14rem_auto] sm:justify-start">
      <Field label={t('filter.q')}>
        <Input type="search" name="q" defaultValue={filter.q} maxLength={200} placeholder={t('filter.placeholder')} />
      </Field>
      <Field label={t('filter.type')}>
        <Select name="type" defaultValue={filter.type} options={[{ value: '', label: t('filter.anyType') }, ...SOURCE_TYPES.map((type) => ({ value: type, label: term(`sourceType.${type}`) }))]} />
      </Field>
      <Button type="submit" size="md">
        {t('filter.apply')}
      </Button>
    </Form>
  );
}
