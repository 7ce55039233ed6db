// Search and filters of the list of articles; they live in the URL, so that a list can be passed on.
import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { ARTICLE_STATES } from '@/lib/domain/article';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';

type ArticleFilter = { q: string; state: string; assignee: string; archived: string };

/** Takes the filter as it stands in the URL. Works without scripts: it is a form that is fetched. */
export function ArticleFilters({ filter }: { filter: ArticleFilter }) {
  const t = useTranslations('articles');
  const states = useTranslations('terms.articleState');
  return (
    <Form action="/articles" role="search" aria-label={t('filter.label')} className="grid grid-cols-2 items-end gap-3 pb-4 [&>*:first-child]:col-span-2 sm:[&>*:first-child]:col-span-1 sm:grid-cols-[minmax(12rem,22rem)_12rem_12rem_12rem_auto]">
      <Field label={t('filter.q')}>
        <Input type="search" name="q" defaultValue={filter.q} maxLength={200} />
      </Field>
      <Field label={t('filter.state')}>
        <Select name="state" defaultValue={filter.state} options={[{ value: '', label: t('filter.anyState') }, ...ARTICLE_STATES.map((state) => ({ value: state, label: states(state) }))]} />
      </Field>
      <Field label={t('filter.work')}>
        <Select name="assignee" defaultValue={filter.assignee} options={[{ value: '', label: t('filter.anybody') }, { value: 'me', label: t('filter.mine') }]} />
      </Field>
      <Field label={t('filter.where')}>
        <Select name="archived" defaultValue={filter.archived} options={[{ value: '', label: t('filter.current') }, { value: 'true', label: t('filter.archived') }]} />
      </Field>
      <Button type="submit" size="md">
        {t('filter.apply')}
      </Button>
    </Form>
  );
}
