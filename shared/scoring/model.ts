import { z } from 'zod';
import { wholeText } from '../plan/whole-text.ts';

/** A criterion that participants give points, with its weight against the others. */
export const CriterionSchema = z.strictObject({
  id: wholeText.min(1).max(40),
  name: wholeText.min(1).max(100),
  weight: z.number().positive().max(100),
});
export type Criterion = z.infer<typeof CriterionSchema>;

/** How initiatives are scored; fixed when the meeting opens and printed in its minutes. */
export const ScoringModelSchema = z.strictObject({
  version: z.int().positive(),
  maximum: z.int().min(1).max(100),
  criteria: z
    .array(CriterionSchema)
    .min(1)
    .max(12)
    .refine((criteria) => new Set(criteria.map(({ id }) => id)).size === criteria.length),
});
export type ScoringModel = z.infer<typeof ScoringModelSchema>;

/** The model a forum starts from: four criteria of equal weight, 0–5 points. */
export const defaultModel: ScoringModel = {
  version: 1,
  maximum: 5,
  criteria: [
    { id: 'benefit', name: 'Nytta', weight: 1 },
    { id: 'effect', name: 'Effekt', weight: 1 },
    { id: 'risk', name: 'Risk vid avslag', weight: 1 },
    { id: 'feasibility', name: 'Genomförbarhet', weight: 1 },
  ],
};

/** Points by criterion. A criterion without points is not there. */
export type Points = Readonly<Record<string, number>>;

/** The points that a criterion has, whatever it is called. */
export function pointsFor(points: Points, criterion: string): number | undefined {
  return Object.hasOwn(points, criterion) ? points[criterion] : undefined;
}

/**
 * The weighted mean of the criteria that have points, 0 to the model's maximum; null where none has.
 * What has not been scored yet does not pull the mean down.
 */
export function scoreOf(model: ScoringModel, points: Points): number | null {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of model.criteria) {
    const given = pointsFor(points, id);
    if (given === undefined) continue;
    sum += given * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
