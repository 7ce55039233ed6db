// One's access tokens: what they are called, when they were used, and the way to end one.
'use client';
import { useTranslations } from 'next-intl';
import { api } from '@/lib/client/api';
import type { AccessToken } from '@/lib/domain/schema/person';
import { DateTime } from '@/components/ui/date-time';
import { Table, TableBody, TableHead, Td, Th } from '@/components/ui/table';
import { ConfirmedAct } from './confirmed-act';

/** `now` is the moment of rendering, so that server and browser agree on what has expired. */
export function TokenList({ tokens, now }: { tokens: readonly AccessToken[]; now: string }) {
  const t = useTranslations('person.tokens');
  if (tokens.length === 0) return <p className="text-ink-3">{t('none')}</p>;
  return (
    <Table caption={t('title')}>
      <TableHead>
        <tr>
          <Th>{t('name')}</Th>
          <Th>{t('created')}</Th>
          <Th>{t('lastUsed')}</Th>
          <Th>{t('until')}</Th>
          <Th>
            <span className="sr-only">{t('action')}</span>
          </Th>
        </tr>
      </TableHead>
      <TableBody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <Td>
              {token.name} <span className="text-sm text-ink-3">…{token.hint}</span>
            </Td>
            <Td>
              <DateTime value={token.createdAt} format="date" />
            </Td>
            <Td>{token.lastUsedAt ? <DateTime value={token.lastUsedAt} /> : t('never')}</Td>
            <Td>
              {token.expiresAt ? <DateTime value={token.expiresAt} format="date" /> : t('unlimited')}
              {token.expiresAt !== null && token.expiresAt <= now ? ` (${t('expired')})` : null}
            </Td>
            <Td className="text-right">
              <RevokeToken token={token} />
            </Td>
          </tr>
        ))}
      </TableBody>
    </Table>
  );
}

function RevokeToken({ token: { id, name } }: { token: AccessToken }) {
  const t = useTranslations('person.tokens');
  return <ConfirmedAct name={t('revoke')} label={t('revokeLabel', { name })} question={t('revokeQuestion', { name })} consequence={t('revokeConsequence')} act={() => api('POST /api/v1/me/tokens/{id}/revoke', { params: { id } })} />;
}
