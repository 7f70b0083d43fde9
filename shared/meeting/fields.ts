import { z } from 'zod';
import { wholeText } from '../plan/whole-text.ts';

export const text = wholeText;
/** Names a thing inside a meeting: a participant, an item, a motion. */
export const key = text.min(1).max(100);
export const line = text.trim().min(1).max(300);
/** A line that may be empty. */
export const remark = text.trim().max(300);
export const prose = text.trim().min(1).max(20_000);
/** Prose that may be empty. */
export const note = text.trim().max(20_000);
/** Why something was done; asked for where the rules of a forum ask for it. */
export const reason = text.trim().min(1).max(2000);
/** An instant: UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });
/** Kronor per year `'2027'`. */
export const YearSchema = z.string().regex(/^\d{4}$/);

/** A list that names nothing twice. */
export function isSet(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** A list whose things each have an id of their own. */
export function haveOwnIds(things: readonly { readonly id: string }[]): boolean {
  return isSet(things.map(({ id }) => id));
}
