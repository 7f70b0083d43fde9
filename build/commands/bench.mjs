// `npm run bench`: every test/bench/*.bench.ts, or those that the arguments name.
import { runOwnScripts } from '../own-scripts.mjs';

await runOwnScripts('bench');
