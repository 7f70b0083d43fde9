import { z } from 'zod';
import type { Locale } from '../language/locale.ts';

/** In what capacity somebody signs. */
export const RoleSchema = z.enum(['chair', 'approver', 'secretary']);
export type Role = z.infer<typeof RoleSchema>;

/** The roles in words. The Swedish word is what stands in signatures, so it never changes. */
export const roleNames: Readonly<Record<Locale, Readonly<Record<Role, string>>>> = {
  sv: { chair: 'ordförande', approver: 'justerare', secretary: 'sekreterare' },
  en: { chair: 'chair', approver: 'approver', secretary: 'secretary' },
};

/** The role that a signature's word means, or null. */
export function roleNamed(word: string): Role | null {
  return RoleSchema.options.find((role) => roleNames.sv[role] === word) ?? null;
}
