import type { Preparation } from '../../../shared/meeting/preparation.ts';
import type { PreparePanelProps } from './about-panel.tsx';

/** For `memo`: a panel is drawn anew when one of its own parts of the preparation changed, not at every letter elsewhere. */
export function sameParts(...parts: readonly (keyof Preparation)[]) {
  return (before: PreparePanelProps, after: PreparePanelProps): boolean =>
    before.isTried === after.isTried && parts.every((part) => before.preparation[part] === after.preparation[part]);
}
