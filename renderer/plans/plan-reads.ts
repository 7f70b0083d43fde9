import { useEffect, useState } from 'react';
import type { PlanRead } from '../../shared/bridge/shapes.ts';
import { attempt } from '../register-store.ts';

/** Versions never change, so what was read once holds; where each was read from may come later, with another import. */
const known = new Map<string, PlanRead>();

/** A plan version whole; null until the machine has answered, and where none is asked for. */
export function usePlanRead(hash: string | null): PlanRead | null {
  const [, setLoaded] = useState<PlanRead | null>(null);
  useEffect(() => {
    if (hash === null) return;
    let isWanted = true;
    void attempt('plan.read', { hash }).then((read) => {
      if (!read) return;
      known.set(hash, read);
      if (isWanted) setLoaded(read);
    });
    return () => {
      isWanted = false;
    };
  }, [hash]);
  return hash === null ? null : (known.get(hash) ?? null);
}
