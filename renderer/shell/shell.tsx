import { useRef, type ReactNode } from 'react';
import './shell.css';
import { useText } from '../ui/use-text.ts';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import type { Place } from './places.ts';
import { TopBar, type TopBarProps } from './top-bar.tsx';
import { useRegionKeys } from './use-region-keys.ts';
import { ViewBoundary } from './view-boundary.tsx';

export interface ShellProps extends TopBarProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
  /** The view: fills what is left of the window and scrolls itself. */
  readonly children: ReactNode;
}

/** What stands around every view: the bar, the places, what has happened. F6 goes round its regions. */
export function Shell({ place, onGo, children, ...bar }: ShellProps) {
  const t = useText();
  const main = useRef<HTMLElement>(null);
  useRegionKeys();
  return (
    <div className="shell">
      <button type="button" className="shell-skip" onClick={() => main.current?.focus()}>
        {t('shell.skipToMain')}
      </button>
      <TopBar {...bar} />
      <Navigation place={place} onGo={onGo} />
      <main className="shell-main" ref={main} tabIndex={-1} aria-label={t(`shell.${place}`)} data-region>
        <Notices />
        <div className="shell-view">
          <ViewBoundary key={place}>{children}</ViewBoundary>
        </div>
      </main>
    </div>
  );
}
