// Stands where a packaged app would: starts the app folder given on the command line, as Electron's own default app
// does, and gives it the SQLite driver that was built for this Electron.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const drivers = path.join(process.resourcesPath, 'sqlite', 'node_modules');
const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveDriver(request, ...rest) {
  return resolve.call(this, request === 'better-sqlite3' ? path.join(drivers, request) : request, ...rest);
};

/** The app folder is the first argument that is no switch; `-r FILE` loads a module before it. */
function readArguments(argv) {
  const preloads = [];
  for (let at = 1; at < argv.length; at += 1) {
    const argument = argv[at];
    if (argument === '-r' || argument === '--require') preloads.push(argv[(at += 1)]);
    else if (!argument.startsWith('-')) return { preloads, folder: path.resolve(argument) };
  }
  return { preloads, folder: null };
}

const { preloads, folder } = readArguments(process.argv);
for (const preload of preloads) require(path.resolve(preload));
if (folder === null) {
  console.error(`Electron ${process.versions.electron}: name the folder of an app.`);
  app.exit(2);
} else {
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  process.defaultApp = true;
  app.setAppPath(folder);
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  const main = path.resolve(folder, about.main ?? 'index.js');
  if (main.endsWith('.mjs')) void import(pathToFileURL(main).href);
  else Module._load(main, undefined, true);
}
