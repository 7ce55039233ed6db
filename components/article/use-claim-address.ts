// Keeps the selected claim in the address (`?claim=15`), so that it can be linked to and gone back to.
'use client';
import { useEffect } from 'react';
import { useDesk, useScreen } from './desk-context';

const PARAMETER = 'claim';
/** Steps by key that follow one another faster than this are one step back, in milliseconds. */
const ONE_STEP = 1_200;

export function useClaimAddress(): void {
  const { store, screen } = useDesk();
  const selection = useScreen((state) => state.selection);

  useEffect(() => {
    const back = () => {
      const number = Number(new URL(window.location.href).searchParams.get(PARAMETER));
      const claim = store.getState().claims.find((candidate) => candidate.number === number);
      screen.select(claim ? { kind: 'claim', id: claim.id } : null, 'address');
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [store, screen]);

  useEffect(() => {
    const number = selection?.kind === 'claim' ? store.getState().claims.find((claim) => claim.id === selection.id)?.number : undefined;
    const address = new URL(window.location.href);
    if (number === undefined) address.searchParams.delete(PARAMETER);
    else address.searchParams.set(PARAMETER, String(number));
    if (address.href === window.location.href) return;
    const now = performance.now();
    const quick = screen.getState().via === 'key' && now - (lastStep.get(screen) ?? -Infinity) < ONE_STEP;
    lastStep.set(screen, now);
    if (quick) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  }, [selection, store, screen]);
}

/** When each screen last changed its address. */
const lastStep = new WeakMap<object, number>();
