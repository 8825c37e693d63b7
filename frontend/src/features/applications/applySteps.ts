/** The steps of applying, in their order. */
export const APPLY_STEPS = ['answers', 'samples', 'check'] as const;
export type ApplyStep = (typeof APPLY_STEPS)[number];
