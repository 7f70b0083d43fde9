import { z } from 'zod';
import { PlaceSchema } from '../document/place.ts';
import { ForumSchema } from '../meeting/opened.ts';
import { HashSchema, sectionKeys } from '../plan/plan.ts';

/** What can be searched, as people sort it: plan, möte, handling, tabell, paket. */
export const searchedKinds = ['plan', 'meeting', 'document', 'table', 'package'] as const;
export const SearchedKindSchema = z.enum(searchedKinds);
export type SearchedKind = z.infer<typeof SearchedKindSchema>;

/** Which part of a thing: one of an initiative's six sections, or what else there is to read of it. */
export const partKeys = [
  ...sectionKeys,
  'section',
  'costs',
  'direction',
  'history',
  'text',
  'decision',
  'people',
  'comment',
] as const;
export const PartKeySchema = z.enum(partKeys);
export type PartKey = z.infer<typeof PartKeySchema>;

/** The lists of a year that a document's rows stand in. */
export const searchedTables = ['budget', 'services', 'organisations', 'developmentList', 'funding'] as const;

/** Which thing it is, and how it is opened where it stands. */
export const TargetSchema = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('plan'),
    side: z.enum(['initiatives', 'direction', 'versions', 'statements']),
    /** An initiative's id and number where it is one. */
    initiative: z.string().nullable(),
    number: z.string().nullable(),
  }),
  z.strictObject({
    to: z.literal('meeting'),
    forum: ForumSchema,
    body: z.string(),
    date: z.string(),
    isClosed: z.boolean(),
    /** The § where it is an item, the initiative's id where something was said of one. */
    section: z.int().nullable(),
    initiative: z.string().nullable(),
  }),
  z.strictObject({
    to: z.literal('source'),
    name: z.string(),
    /** The list that a row is from; null in a decision document, which says whose it is and of which day. */
    table: z.enum(searchedTables).nullable(),
    body: z.string(),
    date: z.string().nullable(),
    at: PlaceSchema,
  }),
  z.strictObject({ to: z.literal('package') }),
]);
export type Target = z.infer<typeof TargetSchema>;

/** A text in pieces; the marked ones are what was asked for. */
const Marked = z.array(z.strictObject({ text: z.string(), isMarked: z.boolean() }));
export type MarkedText = z.infer<typeof Marked>;

export const HitSchema = z.strictObject({
  /** The plan version, source, meeting or package that it stands in. */
  owner: HashSchema,
  /** Names the same thing over versions. */
  slot: z.string(),
  what: SearchedKindSchema,
  /** The planning year. */
  year: z.int().nullable(),
  area: z.string(),
  version: z.string().nullable(),
  title: Marked,
  /** The part that the excerpt is from, with its own heading or `''`; null where there is nothing but the title. */
  part: z.strictObject({ key: PartKeySchema, heading: z.string() }).nullable(),
  excerpt: Marked,
  /** Other versions in which the same thing holds what was asked for, the oldest first: `['1.0–3.0', '4.1']`. */
  alsoIn: z.array(z.string()),
  target: TargetSchema,
});
export type Hit = z.infer<typeof HitSchema>;

export const SearchAnswerSchema = z.strictObject({
  /** False where nothing was asked for: no letters, or only what is to be left out. */
  isAsked: z.boolean(),
  hits: z.array(HitSchema),
  /** All there are; `hits` may be the first of them. */
  count: z.int(),
  /** Where nothing is found: the same question in words that the register has. */
  meant: z.string().nullable(),
  /** Where nothing is found: each word is somewhere, but no text has them all. */
  isApart: z.boolean(),
});
export type SearchAnswer = z.infer<typeof SearchAnswerSchema>;

export const SearchQuestionSchema = z.strictObject({
  query: z.string().max(500),
  /** The last word may go on. */
  isTyping: z.boolean(),
  year: z.int().nullable(),
  areaId: z.string().nullable(),
  what: SearchedKindSchema.nullable(),
  limit: z.int().min(1).max(1000),
});
export type SearchQuestion = z.infer<typeof SearchQuestionSchema>;

export const searchContract = {
  /** Searches all years and places; what is not indexed yet is indexed first, so that nothing is missed. */
  'search.find': { input: SearchQuestionSchema, output: SearchAnswerSchema },
  /** Makes the index anew from what the register holds. */
  'search.rebuild': { input: z.strictObject({}), output: z.strictObject({}) },
} as const;
