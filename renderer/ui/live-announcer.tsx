import { create } from 'zustand';

interface Announcement {
  readonly text: string;
  readonly turn: number;
}

const useAnnouncement = create<Announcement>()(() => ({ text: '', turn: 0 }));

/**
 * Says a text to screen readers when they are next free; the latest wins. For what is seen but not focused:
 * "plats 3 av 41, 1,2 mnkr kvar av ramen".
 */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }));
}

/** Rendered once by `UiProvider`. The attribute keeps it heard while a dialog hides the rest. */
export function LiveRegion() {
  const { text, turn } = useAnnouncement();
  // The same sentence twice is only spoken twice if the text differs: an unseen space at every other turn.
  return (
    <div className="k-unseen" role="status" aria-live="polite" data-live-announcer="true">
      {turn % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  );
}
