// The head of the checking screen: which article, which revision, how it stands, until when, and where else to go.
'use client';
import { Archive, Ellipsis, Lock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { DateTime } from '@/components/ui/date-time';
import { LinkButton } from '@/components/ui/link-button';
import { onDemand } from '@/components/ui/on-demand';
import { TimeLeft } from '@/components/ui/time-left';
import { useDesk, useDeskState, useMay } from './desk-context';

/** `wide`: the places that have buttons of their own are left out. */
export type HeaderMenuProps = { mayEdit: boolean; wide: boolean };

export function HeaderMenuTrigger(props: Partial<ButtonProps>) {
  const t = useTranslations('article');
  return (
    <Button variant="quiet" size="icon" aria-haspopup="menu" {...props} aria-label={t('more')}>
      <Ellipsis aria-hidden />
    </Button>
  );
}

const HeaderMenu = onDemand<HeaderMenuProps>(() => <HeaderMenuTrigger />, () => import('./header-menu').then((file) => file.HeaderMenu));

/** Stands in the desk's top bar. */
export function DeskHeader() {
  const t = useTranslations('article');
  const { screen } = useDesk();
  const article = useDeskState((state) => state.article);
  const mayEdit = useMay('article.edit');
  const settings = () => screen.set({ dialog: { kind: 'settings' } });
  return (
    <>
      <p className="min-w-0 truncate font-serif text-lg font-semibold">{article.title}</p>
      <div className="hidden shrink-0 items-center gap-2 xl:flex">
        <ArticleChips />
      </div>
      <span className="flex-1" />
      <div className="hidden shrink-0 lg:block">
        <Deadline />
      </div>
      <div className="hidden shrink-0 items-center gap-2 md:flex">
        {mayEdit ? (
          <Button variant="quiet" onClick={settings}>
            {t('settings.open')}
          </Button>
        ) : null}
        <LinkButton href={`/articles/${article.id}/history`}>{t('history')}</LinkButton>
        <LinkButton href={`/articles/${article.id}/report`} variant="primary">
          {t('report')}
        </LinkButton>
      </div>
      <div className="md:hidden">
        <HeaderMenu mayEdit={mayEdit} wide={false} />
      </div>
      <div className="hidden md:block">
        <HeaderMenu mayEdit={mayEdit} wide />
      </div>
    </>
  );
}

/** Revision, state, and what is special about the article. */
export function ArticleChips() {
  const t = useTranslations('article');
  const terms = useTranslations('terms');
  const article = useDeskState((state) => state.article);
  return (
    <>
      <Chip>{t('revision', { number: article.revision.number })}</Chip>
      <Chip tone="open">{terms(`articleState.${article.state}`)}</Chip>
      {article.access === 'restricted' ? <Chip icon={<Lock />}>{t('restricted')}</Chip> : null}
      {article.archivedAt ? (
        <Chip tone="unsettled" icon={<Archive />}>
          {t('archived')}
        </Chip>
      ) : null}
    </>
  );
}

/** The deadline and the time left. */
export function Deadline() {
  const t = useTranslations('article');
  const deadline = useDeskState((state) => state.article.deadline);
  if (!deadline) return null;
  return (
    <p className="text-sm whitespace-nowrap text-ink-3">
      {t('deadline')} <DateTime value={deadline} /> · <TimeLeft until={deadline} />
    </p>
  );
}
