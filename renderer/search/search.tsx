import { lazy, Suspense, useRef } from 'react';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFoundPassage } from './found-passage.ts';
import { openSearch, useSearch } from './search-store.ts';
import { useSlashKey } from './slash-key.ts';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }));

const PassageDialog = lazy(async () => ({ default: (await import('./passage-dialog.tsx')).PassageDialog }));

/** The search, from anywhere: `/` where nobody writes, Ctrl+F everywhere. Its code is loaded when it is asked for. */
export function Search() {
  const isOpen = useSearch((state) => state.isOpen);
  const anywhere = useRef(document.body);
  const isSlashOn = useSlashKey((key) => key.isOn);
  useShortcut('/', openSearch, { within: anywhere, isDisabled: !isSlashOn });
  useShortcut('Control+F', openSearch);
  const found = useFoundPassage((passage) => passage.found);
  return (
    <Suspense>
      {isOpen && <SearchDialog />}
      {found && <PassageDialog found={found} />}
    </Suspense>
  );
}
