// The comparison of two wordings, fetched when one is shown: few verdicts propose another wording.
'use client';
import dynamic from 'next/dynamic';

export const WordingChange = dynamic(() => import('./wording-diff').then((file) => file.WordingDiff), { loading: () => null, ssr: false });
