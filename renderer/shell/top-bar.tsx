import { CloudOff, Search } from 'lucide-react';
import './top-bar.css';
import { useSlashKey } from '../search/slash-key.ts';
import { Kbd } from '../ui/kbd.tsx';
import { useFormat, useText } from '../ui/use-text.ts';

/** Whether what was last done is on disk. `saved` may say when, as an instant in UTC. */
export type SavedState =
  | { readonly kind: 'saved'; readonly at?: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'read-only' };

export interface NetworkState {
  readonly isOnline: boolean;
  /** Packages that wait to be sent. */
  readonly waiting: number;
}

export interface TopBarProps {
  /** The planning year: `2027`; nothing while the register is empty. */
  readonly year?: string | undefined;
  /** Which forum, or what else one is in: `Prioriteringsforum · Ledning och styrning`. */
  readonly forum?: string | undefined;
  /** The number of the § at hand. */
  readonly section?: number | undefined;
  readonly saved?: SavedState | undefined;
  readonly network?: NetworkState | undefined;
  /** When given, *Sök* is shown, with its key; the keys are the search's own. */
  readonly onSearch?: (() => void) | undefined;
}

/** The dark bar that always answers: which year, which forum, which §, saved, online. */
export function TopBar({ year, forum, section, saved, network, onSearch }: TopBarProps) {
  const t = useText();
  return (
    <header className="shell-bar" aria-label={t('shell.topBar')} data-region>
      <span className="shell-brand">{t('common.product')}</span>
      {year && <span className="shell-year">{t('shell.planningYear', { year })}</span>}
      {forum && <span className="shell-forum">{forum}</span>}
      {section !== undefined && <span className="shell-section">{t('shell.section', { section })}</span>}
      <span className="shell-bar-space" />
      {onSearch && <SearchButton onSearch={onSearch} />}
      {saved && <Saved saved={saved} />}
      {network && <Network network={network} />}
    </header>
  );
}

function SearchButton({ onSearch }: { readonly onSearch: () => void }) {
  const t = useText();
  const isSlashOn = useSlashKey((key) => key.isOn);
  return (
    <button
      type="button"
      className="shell-search"
      aria-keyshortcuts={isSlashOn ? '/ Control+F' : 'Control+F'}
      onClick={onSearch}
    >
      <Search size={14} aria-hidden />
      <span>{t('search.open')}</span>
      <Kbd keys={isSlashOn ? '/' : 'Control+F'} />
    </button>
  );
}

function Saved({ saved }: { readonly saved: SavedState }) {
  const t = useText();
  const format = useFormat();
  const words = {
    saved: saved.kind === 'saved' && saved.at ? t('shell.savedAt', { time: format.time(saved.at) }) : t('shell.saved'),
    saving: t('shell.saving'),
    'not-saved': t('shell.notSaved'),
    'read-only': t('shell.readOnly'),
  };
  return (
    <span className="shell-saved" data-kind={saved.kind}>
      {words[saved.kind]}
    </span>
  );
}

function Network({ network: { isOnline, waiting } }: { readonly network: NetworkState }) {
  const t = useText();
  const state = isOnline ? t('shell.online') : t('shell.offline');
  return (
    <span className="shell-network">
      {!isOnline && <CloudOff size={14} aria-hidden />}
      {waiting === 0 ? state : `${state} · ${t('shell.packagesWaiting', { count: waiting })}`}
    </span>
  );
}
