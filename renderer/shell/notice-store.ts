import { create } from 'zustand';
import type { BannerTone } from '../ui/banner.tsx';

export interface Notice {
  readonly tone: BannerTone;
  /** What happened, to what. */
  readonly what: string;
  /** What to do next. */
  readonly next?: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

export interface ShownNotice extends Notice {
  readonly id: number;
}

export const useNotices = create<{ readonly shown: readonly ShownNotice[] }>()(() => ({ shown: [] }));

/** Milliseconds that good news stays; anything that asks for care stays until it is taken away. */
const goodNewsStays = 8000;

/** More than these at once would hide the view: the oldest give way. */
const atMost = 3;

let made = 0;

/** Tells the person something above the view; returns its id. The same thing told again is not shown twice. */
export function notify(notice: Notice): number {
  const id = ++made;
  useNotices.setState(({ shown }) => ({
    shown: [...shown.filter((other) => other.what !== notice.what), { ...notice, id }].slice(-atMost),
  }));
  if (notice.tone === 'good') setTimeout(() => dismissNotice(id), goodNewsStays);
  return id;
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.id !== id) }));
}
