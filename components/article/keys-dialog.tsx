// All keys of the checking screen, from the table that binds them.
'use client';
import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { TextLink } from '@/components/ui/text-link';
import { SHORTCUTS, shortcutsOf, type ShortcutId } from '@/lib/client/shortcuts';
import { useDesk, useDeskState } from './desk-context';

/** Keys while marking; they are no shortcuts of the screen but of that mode. */
const MARKING = ['word', 'passage', 'extend', 'character', 'edge', 'confirm', 'leave'] as const;

/** Keys that are not called what they write: with Shift, or with a word on them. */
const NAMED = ['save', 'close', 'previousUnfinished', 'previousProposal', 'acceptBlock', 'previousHint'] as const satisfies readonly ShortcutId[];
const isNamed = (id: ShortcutId): id is (typeof NAMED)[number] => (NAMED as readonly ShortcutId[]).includes(id);

/** Keys while the ends of a claim's wording are moved. */
const ADJUSTING = ['end', 'start', 'character'] as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('article.keys');
  const { me } = useDesk();
  const allowed = useDeskState((state) => state.article.allowed);
  const groups = shortcutsOf(allowed);
  return (
    <Dialog open onOpenChange={onClose} size="lg" title={t('title')} description={me.singleKeys ? t('on') : t('off')}>
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {groups.map(({ group, ids }) => (
          <section key={group}>
            <h3 className="pb-1 text-sm font-semibold text-ink-2">{t(`group.${group}`)}</h3>
            <dl className="grid gap-1">
              {ids.map((id) => (
                <Line key={id} keys={isNamed(id) ? t(`name.${id}`) : SHORTCUTS[id].key}>
                  {t(`does.${id}`)}
                </Line>
              ))}
            </dl>
          </section>
        ))}
        {allowed.includes('claim.create') ? (
          <section>
            <h3 className="pb-1 text-sm font-semibold text-ink-2">{t('marking.title')}</h3>
            <dl className="grid gap-1">
              {MARKING.map((id) => (
                <Line key={id} keys={t(`marking.name.${id}`)}>
                  {t(`marking.does.${id}`)}
                </Line>
              ))}
            </dl>
            <h3 className="pt-4 pb-1 text-sm font-semibold text-ink-2">{t('adjusting.title')}</h3>
            <dl className="grid gap-1">
              {ADJUSTING.map((id) => (
                <Line key={id} keys={t(`adjusting.name.${id}`)}>
                  {t(`adjusting.does.${id}`)}
                </Line>
              ))}
            </dl>
          </section>
        ) : null}
      </div>
      <p className="pt-5 text-sm">
        <TextLink href="/account">{t('settings')}</TextLink>
      </p>
    </Dialog>
  );
}

function Line({ keys, children }: { keys: string; children: string }) {
  return (
    <div className="grid grid-cols-[7.5rem_1fr] items-baseline gap-3">
      <dt className="flex gap-1">
        {keys.split(' ').map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
