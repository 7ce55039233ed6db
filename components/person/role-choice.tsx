// Which roles somebody has: several may stand together.
'use client';
import { Fieldset } from '@base-ui/react/fieldset';
import { useTranslations } from 'next-intl';
import { ROLES, type Role } from '@/lib/domain/actor';
import { Checkbox } from '@/components/ui/checkbox';
import { labelClass } from '@/components/ui/field';

/** Says with each role what it may do; `error` is a whole sentence. */
export function RoleChoice({ roles, onChange, error }: { roles: readonly Role[]; onChange: (roles: Role[]) => void; error?: string | undefined }) {
  const t = useTranslations('person.roles');
  const shell = useTranslations('shell.role');
  return (
    <Fieldset.Root className="grid gap-0.5">
      <Fieldset.Legend className={labelClass}>{t('label')}</Fieldset.Legend>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          label={shell(role)}
          description={t(role)}
          checked={roles.includes(role)}
          onCheckedChange={(checked) => onChange(ROLES.filter((other) => (other === role ? checked : roles.includes(other))))}
        />
      ))}
      <p role="status" className="text-sm font-medium text-problem">
        {roles.length === 0 ? t('none') : error}
      </p>
    </Fieldset.Root>
  );
}
