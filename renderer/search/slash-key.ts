import { create } from 'zustand';

/** Whether `/` alone opens the search: a key of one character must be possible to turn off (WCAG 2.1.4). */
export const useSlashKey = create<{ readonly isOn: boolean }>()(() => ({ isOn: recall() }));

const name = 'klubba.slash';

export function setSlashKey(isOn: boolean): void {
  useSlashKey.setState({ isOn });
  try {
    localStorage.setItem(name, isOn ? 'on' : 'off');
  } catch {
    // Nothing to do: the choice still holds in this window.
  }
}

/** Storage may be missing or closed to us: then a choice lasts as long as the window. */
function recall(): boolean {
  try {
    return localStorage.getItem('klubba.slash') !== 'off';
  } catch {
    return true;
  }
}
