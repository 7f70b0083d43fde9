import { useEffect } from 'react';
import { isDialogOpen } from '../ui/in-dialog.ts';

/** Lets F6 and Shift+F6 go round everything marked `data-region`: the bar, the places, the view, and a view's own panes. */
export function useRegionKeys(): void {
  useEffect(() => {
    const last = new WeakMap<Element, HTMLElement>();
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement)) return;
      const region = event.target.closest('[data-region]');
      if (region) last.set(region, event.target);
    };
    const go = (event: KeyboardEvent) => {
      // A dialog keeps focus to itself, and takes the key first.
      if (event.key !== 'F6' || event.defaultPrevented || isDialogOpen()) return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(holdsItself);
      const here = regions.findIndex((region) => region === document.activeElement?.closest('[data-region]'));
      const step = event.shiftKey ? -1 : 1;
      const from = here === -1 && event.shiftKey ? 0 : here;
      for (let tried = 1; tried <= regions.length; tried++) {
        const region = regions[(from + step * tried + regions.length * 2) % regions.length];
        if (region && focusIn(region, last.get(region))) return;
      }
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', go);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', go);
    };
  }, []);
}

/** A region that is split into regions is not one to stop at. */
function holdsItself(region: HTMLElement): boolean {
  return region.querySelector('[data-region]') === null;
}

const focusable = 'button, a[href], input, select, textarea, [tabindex]:not([tabindex="-1"])';

function focusIn(region: HTMLElement, remembered: HTMLElement | undefined): boolean {
  const first = [...region.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => !element.matches(':disabled') && element.checkVisibility(),
  );
  for (const target of [remembered, first, region]) {
    if (!target || !region.contains(target)) continue;
    target.focus();
    if (document.activeElement === target) return true;
  }
  return false;
}
