import { useState } from 'react';
import { DropTarget } from './shell/drop-target.tsx';
import { places, type Place } from './shell/places.ts';
import { Shell } from './shell/shell.tsx';
import { EmptyState } from './ui/empty-state.tsx';
import { useText } from './ui/use-text.ts';

/** Goes between the places. */
export function App() {
  const [place, setPlace] = useState<Place>('plans');
  return (
    <Shell place={place} onGo={setPlace}>
      <EmptyPlace place={place} />
      <DropTarget onFiles={() => setPlace('plans')} />
    </Shell>
  );
}

function EmptyPlace({ place }: { readonly place: Place }) {
  const t = useText();
  const icon = places.find(({ id }) => id === place)?.icon;
  if (!icon) return null;
  if (place === 'settings')
    return <EmptyState icon={icon} title={t('settings.title')} text={t('settings.appearance')} />;
  return <EmptyState icon={icon} title={t(`${place}.emptyTitle`)} text={t(`${place}.emptyText`)} />;
}
