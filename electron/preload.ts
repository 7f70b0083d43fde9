import { contextBridge, ipcRenderer, webUtils } from 'electron';

/**
 * All that the window has of the machine: to ask by the contract, to hear its events, and to hand over a dropped file.
 * The file's path goes to the main process alone; the window gets a token for it.
 */
contextBridge.exposeInMainWorld('klubba', {
  call: (method: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('klubba:call', method, input),
  on: (event: string, listener: (content: unknown) => void): (() => void) => {
    const heard = (_event: unknown, name: string, content: unknown): void => {
      if (name === event) listener(content);
    };
    ipcRenderer.on('klubba:event', heard);
    return () => void ipcRenderer.off('klubba:event', heard);
  },
  fileToken: (file: File): string => {
    const token = crypto.randomUUID();
    ipcRenderer.send('klubba:file', token, webUtils.getPathForFile(file));
    return token;
  },
});
