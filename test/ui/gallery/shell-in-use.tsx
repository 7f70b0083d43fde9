import { useEffect, useState } from 'react';
import { notify } from '../../../renderer/shell/notice-store.ts';
import type { Place } from '../../../renderer/shell/places.ts';
import { Shell } from '../../../renderer/shell/shell.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { Figures } from './figures.tsx';

/** The shell as in a meeting, with all that its bar can say. */
export function ShellInUse() {
  const [place, setPlace] = useState<Place>('meeting');
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('notice')) return;
    notify({ tone: 'good', what: 'Tre planer är intagna i registret.' });
    notify({ tone: 'stop', what: 'plan.pdf kunde inte läsas.', next: 'Registret är oförändrat. Be om en ny kopia.' });
  }, []);
  return (
    <Shell
      place={place}
      onGo={setPlace}
      year="2027"
      forum="Prioriteringsforum · Ledning och styrning"
      section={7}
      saved={{ kind: 'saved', at: '2026-11-23T13:32:00.000Z' }}
      network={{ isOnline: false, waiting: 1 }}
      onSearch={() => notify({ tone: 'neutral', what: 'Sök' })}
    >
      <div className="k-page">
        <h1>{place}</h1>
        <Button kind="primary">Besluta</Button>
        <Figures />
      </div>
    </Shell>
  );
}
