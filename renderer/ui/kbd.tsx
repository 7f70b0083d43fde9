import './kbd.css';
import { showKeys } from './shortcut.ts';
import { useText } from './use-text.ts';

export interface KbdProps {
  /** As in `aria-keyshortcuts`: `Control+K`, `Alt+ArrowUp`, `B`. */
  readonly keys: string;
}

/** Keys to press, as seen. Whoever shows it also says it: `aria-keyshortcuts` on what they do. */
export function Kbd({ keys }: KbdProps) {
  const t = useText();
  return (
    <kbd className="k-kbd" aria-hidden="true">
      {showKeys(keys, t)}
    </kbd>
  );
}
