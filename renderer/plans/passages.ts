import { useEffect, useState } from 'react';
import type { Passage } from '../../shared/bridge/shapes.ts';
import type { Place } from '../../shared/document/place.ts';
import { attempt } from '../register-store.ts';

/** A place in a document that is being looked over (`job`), or in one that is in the register (`sha256`). */
export type PassageAt = { readonly at: Place } & ({ readonly job: string } | { readonly sha256: string });

const known = new Map<string, Passage>();
/** Enough for one evening's clicks; the oldest give way. */
const atMost = 500;

/** The passage around a place; null until the machine has answered, and where nothing is asked for. */
export function usePassage(asked: PassageAt | null): Passage | null {
  const key = asked === null ? null : JSON.stringify(asked);
  const [, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    if (key === null || known.has(key)) return;
    let isWanted = true;
    void load(JSON.parse(key) as PassageAt, key).then(() => isWanted && setLoaded(key));
    return () => {
      isWanted = false;
    };
  }, [key]);
  return key === null ? null : (known.get(key) ?? null);
}

async function load(asked: PassageAt, key: string): Promise<void> {
  const passage = await ('job' in asked ? attempt('document.passage', asked) : attempt('source.passage', asked));
  if (!passage) return;
  known.set(key, passage);
  const oldest = known.keys().next().value;
  if (known.size > atMost && oldest !== undefined) known.delete(oldest);
}
