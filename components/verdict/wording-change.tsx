// The comparison of two wordings, fetched when one is shown: few verdicts propose another wording.
'use client';
import dynamic from 'next/dynamic';
import { untilFetched } from '@/components/ui/until-fetched';

export const WordingChange = dynamic(untilFetched(() => import('./wording-diff').then((file) => file.WordingDiff)), { loading: () => null, ssr: false });
