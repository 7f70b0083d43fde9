import type { z } from 'zod';

type WithType = { readonly type: string };
type Schemas = Readonly<Record<string, z.ZodType<object>>>;

/**
 * A fact by the schemas of those that are known, each without its `type`: null for one from a newer Klubba or a broken
 * one. Never throws.
 */
export function readBy(schemas: Schemas, { type, ...content }: WithType): WithType | null {
  const read = Object.hasOwn(schemas, type) ? schemas[type]?.safeParse(content) : undefined;
  return read?.success ? { type, ...read.data } : null;
}
