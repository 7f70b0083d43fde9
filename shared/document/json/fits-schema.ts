import { z } from 'zod';

/**
 * Whether a value fits a schema but for keys that the schema does not know. It looks no further than the first thing that
 * does not fit, where the schema itself would list all that is wrong: of a file made to hurt, more than fits in memory.
 */
export function fitsSchema(schema: unknown, value: unknown): boolean {
  if (schema instanceof z.ZodNullable) return value === null || fitsSchema(schema.unwrap(), value);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return value === undefined || fitsSchema(schema.unwrap(), value);
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodLazy) return fitsSchema(schema.unwrap(), value);
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) && value.every((one) => fitsSchema(schema.element, one));
  if (schema instanceof z.ZodObject) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const members = value as Record<string, unknown>;
    return Object.entries(schema.shape).every(([key, of]) => fitsSchema(of, members[key]));
  }
  return !(schema instanceof z.ZodType) || schema.safeParse(value).success;
}
