import { contextBridge, ipcRenderer } from 'electron';

/** What came before the page listened; it wants the newest only. */
let latest: unknown = null;
let hear: ((picture: unknown) => void) | null = null;

ipcRenderer.on('klubba:picture', (_event, picture: unknown) => {
  latest = picture;
  hear?.(picture);
});

/** All that the projector's page has of the machine: it receives pictures. It can ask for nothing and tell nothing. */
contextBridge.exposeInMainWorld('klubbaProjector', {
  hear: (listener: (picture: unknown) => void): void => {
    hear = listener;
    if (latest !== null) listener(latest);
  },
});
