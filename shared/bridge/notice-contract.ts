import { z } from 'zod';
import { PreparationSchema } from '../meeting/preparation.ts';

const saved = z.strictObject({ name: z.string().nullable(), replaced: z.array(z.string()) });

/** The notice of a meeting that is prepared, as it stands in the window. Without a day: `noticeWithoutDay`. */
export const noticeContract = {
  /** As PDF/A. The file's name, or null where the person changed their mind; characters that no font has. */
  'notice.save': { input: z.strictObject({ preparation: PreparationSchema }), output: saved },
  /** For calendars: iCalendar (RFC 5545). */
  'notice.calendar': { input: z.strictObject({ preparation: PreparationSchema }), output: saved },
} as const;
