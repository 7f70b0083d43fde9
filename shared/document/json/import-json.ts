import type { z } from 'zod';

import { HashSchema, hashOf, PlanSchema, PlanVersionSchema, type Plan } from '../../plan/plan.ts';
import { finding } from '../describe-finding.ts';
import { ImportResultSchema, type ImportResult, type ImportSource } from '../import-result.ts';
import { fitsSchema } from './fits-schema.ts';
import { movePlaces } from './move-places.ts';
import { planAsImport } from './plan-as-import.ts';
import { readJson, type PlacedJson } from './read-json.ts';

/** What JSON holds for a register, or why it holds nothing: `newer` is a format that a later Klubba writes. */
export type JsonImport =
  | { readonly importFrom: (source: Omit<ImportSource, 'characters'>) => ImportResult }
  | { readonly refused: 'damaged' | 'not-a-plan' | 'newer'; readonly format: string };

const known = 'klubba-import/1';

/**
 * Reads what `klubba import --json` prints, or a plan version as `klubba show --json` does. The plans are the very same;
 * their places are where the values stand in this text. Keys of a later version are left out.
 */
export function importJson(text: string): JsonImport {
  const json = readJson(text);
  if (json === null) return { refused: 'damaged', format: '' };
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { refused: 'not-a-plan', format: '' };
  const members = value as Record<string, unknown>;
  const format = members['format'];
  if (format === known) return importOf(json, text);
  if (typeof format === 'string' && format.startsWith('klubba-'))
    return { refused: 'newer', format: format.slice(0, 60) };
  return planOf(json, text, members);
}

function importOf(json: PlacedJson, text: string): JsonImport {
  movePlaces(json);
  const read = parseLeniently(ImportResultSchema, json.value);
  if (read === null) return { refused: 'damaged', format: known };
  return {
    importFrom: ({ name, sha256, kind }) => ({ ...read, source: { name, sha256, kind, characters: text.length } }),
  };
}

/** A plan version: as `show` prints it (`version`), as it is named (`plan`, `parents`), or a plan alone. */
function planOf(json: PlacedJson, text: string, members: Record<string, unknown>): JsonImport {
  const version = isMembers(members['version']) ? members['version'] : members;
  const plan = isMembers(version['plan']) ? version['plan'] : version;
  const read = parseLeniently(PlanSchema, plan);
  // The schema's copy has lost the places; the JSON's own, without the keys that the schema does not know, has them.
  if (read === null) return { refused: 'not-a-plan', format: '' };
  const imported = planAsImport(json, plan as Plan);
  const hash = HashSchema.safeParse(members['hash']);
  const whole = PlanVersionSchema.safeParse(version);
  const isChanged = hash.success && whole.success && hashOf(whole.data) !== hash.data;
  const places = [json.placeIn(members, 'hash')];
  return {
    importFrom: ({ name, sha256, kind }) => ({
      format: known,
      source: { name, sha256, kind, characters: text.length },
      plans: [imported],
      budget: null,
      services: [],
      organisations: [],
      developmentList: [],
      funding: [],
      documents: [],
      findings: isChanged ? [finding('json-hash-differs', 'warning', { area: imported.area }, { places })] : [],
    }),
  };
}

/** Reads by a schema; keys that it does not know are left out of the value, as those of a later version. */
function parseLeniently<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | null {
  if (!fitsSchema(schema, value)) return null;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    if (issue.code !== 'unrecognized_keys') return null;
    const container = issue.path.reduce<unknown>(
      (at, key) => (isMembers(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined),
      value,
    );
    if (!isMembers(container)) return null;
    for (const key of issue.keys) delete container[key];
  }
  const again = schema.safeParse(value);
  return again.success ? again.data : null;
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
