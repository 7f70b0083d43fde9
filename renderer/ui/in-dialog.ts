import { createContext } from 'react';

/** Whether what is rendered stands in a `Dialog`: while one is open, the keys of what is behind it rest. */
export const InDialog = createContext(false);

export function isDialogOpen(): boolean {
  return document.querySelector('.k-modal') !== null;
}
