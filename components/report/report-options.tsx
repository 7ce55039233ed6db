// Which edition of the report, in which language: links, so that the choice is in the address.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LANGUAGES, type Language } from '@/lib/domain/article';
import { EDITIONS, type Edition } from '@/lib/domain/report-kinds';
import { buttonVariants } from '@/components/ui/button-variants';
import { cn } from '@/components/ui/cn';

type Choice = { edition: Edition; language: Language };

function Row<Value extends string>({ label, values, chosen, word, hrefOf }: { label: string; values: readonly Value[]; chosen: Value; word: (value: Value) => string; hrefOf: (value: Value) => string }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span aria-hidden className="text-sm text-ink-3">
        {label}
      </span>
      <ul className="flex flex-wrap gap-1">
        {values.map((value) => (
          <li key={value}>
            <Link href={hrefOf(value)} aria-current={value === chosen ? 'true' : undefined} className={cn(buttonVariants({ variant: value === chosen ? 'plain' : 'quiet' }), value === chosen && 'border-edge underline underline-offset-4')}>
              {word(value)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Takes the present choice and the page's path. */
export function ReportOptions({ path, choice }: { path: string; choice: Choice }) {
  const t = useTranslations('report.page');
  const term = useTranslations('terms');
  const href = (change: Partial<Choice>) => `${path}?${new URLSearchParams({ ...choice, ...change }).toString()}`;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        <Row label={t('edition')} values={EDITIONS} chosen={choice.edition} word={(edition) => term(`edition.${edition}`)} hrefOf={(edition) => href({ edition })} />
        <Row label={t('language')} values={LANGUAGES} chosen={choice.language} word={(language) => term(`language.${language}`)} hrefOf={(language) => href({ language })} />
      </div>
      <p className="text-sm text-ink-3">{t(`editionNote.${choice.edition}`)}</p>
    </div>
  );
}
