// Looks for somebody by name or e-mail; a plain form, so that the address holds the search.
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

/** `q` is the present search. */
export function PeopleSearch({ q }: { q: string }) {
  const t = useTranslations('person.people');
  return (
    <form role="search" action="/people" className="flex max-w-md gap-2 pb-4">
      <Input type="search" name="q" defaultValue={q} maxLength={200} aria-label={t('search')} placeholder={t('search')} />
      <Button type="submit" size="md">
        {t('find')}
      </Button>
    </form>
  );
}
