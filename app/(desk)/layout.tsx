// The frame of every page behind sign-in. It shows who is there; the rights are checked by each use case, not here.
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import { deskPermissions } from '@/lib/domain/permissions';
import { isTheme } from '@/lib/domain/theme';
import { PREFERENCE_COOKIES } from '@/lib/i18n/locales';
import { requireActor } from '@/lib/web/session';

/** Sends everybody who is not signed in to the sign-in page. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const theme = (await cookies()).get(PREFERENCE_COOKIES.theme)?.value;
  return (
    <Shell person={{ name: actor.name, roles: actor.roles }} mayManagePeople={deskPermissions(actor).includes('people.manage')} theme={isTheme(theme) ? theme : 'system'}>
      {children}
    </Shell>
  );
}
