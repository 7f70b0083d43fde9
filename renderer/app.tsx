import { lazy, memo, Suspense, useEffect, type ComponentType } from 'react';
import { fileToken, listen } from './bridge.ts';
import { Entered } from './entered.tsx';
import { openFile, openFiles, showProgress, useImport } from './plans/import-store.ts';
import { useSeveral } from './plans/several-store.ts';
import { PlansPlace } from './plans/plans-place.tsx';
import { Palette } from './palette/palette.tsx';
import { attempt, currentYear, goTo, refreshOverview, setInfo, useRegister } from './register-store.ts';
import { Search } from './search/search.tsx';
import { openSearch } from './search/search-store.ts';
import { DropTarget } from './shell/drop-target.tsx';
import type { Place } from './shell/places.ts';
import { Shell } from './shell/shell.tsx';
import type { TopBarProps } from './shell/top-bar.tsx';
import { useText } from './ui/use-text.ts';

/** Planer opens the window; the other places are loaded when somebody goes there. */
const views: Readonly<Record<Place, ComponentType>> = {
  plans: PlansPlace,
  meeting: lazy(async () => ({ default: (await import('./meeting/meeting-place.tsx')).MeetingPlace })),
  minutes: lazy(async () => ({ default: (await import('./minutes/minutes-place.tsx')).MinutesPlace })),
  packages: lazy(async () => ({ default: (await import('./packages/packages-place.tsx')).PackagesPlace })),
  settings: lazy(async () => ({ default: (await import('./settings/settings-place.tsx')).SettingsPlace })),
};

/** The whole window: the shell, the place at hand, and what comes from outside. */
export function App() {
  const place = useRegister((state) => state.place);
  const bar = useTopBar();
  useEffect(() => listenToMachine(), []);
  return (
    <Shell place={place} onGo={goTo} {...bar}>
      <PlaceView place={place} />
      <Search />
      <Palette />
      <DropTarget onFiles={openDropped} />
    </Shell>
  );
}

// What is read and looked over in one go.
const MOST_FILES = 100;

function openDropped(files: readonly File[]): void {
  void openFiles(files.slice(0, MOST_FILES).map((file) => ({ token: fileToken(file), name: file.name })));
}

/** The place at hand; what the bar has to say of it does not render it anew. */
const PlaceView = memo(function PlaceView({ place }: { readonly place: Place }) {
  const View = views[place];
  return (
    <Suspense>
      <Entered key={place}>
        <View />
      </Entered>
    </Suspense>
  );
});

function useTopBar(): TopBarProps {
  const t = useText();
  const { overview, selection, saving, savedAt, heading, place } = useRegister();
  const isReading = useImport(({ now }) => now.step !== 'none');
  const isImporting = useSeveral(({ now }) => now !== null) || isReading;
  const year = currentYear({ overview, selection })?.year;
  return {
    year: year === undefined ? undefined : String(year),
    forum: heading?.forum ?? (place === 'plans' && isImporting ? t('plans.opening') : undefined),
    section: heading?.section ?? undefined,
    saved: savedState(),
    onSearch: openSearch,
  };

  function savedState(): TopBarProps['saved'] {
    if (saving !== 'saved') return { kind: saving === 'saving' ? 'saving' : 'not-saved' };
    if (savedAt !== null) return { kind: 'saved', at: savedAt };
    // An empty register has nothing that could be saved or not.
    return year === undefined && overview?.packages.length === 0 ? undefined : { kind: 'saved' };
  }
}

/** Hears of what changes; returns what ends the hearing. */
function listenToMachine(): () => void {
  const deaf = [
    listen('register.changed', () => void refreshOverview()),
    listen('import.progress', showProgress),
    listen('file.opened', ({ file, name }) => void openFile({ token: file, name })),
  ];
  return () => deaf.forEach((end) => end());
}

/** Asks what there is, so that the first thing shown is what can be worked with; opens what the start named. */
export async function prepareApp(): Promise<void> {
  const [info] = await Promise.all([attempt('app.info', {}), refreshOverview()]);
  if (!info) return;
  setInfo(info);
  if (info.opening !== null) void openFile({ token: info.opening, name: '' });
}
