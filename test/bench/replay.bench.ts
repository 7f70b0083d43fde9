// Edits of a list of 1,000 initiatives (six of ten are moves, the rest priorities and points), read from what is on disk
// and replayed; and two halves made apart from each other, merged. Beside it the same edits in Yjs (an array that is cut and
// put in, a map of maps) and in Automerge (the same, one change for each edit). What differs: Klubba's operations say who,
// when and after what, and are checked against their names as they are read; a move is a move there, in the others a
// removal and an insertion. Yjs forgets what was replaced, the others keep it all. Each runs in a process of its own;
// times are the processor's, memory is what is held after gc. 100,000 edits; another number as argument tries fewer.
import { fork } from 'node:child_process';
import { measureKlubba } from './replay-klubba.ts';
import { measureAutomerge, measureYjs } from './replay-others.ts';
import type { Contended } from './replay-edits.ts';
import { report } from './measures.ts';

const contenders = { klubba: measureKlubba, yjs: measureYjs, automerge: measureAutomerge } as const;
type Contender = keyof typeof contenders;

const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const edits = Number(numbers[0] ?? 100_000);
const asked = (Object.keys(contenders) as Contender[]).find((name) => process.argv[2] === name);

function apart(contender: Contender): Promise<Contended> {
  const child = fork(process.argv[1] ?? '', [contender, String(edits)], {
    execArgv: ['--expose-gc', '--max-old-space-size=6144'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (measured) => resolve(measured as Contended));
    child.once('exit', (status) => reject(new Error(`${contender} ended with ${status}`)));
  });
}

async function compare(): Promise<void> {
  for (const contender of Object.keys(contenders) as Contender[]) {
    const measured = await apart(contender);
    report(`${contender}: ${edits} edits of a list of 1,000`, measured.measures);
  }
}

if (asked) void contenders[asked](edits).then((measured) => process.send?.(measured, () => process.exit(0)));
else void compare();
