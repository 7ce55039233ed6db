// What kind of claim it is, how urgent, whose, and what of it is judged: small choices in one line, each stored at once.
'use client';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useDesk } from '@/components/article/desk-context';
import { useDeskActions } from '@/components/article/use-desk-actions';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Combobox } from '@/components/ui/combobox';
import { Menu, MenuChoice } from '@/components/ui/menu';
import { Popover } from '@/components/ui/popover';
import { api } from '@/lib/client/api';
import { ASPECTS, CLAIM_TYPES, PRIORITIES } from '@/lib/domain/claim';
import type { Claim } from '@/lib/domain/schema/claim';

const chipButton = 'min-h-7 rounded-full border-line-2 px-2.5 text-xs text-ink-2 [&_svg]:size-3 pointer-coarse:min-h-9';

/** Takes the claim and whether the person may change it; without, the same words as plain chips. */
export function ClaimFacts({ claim, mayEdit }: { claim: Claim; mayEdit: boolean }) {
  const t = useTranslations('claim');
  const terms = useTranslations('terms');
  const { change } = useDeskActions();
  const said = {
    type: terms(`claimType.${claim.type}`),
    priority: t('priority', { priority: terms(`priority.${claim.priority}`) }),
    aspect: t(`aspect.${claim.aspect}`),
  };
  if (!mayEdit) {
    return (
      <div className="flex flex-wrap gap-1.5">
        <Chip>{said.type}</Chip>
        <Chip>{said.priority}</Chip>
        {claim.aspect === 'attribution' ? <Chip>{said.aspect}</Chip> : null}
        <Chip>{claim.assignee?.name ?? t('assignee.nobody')}</Chip>
      </div>
    );
  }
  const trigger = (name: string, value: string) => (
    <Button variant="plain" className={chipButton} aria-label={`${name}: ${value}`}>
      {value}
      <ChevronDown aria-hidden />
    </Button>
  );
  return (
    <div className="flex flex-wrap gap-1.5">
      <Menu align="start" trigger={trigger(t('type'), said.type)}>
        <MenuChoice
          label={t('type')}
          value={claim.type}
          options={CLAIM_TYPES.map((value) => ({ value, label: terms(`claimType.${value}`) }))}
          onValueChange={(type) => void change(claim, { type }, { type }, { said: t('typeChanged', { type: terms(`claimType.${type}`) }), body: { type: claim.type }, shown: { type: claim.type } })}
        />
      </Menu>
      <Menu align="start" trigger={trigger(t('priorityName'), said.priority)}>
        <MenuChoice label={t('priorityName')} value={claim.priority} options={PRIORITIES.map((value) => ({ value, label: terms(`priority.${value}`) }))} onValueChange={(priority) => void change(claim, { priority }, { priority })} />
      </Menu>
      <Menu align="start" trigger={trigger(t('aspectName'), said.aspect)}>
        <MenuChoice label={t('aspectName')} value={claim.aspect} options={ASPECTS.map((value) => ({ value, label: t(`aspect.${value}`) }))} onValueChange={(aspect) => void change(claim, { aspect }, { aspect })} />
      </Menu>
      <Assignee claim={claim} />
    </div>
  );
}

function Assignee({ claim }: { claim: Claim }) {
  const t = useTranslations('claim.assignee');
  const { me } = useDesk();
  const { assign } = useDeskActions();
  const search = useCallback(async (q: string, signal: AbortSignal) => {
    const { items } = await api('GET /api/v1/colleagues', { query: { q, limit: 20 }, signal });
    return items.filter((person) => !person.disabled && person.roles.includes('editor')).map((person) => ({ value: person.id, label: person.name }));
  }, []);
  const shown = claim.assignee === null ? t('nobody') : claim.assignee.id === me.id ? t('you') : claim.assignee.name;
  return (
    <Popover
      title={t('label')}
      className="w-72"
      trigger={
        <Button variant="plain" className={chipButton} aria-label={`${t('label')}: ${shown}`}>
          <span className="max-w-36 truncate leading-normal">{shown}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
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
