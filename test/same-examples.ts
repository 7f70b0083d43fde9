// Laws try the same examples every time, so that one commit passes or fails alike everywhere. `KLUBBA_SEED=7 npm test`
// tries others: that is how rare ones are looked for, before they are met.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['KLUBBA_SEED'] ?? 2027) });
