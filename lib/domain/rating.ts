// The ten ratings and the six actions: groups, keys and what each rating needs (PRODUCT.md §3).

export const RATINGS = [
  'verified', 'mostly_correct', 'partly_wrong', 'missing_context', 'mostly_false', 'false', 'manipulated', 'disputed', 'unsupported', 'not_checkable',
] as const;
export type Rating = (typeof RATINGS)[number];

type RatingGroup = 'settled' | 'problem' | 'unsettled';

const RULES: Record<Rating, { group: RatingGroup; needs: 'supports' | 'refutes' | 'any' | 'none' }> = {
  verified: { group: 'settled', needs: 'supports' },
  mostly_correct: { group: 'problem', needs: 'any' },
  partly_wrong: { group: 'problem', needs: 'any' },
  missing_context: { group: 'problem', needs: 'any' },
  mostly_false: { group: 'problem', needs: 'refutes' },
  false: { group: 'problem', needs: 'refutes' },
  manipulated: { group: 'problem', needs: 'any' },
  disputed: { group: 'unsettled', needs: 'any' },
  unsupported: { group: 'unsettled', needs: 'none' },
  not_checkable: { group: 'settled', needs: 'none' },
};

/** The group a rating counts in. */
export const ratingGroup = (rating: Rating): RatingGroup => RULES[rating].group;

/** Which evidence a rating needs at least one of. */
export const ratingNeeds = (rating: Rating): 'supports' | 'refutes' | 'any' | 'none' => RULES[rating].needs;

/** The single-letter keys of the four most used ratings (PRODUCT.md §3). */
export const RATING_KEYS = { verified: 'v', disputed: 'd', false: 'f', unsupported: 'u' } as const satisfies Partial<Record<Rating, string>>;

export const ACTIONS = ['keep', 'change', 'attribute', 'soften', 'cut', 'hold'] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether `keep` on this rating needs a written reason (PRODUCT.md §3). */
export const keepNeedsReason = (rating: Rating): boolean => rating !== 'verified' && rating !== 'not_checkable';

/** The action the form starts with. */
export const defaultAction = (rating: Rating): Action => (ratingGroup(rating) === 'settled' ? 'keep' : rating === 'unsupported' ? 'hold' : 'change');
