// Open invitations, and the way to take one back.
'use client';
import { useTranslations } from 'next-intl';
import { api } from '@/lib/client/api';
import type { Invitation } from '@/lib/domain/schema/person';
import { DateTime } from '@/components/ui/date-time';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { ConfirmedAct } from './confirmed-act';

/** Takes open invitations only. */
export function InvitationTable({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations('person.invitations');
  const shell = useTranslations('shell.role');
  return (
    <Table caption={t('title')}>
      <TableHead>
        <tr>
          <Th>{t('for')}</Th>
          <Th>{t('roles')}</Th>
          <Th className="max-sm:hidden">{t('by')}</Th>
          <Th>{t('until')}</Th>
          <Th>
            <span className="sr-only">{t('action')}</span>
          </Th>
        </tr>
      </TableHead>
      <TableBody>
        {invitations.map((invitation) => (
          <tr key={invitation.id}>
            <Td className="[overflow-wrap:anywhere]">{invitation.email ?? <span className="text-ink-3">{t('anybody')}</span>}</Td>
            <Td>{invitation.roles.map((role) => shell(role)).join(' · ')}</Td>
            <Td className="max-sm:hidden">{invitation.createdBy?.name ?? ''}</Td>
            <Td>
              <DateTime value={invitation.expiresAt} />
            </Td>
            <Td className="text-right">
              <Revoke invitation={invitation} />
            </Td>
          </tr>
        ))}
      </TableBody>
    </Table>
  );
}

function Revoke({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('person.invitations');
  return (
    <ConfirmedAct
      name={t('revoke')}
      label={t('revokeLabel', { who: invitation.email ?? t('anybody') })}
      question={t('revokeQuestion')}
      consequence={t('revokeConsequence')}
      act={() => api('POST /api/v1/invitations/{id}/revoke', { params: { id: invitation.id } })}
    />
  );
}
