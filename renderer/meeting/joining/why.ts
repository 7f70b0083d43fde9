/** Why something is not counted, in words. */
export const whyKeys = {
  'unknown-fact': 'joining.why_unknownFact',
  'unknown-target': 'joining.why_unknownTarget',
  waiting: 'joining.why_waiting',
  'second-opening': 'joining.why_secondOpening',
  annex: 'joining.why_annex',
} as const;
