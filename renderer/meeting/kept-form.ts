import type { OpeningForm } from './opening-form.ts';

/** A meeting half prepared: about which plan version, and what has been written. */
export type KeptForm = { readonly plan: string; readonly form: OpeningForm };

const forms = new Map<string, KeptForm>();

/** What was written when somebody last went away from preparing this, while the window is open. */
export function keptForm(asked: string): KeptForm | undefined {
  return forms.get(asked);
}

/** Keeps it, so that a look at the plan costs nobody thirty names; null when the meeting is opened or called off. */
export function keepForm(asked: string, form: KeptForm | null): void {
  if (form) forms.set(asked, form);
  else forms.delete(asked);
}
