import { z } from 'zod';
import { CostsByYearSchema, KronorSchema } from '../plan/money.ts';
import { HashSchema, InitiativeIdSchema, PrioritySchema } from '../plan/plan.ts';
import type { YearFigures } from '../plan/year-figures.ts';

const amount = KronorSchema.nullable();
const amounts = z.record(z.string(), amount);
const year = z.int().min(1900).max(2999);
const budget = z.strictObject({ maintenancePrevious: amount, development: amount, maintenance: amount });
const listed = z.array(z.strictObject({ area: z.string(), name: z.string(), amounts })).readonly();

/** What a planning year's money is, in kronor; `shared/plan/year-figures.ts` says what each part means. */
export const YearFiguresSchema = z.strictObject({
  year: z.int(),
  areas: z
    .array(
      z.strictObject({
        area: z.string(),
        areaId: z.string(),
        plan: z
          .strictObject({
            hash: HashSchema,
            version: z.string(),
            period: z.array(z.int()).readonly(),
            isOneOfSeveral: z.boolean(),
            forebears: z.array(HashSchema).readonly(),
            initiatives: z
              .array(
                z.strictObject({
                  id: InitiativeIdSchema,
                  number: z.string(),
                  title: z.string(),
                  priority: PrioritySchema,
                  costs: CostsByYearSchema,
                }),
              )
              .readonly(),
          })
          .nullable(),
        budget: budget.nullable(),
      }),
    )
    .readonly(),
  stated: budget.extend({ total: amount }).nullable(),
  services: z
    .array(
      z.strictObject({
        area: z.string(),
        kind: z.enum(['maintenance', 'development']),
        name: z.string(),
        amounts,
        comment: z.string().nullable(),
      }),
    )
    .readonly(),
  organisations: z.array(z.strictObject({ group: z.string(), code: z.string(), name: z.string(), amounts })).readonly(),
  developmentList: listed,
  funding: listed,
}) satisfies z.ZodType<YearFigures>;

/** What carrying an area over would do. */
export const CarriedAreaSchema = z.strictObject({
  area: z.string(),
  areaId: z.string(),
  plan: HashSchema,
  version: z.string(),
  period: z.array(z.int()),
  /** True where next year has a plan for the area already: it is left as it is. */
  isPlanned: z.boolean(),
  initiatives: z.array(
    z.strictObject({
      id: InitiativeIdSchema,
      number: z.string(),
      title: z.string(),
      /** Kronor by calendar year: the year that is left, and those that stay. */
      costs: CostsByYearSchema,
      isFinished: z.boolean(),
    }),
  ),
});
export type CarriedArea = z.infer<typeof CarriedAreaSchema>;

export const figureKinds = ['png', 'svg', 'csv'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** As large as a figure's file may be, in characters of base64: 12 MB. */
export const figureLimit = 16_000_000;

/** What the window asks about planning years and about the figures that it draws. */
export const yearsContract = {
  'year.figures': {
    input: z.strictObject({ year }),
    output: z.strictObject({ figures: YearFiguresSchema.nullable() }),
  },
  /** What next year's plans would be if they began from this year's. Changes nothing. */
  'year.rollOverPreview': {
    input: z.strictObject({ from: year }),
    output: z.strictObject({ year: z.int(), areas: z.array(CarriedAreaSchema) }),
  },
  /** Begins next year's plans from some of this year's, all or none: refused where the area has a plan there already. */
  'year.rollOver': {
    input: z.strictObject({
      from: year,
      areas: z.array(z.strictObject({ plan: HashSchema, carry: z.array(InitiativeIdSchema) })).min(1),
    }),
    output: z.strictObject({ year: z.int(), plans: z.array(HashSchema) }),
  },
  /** Saves a figure that the window has drawn, where the person says; null where they changed their mind. */
  'figure.save': {
    input: z.strictObject({
      name: z.string().max(200),
      kind: z.enum(figureKinds),
      /** The file's bytes. */
      base64: z.base64().max(figureLimit),
    }),
    output: z.strictObject({ name: z.string().nullable() }),
  },
  /** Puts a figure's table on the clipboard: text with tabs between columns. */
  'figure.copy': { input: z.strictObject({ text: z.string().max(1_000_000) }), output: z.strictObject({}) },
} as const;
