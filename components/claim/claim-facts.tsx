// What kind of claim it is, how urgent, what of it is judged, and whose: small choices in one line, each stored at once.
'use client';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDesk } from '@/components/article/desk-context';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { onDemand } from '@/components/ui/on-demand';
import type { Claim } from '@/lib/domain/schema/claim';

const FACTS = ['type', 'priority', 'aspect', 'assignee'] as const;
type Fact = (typeof FACTS)[number];
export type FactProps = { claim: Claim; fact: Fact };

/** A fact in words. */
function useFactWords(): (claim: Claim, fact: Fact) => string {
  const t = useTranslations('claim');
  const terms = useTranslations('terms');
  const { me } = useDesk();
  return (claim, fact) => {
    switch (fact) {
      case 'type':
        return terms(`claimType.${claim.type}`);
      case 'priority':
        return t('priority', { priority: terms(`priority.${claim.priority}`) });
      case 'aspect':
        return t(`aspect.${claim.aspect}`);
      case 'assignee':
        return claim.assignee === null ? t('assignee.nobody') : claim.assignee.id === me.id ? t('assignee.you') : claim.assignee.name;
    }
  };
}

export function FactTrigger({ claim, fact, ...props }: FactProps & Partial<ButtonProps>) {
  const t = useTranslations('claim');
  const words = useFactWords()(claim, fact);
  return (
    <Button variant="plain" aria-haspopup={fact === 'assignee' ? 'dialog' : 'menu'} {...props} aria-label={t('fact', { name: t(`factName.${fact}`), value: words })} className="min-h-7 rounded-full border-line-2 px-2.5 text-xs text-ink-2 pointer-coarse:min-h-9 [&_svg]:size-3">
      <span className="max-w-32 truncate leading-normal">{words}</span>
      <ChevronDown aria-hidden />
    </Button>
  );
}

const FactMenu = onDemand<FactProps>(FactTrigger, () => import('./fact-menu').then((file) => file.FactMenu));

/** Takes the claim and whether the person may change it; without, the same words as plain chips. */
export function ClaimFacts({ claim, mayEdit }: { claim: Claim; mayEdit: boolean }) {
  const words = useFactWords();
  return (
    <div className="flex flex-wrap gap-1.5">
      {FACTS.map((fact) => (mayEdit ? <FactMenu key={fact} claim={claim} fact={fact} /> : <Chip key={fact}>{words(claim, fact)}</Chip>))}
    </div>
  );
}
