import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the smallest application that shows a window: what Electron itself costs. Its last argument is its data's folder. */
export function makeEmptyApp(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Empty</title><h1>Empty</h1>');
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.setPath('userData', process.argv.at(-1));
     app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile('index.html'));
     app.on('window-all-closed', () => app.quit());`,
  );
}
