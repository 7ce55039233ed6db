// The revisions of an article, newest first; any two of a page can be chosen and compared, without a script.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { RevisionSummary } from '@/lib/domain/schema/article';
import { buttonVariants } from '@/components/ui/button-variants';
import { Chip } from '@/components/ui/chip';
import { cn } from '@/components/ui/cn';
import { DateTime } from '@/components/ui/date-time';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';

type Row = RevisionSummary & { words: number; wordsChanged: number | null; claimsChanged: readonly number[]; claimsOrphaned: readonly number[] };

type RevisionTableProps = {
  /** The page's address. */
  path: string;
  /** One page of them, newest first. */
  revisions: readonly Row[];
  current: number;
};

function Size({ words, wordsChanged }: Row) {
  const t = useTranslations('diff.list');
  const change = wordsChanged === null ? null : wordsChanged > 0 ? t('grown', { count: wordsChanged }) : wordsChanged < 0 ? t('shrunk', { count: -wordsChanged }) : t('unchangedSize');
  return (
    <>
      {t('words', { count: words })}
      {change ? <span className={cn('inline-block min-w-10 pl-2 text-right', wordsChanged === 0 ? 'text-ink-3' : 'text-ink-2')}>{change}</span> : <span className="inline-block min-w-10" />}
    </>
  );
}

/** How many claims a revision put in doubt, and which. */
function Effect({ number, claimsChanged, claimsOrphaned }: Row) {
  const t = useTranslations('diff.list');
  if (number === 1) return <span className="text-ink-3">{t('firstText')}</span>;
  const told = [
    { key: 'claimsChanged', numbers: claimsChanged, tone: 'text-stale', sign: '↻' },
    { key: 'claimsOrphaned', numbers: claimsOrphaned, tone: 'text-problem', sign: '!' },
  ] as const;
  if (told.every(({ numbers }) => numbers.length === 0)) return <span className="text-ink-3">{t('claimsNone')}</span>;
  return (
    <span className="grid gap-0.5">
      {told.map(({ key, numbers, tone, sign }) =>
        numbers.length > 0 ? (
          <span key={key} className={tone}>
            <span aria-hidden>{sign} </span>
            {t(key, { count: numbers.length })} <span className="text-sm text-ink-3">({t('claimsWhich', { count: numbers.length, numbers: numbers.slice(0, 8).join(', ') + (numbers.length > 8 ? ' …' : '') })})</span>
          </span>
        ) : null,
      )}
    </span>
  );
}

export function RevisionTable({ path, revisions, current }: RevisionTableProps) {
  const t = useTranslations('diff.list');
  const canChoose = revisions.length > 1;
  const [newest, second] = revisions;
  const choice = (name: 'from' | 'to', number: number) => (
    <Td className="w-16 text-center max-sm:w-11">
      <label className="hit-32 inline-flex min-h-6 min-w-6 items-center justify-center">
        <input type="radio" name={name} value={number} defaultChecked={number === (name === 'to' ? newest : second)?.number} aria-label={t(`${name}Label`, { number })} className="size-4 accent-ink" />
      </label>
    </Td>
  );
  return (
    <form action={`${path}/compare`} method="get" className="grid gap-4">
      <Table caption={t('title')}>
        <TableHead>
          <tr>
            {canChoose ? (
              <>
                <Th className="text-center">{t('column.from')}</Th>
                <Th className="text-center">{t('column.to')}</Th>
              </>
            ) : null}
            <Th>{t('column.number')}</Th>
            <Th className="max-sm:hidden">{t('column.stored')}</Th>
            <Th numeric className="max-md:hidden">{t('column.change')}</Th>
            <Th className="max-sm:hidden">{t('column.claims')}</Th>
            <Th className="max-sm:hidden">{t('column.look')}</Th>
          </tr>
        </TableHead>
        <TableBody>
          {revisions.map((row) => {
            const links = (
              <span className="flex flex-wrap gap-x-4">
                <TextLink href={`${path}/${row.number}`} aria-label={t('textOf', { number: row.number })}>
                  {t('text')}
                </TextLink>
                {row.number > 1 ? (
                  <TextLink href={`${path}/compare?from=${row.number - 1}&to=${row.number}`} aria-label={t('compareWithLastOf', { number: row.number })}>
                    {t('compareWithLast')}
                  </TextLink>
                ) : null}
              </span>
            );
            return (
              <tr key={row.number}>
                {canChoose ? (
                  <>
                    {choice('from', row.number)}
                    {choice('to', row.number)}
                  </>
                ) : null}
                <Th scope="row" className="align-baseline font-normal">
                  <Link href={`${path}/${row.number}`} className="inline-flex min-h-6 items-center font-serif text-lg font-semibold underline-offset-4 hover:underline">
                    {t('number', { number: row.number })}
                  </Link>{' '}
                  {row.number === current ? <Chip className="ml-1">{t('current')}</Chip> : null}
                  {/* On a phone the row's other cells stand below its name. */}
                  <span className="grid gap-1 pt-1 text-sm sm:hidden">
                    <span className="text-ink-3">
                      <DateTime value={row.createdAt} /> · {row.createdBy.name}
                    </span>
                    <span>
                      <Size {...row} />
                    </span>
                    <Effect {...row} />
                    {links}
                  </span>
                </Th>
                <Td className="max-sm:hidden">
                  <DateTime value={row.createdAt} className="whitespace-nowrap" />
                  <span className="block text-sm text-ink-3">{row.createdBy.name}</span>
                </Td>
                <Td numeric className="max-md:hidden">
                  <Size {...row} />
                </Td>
                <Td className="max-sm:hidden">
                  <Effect {...row} />
                </Td>
                <Td className="max-sm:hidden">{links}</Td>
              </tr>
            );
          })}
        </TableBody>
      </Table>
      {canChoose ? (
        <div>
          <button type="submit" className={buttonVariants({ size: 'md' })}>
            {t('compare')}
          </button>
        </div>
      ) : null}
    </form>
  );
}
