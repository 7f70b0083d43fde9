// `npm run crash`: every test/crash/*.crash.ts, or those that the arguments name.
import { runOwnScripts } from '../own-scripts.mjs';

await runOwnScripts('crash');
