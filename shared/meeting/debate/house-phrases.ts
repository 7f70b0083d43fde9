import { z } from 'zod';
import { OutcomeSchema } from '../../plan/plan.ts';
import { key, line, prose } from '../fields.ts';

/**
 * A phrase of the house: words that a forum uses again and again, to be put into a statement. In its text `{initiativ}`
 * and the others of `blanks` are filled in from the meeting. Swedish: statements go into minutes.
 */
export const PhraseSchema = z.strictObject({
  id: key,
  name: line.max(80),
  text: prose.max(2000),
  /** The outcome that goes with it; null leaves what is chosen. */
  outcome: OutcomeSchema.nullable(),
});
export type Phrase = z.infer<typeof PhraseSchema>;

/** What a phrase may leave open, as it is written between braces. */
export const blanks = ['initiativ', 'nummer', 'plan', 'område', 'forum', 'år', 'ram', 'kostnad'] as const;
export type Blank = (typeof blanks)[number];

/** The phrase with what is known filled in; what is not stands open, for a person to write. */
export function fillPhrase(text: string, known: Readonly<Partial<Record<Blank, string>>>): string {
  return text.replaceAll(/\{(\p{L}+)\}/gu, (open, name: string) => {
    const value = Object.hasOwn(known, name) ? known[name as Blank] : undefined;
    return value === undefined || value === '' ? open : value;
  });
}

/** Where the first that is still open stands, `[start, end)`; null where nothing is. */
export function firstOpen(text: string): readonly [number, number] | null {
  const open = /\{\p{L}+\}/u.exec(text);
  return open ? [open.index, open.index + open[0].length] : null;
}

/** What Klubba comes with, for a house that has written none of its own. */
export const shippedPhrases: readonly Phrase[] = [
  {
    id: 'approved',
    name: 'Tillstyrks',
    text: '{forum} tillstyrker {initiativ} enligt förslaget i {plan}.',
    outcome: 'approved',
  },
  {
    id: 'approved-within-frame',
    name: 'Tillstyrks inom ram',
    text: '{forum} tillstyrker {initiativ} under förutsättning att kostnaden {kostnad} ryms inom ramen {ram} för {år}.',
    outcome: 'approved',
  },
  {
    id: 'rejected',
    name: 'Avstyrks, nyttan står inte i proportion till kostnaden',
    text: '{forum} avstyrker {initiativ}. Nyttan bedöms inte stå i rimlig proportion till kostnaden.',
    outcome: 'rejected',
  },
  {
    id: 'not-prioritised',
    name: 'Prioriteras ej',
    text: '{forum} prioriterar inte {initiativ} för {år}. Initiativet kan tas upp på nytt i nästa års planering.',
    outcome: 'notPrioritised',
  },
  {
    id: 'referred-back',
    name: 'Återremiss för komplettering',
    text: '{forum} återremitterar {initiativ} till {område} för komplettering av kostnadsberäkning och nyttobeskrivning.',
    outcome: 'referredBack',
  },
  {
    id: 'tabled',
    name: 'Bordläggs till nästa möte',
    text: '{forum} bordlägger {initiativ} till nästa möte.',
    outcome: 'tabled',
  },
  {
    id: 'nominated',
    name: 'Nomineras',
    text: '{forum} nominerar {initiativ} till nästa forum i kedjan.',
    outcome: 'nominated',
  },
  {
    id: 'passed-on',
    name: 'Skickas med utan ställningstagande',
    text: '{forum} tar inte ställning till {initiativ} men skickar med följande:',
    outcome: 'passedOn',
  },
  {
    id: 'if-funded',
    name: 'Villkor: finansieringen klarlagd',
    text: 'Finansieringen ska vara klarlagd innan genomförandet påbörjas.',
    outcome: null,
  },
  {
    id: 'if-coordinated',
    name: 'Villkor: samordning',
    text: 'Genomförandet ska samordnas med berörda förvaltningar och bolag.',
    outcome: null,
  },
  {
    id: 'if-reported',
    name: 'Villkor: återrapportering',
    text: '{område} ska redovisa utfallet för {forum} senast i samband med nästa års tjänsteplan.',
    outcome: null,
  },
];
