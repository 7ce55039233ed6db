// Search and filters of the desk's claims; they live in the URL, so that a list can be passed on.
import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { CLAIM_STATUSES, CLAIM_TYPES, STALE_REASONS } from '@/lib/domain/claim';
import { RATINGS } from '@/lib/domain/rating';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';

type DeskClaimFilter = { q: string; assignee: string; due: string; status: string; stale: string; orphaned: string; rating: string; type: string };

const DUE = ['overdue', 'today', 'week'] as const;

/** Takes the filter as it stands in the URL. */
export function DeskClaimFilters({ filter }: { filter: DeskClaimFilter }) {
  const t = useTranslations('claims.filter');
  const term = useTranslations('terms');
  const why = useTranslations('claim.stale');
  const choices = {
    assignee: [{ value: 'me', label: t('mine') }, { value: 'none', label: t('nobody') }],
    due: DUE.map((due) => ({ value: due, label: t(`due.${due}`) })),
    status: CLAIM_STATUSES.map((status) => ({ value: status, label: term(`status.${status}`) })),
    stale: STALE_REASONS.map((reason) => ({ value: reason, label: why(reason) })),
    orphaned: [{ value: 'true', label: t('lost') }],
    rating: RATINGS.map((rating) => ({ value: rating, label: term(`rating.${rating}`) })),
    type: CLAIM_TYPES.map((type) => ({ value: type, label: term(`claimType.${type}`) })),
  };
  return (
    <Form action="/claims" role="search" aria-label={t('label')} className="grid grid-cols-2 items-end gap-3 pb-5 [&>*:first-child]:col-span-2 lg:grid-cols-5">
      <Field label={t('q')}>
        <Input type="search" name="q" defaultValue={filter.q} maxLength={200} />
      </Field>
      {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
        <Field key={name} label={t(`name.${name}`)}>
          <Select name={name} defaultValue={filter[name]} options={[{ value: '', label: t('any') }, ...choices[name]]} />
        </Field>
      ))}
      <Button type="submit" size="md">
        {t('apply')}
      </Button>
    </Form>
  );
}
