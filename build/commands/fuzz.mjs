// `npm run fuzz`: every test/fuzz/*.fuzz.ts, or those that the arguments name.
import { runOwnScripts } from '../own-scripts.mjs';

await runOwnScripts('fuzz');
