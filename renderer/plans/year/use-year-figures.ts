import { useEffect, useState } from 'react';
import type { YearFigures } from '../../../shared/plan/year-figures.ts';
import { attempt, useRegister } from '../../register-store.ts';

/** The figures of some planning years, in their order; null until the machine has answered for all of them. */
export function useYearFigures(years: readonly number[]): readonly YearFigures[] | null {
  // What the register holds has changed when its overview has: then the figures are asked for anew.
  const overview = useRegister((state) => state.overview);
  const [read, setRead] = useState<ReadonlyMap<number, YearFigures>>(new Map());
  const asked = years.join();
  useEffect(() => {
    if (!overview) return undefined;
    let isWanted = true;
    const wanted = asked === '' ? [] : asked.split(',').map(Number);
    void Promise.all(wanted.map((year) => attempt('year.figures', { year }))).then((answers) => {
      const figures = answers.flatMap((answer) => answer?.figures ?? []);
      if (isWanted) setRead(new Map(figures.map((one) => [one.year, one])));
    });
    return () => {
      isWanted = false;
    };
  }, [asked, overview]);
  const found = years.flatMap((year) => read.get(year) ?? []);
  return found.length === years.length ? found : null;
}
