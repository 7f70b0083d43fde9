import { create } from 'zustand';
import type { Picture } from '../../shared/bridge/projector-contract.ts';
import { setLocale, usePreferences } from '../ui/preferences.ts';

/** What the preload of this page gives it: pictures, as they come. */
interface Receiver {
  readonly hear: (listener: (picture: unknown) => void) => void;
}

declare global {
  interface Window {
    readonly klubbaProjector?: Receiver;
  }
}

type Shown = Picture & { readonly isFrozen: boolean };

/** The picture that is shown. The machine has checked it by the contract before it sent it. */
export const usePicture = create<Shown>()(() => ({ view: null, theme: 'system', isFrozen: false }));

/** Shows what is sent, in the language and the theme of the one who sends it. */
export function hearPictures(): void {
  window.klubbaProjector?.hear((sent) => {
    const picture = sent as Shown;
    const { documentElement: page } = document;
    if (picture.theme === 'system') delete page.dataset['theme'];
    else page.dataset['theme'] = picture.theme;
    const locale = picture.view?.locale ?? usePreferences.getState().locale;
    page.lang = locale;
    if (locale !== usePreferences.getState().locale) setLocale(locale);
    usePicture.setState(picture);
  });
}
