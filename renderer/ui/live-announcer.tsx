import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string }>()(() => ({ text: '' }));

/**
 * Says a text to screen readers when they are next free; the latest wins. For what is seen but not focused:
 * "plats 3 av 41, 1,2 mnkr kvar av ramen".
 */
export function announce(text: string): void {
  useAnnouncement.setState((last) => ({ text: differingFrom(last.text, text) }));
}

/** The same sentence twice is spoken twice only if it differs: by a space that nobody sees or hears. */
export function differingFrom(last: string, text: string): string {
  return text === last ? `${text}\u00a0` : text;
}

/** Rendered once by `UiProvider`. The attribute keeps it heard while a dialog hides the rest. */
export function LiveRegion() {
  const text = useAnnouncement((announcement) => announcement.text);
  return (
    <div className="k-unseen" role="status" aria-live="polite" data-live-announcer="true">
      {text}
    </div>
  );
}
