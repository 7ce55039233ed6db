// The order and look of coverage, in full and in little.
import type { PassageState } from '@/lib/domain/coverage';

/** Finished first, so that progress grows from the left; what nobody has looked at is an empty frame. */
export const COVERAGE_PARTS: readonly { state: PassageState; className: string }[] = [
  { state: 'checked', className: 'bg-ok' },
  { state: 'no_check', className: 'bg-ink-3' },
  { state: 'problem', className: 'bg-problem' },
  { state: 'stale', className: 'bg-stale' },
  { state: 'open', className: 'bg-open' },
  { state: 'unaccounted', className: 'border border-edge bg-transparent' },
];
