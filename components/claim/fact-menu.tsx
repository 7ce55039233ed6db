// Chooses one fact of a claim: from a short list, or a colleague by name.
'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useDesk } from '@/components/article/desk-context';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Menu, MenuChoice } from '@/components/ui/menu';
import type { Opened } from '@/components/ui/on-demand';
import { Popover } from '@/components/ui/popover';
import { api } from '@/lib/client/api';
import { ASPECTS, CLAIM_TYPES, PRIORITIES } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';
import { FactTrigger, type FactProps } from './claim-facts';

export function FactMenu({ claim, fact, defaultOpen }: FactProps & Opened) {
  if (fact === 'assignee') return <Assignee claim={claim} defaultOpen={defaultOpen} />;
  return (
    <Menu align="start" defaultOpen={defaultOpen} trigger={<FactTrigger claim={claim} fact={fact} />}>
      <Choice claim={claim} fact={fact} />
    </Menu>
  );
}

function Choice({ claim, fact }: { claim: Claim; fact: 'type' | 'priority' | 'aspect' }) {
  const t = useTranslations('claim');
  const terms = useTranslations('terms');
  const { change } = useDeskActions();
  const label = t(`factName.${fact}`);
  switch (fact) {
    case 'type':
      return (
        <MenuChoice
          closes
          label={label}
          value={claim.type}
          options={CLAIM_TYPES.map((value) => ({ value, label: terms(`claimType.${value}`) }))}
          onValueChange={(type) => void change(claim, { type }, { type }, { said: t('changed', { number: claim.number, value: terms(`claimType.${type}`) }), body: { type: claim.type }, shown: { type: claim.type } })}
        />
      );
    case 'priority':
      return (
        <MenuChoice
          closes
          label={label}
          value={claim.priority}
          options={PRIORITIES.map((value) => ({ value, label: terms(`priority.${value}`) }))}
          onValueChange={(priority) => void change(claim, { priority }, { priority }, { said: t('changed', { number: claim.number, value: t('priority', { priority: terms(`priority.${priority}`) }) }), body: { priority: claim.priority }, shown: { priority: claim.priority } })}
        />
      );
    case 'aspect':
      return <MenuChoice closes label={label} value={claim.aspect} options={ASPECTS.map((value) => ({ value, label: t(`aspect.${value}`) }))} onValueChange={(aspect) => void change(claim, { aspect }, { aspect })} />;
  }
}

function Assignee({ claim, defaultOpen }: { claim: Claim } & Opened) {
  const t = useTranslations('claim.assignee');
  const { me } = useDesk();
  const { assign } = useDeskActions();
  const search = useCallback(async (q: string, signal: AbortSignal) => {
    const { items } = await api('GET /api/v1/colleagues', { query: { q, limit: 20 }, signal });
    return items.filter((person) => !person.disabled && person.roles.includes('editor')).map((person) => ({ value: person.id, label: person.name }));
  }, []);
  return (
    <Popover title={t('label')} className="w-72" defaultOpen={defaultOpen} trigger={<FactTrigger claim={claim} fact="assignee" />}>
      <Combobox
        key={claim.assignee?.id ?? ''}
        aria-label={t('label')}
        value={claim.assignee && { value: claim.assignee.id, label: claim.assignee.name }}
        search={search}
        placeholder={t('placeholder')}
        onValueChange={(person) => assign(claim, person && { id: person.value, name: person.label })}
      />
      {claim.assignee?.id === me.id ? null : (
        <Button variant="quiet" onClick={() => assign(claim, { id: me.id, name: me.name })}>
          {t('me')}
        </Button>
      )}
    </Popover>
  );
}
