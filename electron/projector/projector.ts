import { powerSaveBlocker, screen, type BrowserWindow, type Display } from 'electron';
import type { Picture, ProjectorState } from '../../shared/bridge/projector-contract.ts';
import { chooseScreen, readRemembered, remembered } from './choose-screen.ts';
import { openProjectorWindow } from './projector-window.ts';

/** What the projector needs from outside: the chair's window, where screens are remembered, and whom to tell. */
export type Around = {
  readonly chairs: () => BrowserWindow;
  readonly recall: () => string | null;
  readonly remember: (screen: string) => void;
  readonly tell: (state: ProjectorState) => void;
};

/**
 * The second window: full screen on the second screen where there is one, else a window of its own. It is sent pictures
 * and nothing else, and while it is frozen none. A screen that is unplugged takes it away, and brings it back.
 */
export class Projector {
  readonly #around: Around;
  #window: BrowserWindow | null = null;
  #display: Display | null = null;
  #isLost = false;
  #isFrozen = false;
  #latest: Picture | null = null;
  #shown: Picture | null = null;
  #awake: number | null = null;

  constructor(around: Around) {
    this.#around = around;
    screen.on('display-removed', (_event, display) => this.#lose(display));
    screen.on('display-added', () => this.#findAgain());
  }

  get state(): ProjectorState {
    const screenNow = this.#isLost ? 'lost' : this.#display ? 'second' : 'window';
    return { isOpen: this.#window !== null, isFrozen: this.#isFrozen, screen: screenNow };
  }

  open(): ProjectorState {
    if (this.#window) return this.state;
    const window = openProjectorWindow({
      onKey: (key) => (key === 'F8' ? this.freeze(!this.#isFrozen) : this.close()),
      onReady: () => this.#send(),
    });
    this.#window = window;
    // A projector that goes dark in the middle of a speech helps nobody.
    this.#awake = powerSaveBlocker.start('prevent-display-sleep');
    const chairs = this.#around.chairs();
    const close = (): void => void this.close();
    chairs.once('closed', close);
    window.once('closed', () => {
      if (!chairs.isDestroyed()) chairs.off('closed', close);
      this.#forget();
    });
    this.#place(this.#chosen());
    window.once('ready-to-show', () => !this.#isLost && this.#show());
    return this.#told();
  }

  close(): ProjectorState {
    this.#window?.destroy();
    return this.state;
  }

  freeze(isFrozen: boolean): ProjectorState {
    if (!this.#window || isFrozen === this.#isFrozen) return this.state;
    this.#isFrozen = isFrozen;
    if (!isFrozen) this.#shown = this.#latest;
    this.#send();
    return this.#told();
  }

  publish(picture: Picture): ProjectorState {
    this.#latest = picture;
    if (this.#isFrozen) return this.state;
    this.#shown = picture;
    this.#send();
    return this.state;
  }

  #send(): void {
    if (this.#window && this.#shown)
      this.#window.webContents.send('klubba:picture', { ...this.#shown, isFrozen: this.#isFrozen });
  }

  #told(): ProjectorState {
    this.#around.tell(this.state);
    return this.state;
  }

  #chosen(): Display | null {
    const chairs = screen.getDisplayMatching(this.#around.chairs().getBounds());
    return chooseScreen(screen.getAllDisplays(), chairs, readRemembered(this.#around.recall()));
  }

  #place(display: Display | null): void {
    this.#display = display;
    if (!display || !this.#window) return;
    this.#window.setBounds(display.bounds);
    this.#around.remember(JSON.stringify(remembered(display)));
  }

  /** Comes up without taking focus: the chair goes on typing. */
  #show(): void {
    this.#window?.showInactive();
    if (this.#display) this.#window?.setFullScreen(true);
  }

  #lose(display: Display): void {
    if (!this.#window || this.#display?.id !== display.id) return;
    this.#isLost = true;
    this.#window.setFullScreen(false);
    this.#window.hide();
    this.#told();
  }

  #findAgain(): void {
    if (!this.#window || !this.#isLost) return;
    const display = this.#chosen();
    if (!display) return;
    this.#isLost = false;
    this.#place(display);
    this.#show();
    this.#told();
  }

  #forget(): void {
    if (this.#awake !== null) powerSaveBlocker.stop(this.#awake);
    this.#awake = null;
    this.#window = null;
    this.#display = null;
    this.#isLost = false;
    this.#isFrozen = false;
    this.#shown = null;
    this.#told();
  }
}
