// Everything about the person at the desk, behind their name; fetched when it is first opened.
'use client';
import { onDemand } from '@/components/ui/on-demand';
import { AccountTrigger, type AccountProps } from './account-trigger';

export type { ShellPerson } from './account-trigger';

/** Takes the signed-in person and the theme that the server rendered with. */
export const AccountMenu = onDemand<AccountProps>(({ person }) => <AccountTrigger person={person} />, () => import('./account-menu-content').then((file) => file.AccountMenuContent));
