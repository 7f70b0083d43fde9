import { useEffect, useState } from 'react';
import type { ServiceFigures } from '../../../shared/plan/year-figures.ts';
import { call } from '../../bridge.ts';

/** The services that the year's budget names in an area; none where it names none, or there is no budget. */
export function useServices(year: number | null, area: string): readonly ServiceFigures[] {
  const [services, setServices] = useState<readonly ServiceFigures[]>([]);
  useEffect(() => {
    if (year === null) return;
    let isWanted = true;
    void call('year.figures', { year }).then((answer) => {
      if (!isWanted || !answer.ok) return;
      setServices((answer.value.figures?.services ?? []).filter((service) => service.area === area));
    });
    return () => {
      isWanted = false;
    };
  }, [year, area]);
  return services;
}
