// `npm run crash [-- N]`: N times the process that writes a meeting is killed in the middle of scripted input, and a tenth
// as many times the application with its window. After each kill the register is opened and judged; one that was answered
// for must be there, once. `--no-window` leaves the window out.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openElectron } from '../window/electron-window.ts';
import { judge } from './judge.ts';
import { chance, everyCommand } from './scripted-input.ts';
import { openSession, write } from './writer.ts';

/** Notes the ids that are answered, until the process that answers has been killed. */
type Trial = (folder: string, answered: Set<string>, seed: number, patience: number) => Promise<void>;

/** A register is filled by so many kills before a fresh one is taken. */
const killsPerRegister = 10;

async function tryAll(): Promise<number> {
  const words = process.argv.slice(2);
  const kills = Number(words.find((word) => /^\d+$/.test(word)) ?? 100);
  const seed = Number(words.find((word) => word.startsWith('--seed='))?.slice(7) ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const wrong = await tryMany('process', kills, seed, killWriter);
  const windows = words.includes('--no-window') ? 0 : Math.ceil(kills / 10);
  const wrongInWindow = windows === 0 ? 0 : await tryMany('window', windows, seed, killWindow);
  return wrong + wrongInWindow === 0 ? 0 : 1;
}

async function tryMany(name: string, kills: number, seed: number, trial: Trial): Promise<number> {
  const begun = performance.now();
  let wrong = 0;
  let operations = 0;
  let answers = 0;
  const random = chance(seed);
  for (let first = 0; first < kills; first += killsPerRegister) {
    const folder = mkdtempSync(join(tmpdir(), 'klubba-crash-'));
    const answered = new Set<string>();
    for (let i = first; i < Math.min(kills, first + killsPerRegister); i++) {
      await trial(folder, answered, seed + i, random() * 150);
      const verdict = judge(folder, answered);
      operations = verdict.operations;
      for (const what of verdict.wrong) console.error(`${name}, kill ${i + 1}: ${what}`);
      wrong += verdict.wrong.length;
    }
    answers += answered.size;
    rmSync(folder, { recursive: true, force: true });
  }
  const took = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `${name}: ${kills} kills, ${answers} operations answered, ${operations} in the last register, ${wrong} wrong, ${took} s`,
  );
  return wrong;
}

/** The main process's own code for meetings, alone: killed some milliseconds after its first answer. */
const killWriter: Trial = (folder, answered, seed, patience) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [process.argv[1] ?? '', 'write', folder, String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), patience);
      said += text;
    });
    child.once('error', failed);
    child.once('close', (code, signal) => {
      if (signal !== 'SIGKILL') return failed(new Error(`the writer ended by itself: ${code}`));
      // An id that was cut off was not answered.
      for (const id of said.slice(0, said.lastIndexOf('\n') + 1).split('\n')) if (id !== '') answered.add(id);
      done();
    });
  });

/** The application: intents go the way they go from a view, and it is killed while they do. */
const killWindow: Trial = async (folder, answered, seed, patience) => {
  const { meeting, close } = openSession(folder);
  close();
  const commands = everyCommand(seed);
  const window = await openElectron(['--register', folder]);
  await window.until(`document.querySelector('h1') !== null`);
  let killing: Promise<void> | null = null;
  for (;;) {
    const asked = JSON.stringify({ meeting, command: commands.next().value });
    const answer = window.evaluate<{ ok: boolean; value?: { operations: { id: string }[] } }>(
      `window.klubba.call('meeting.perform', ${asked})`,
    );
    try {
      const { ok, value } = await answer;
      if (ok) for (const { id } of value?.operations ?? []) answered.add(id);
    } catch (error) {
      if (killing === null) throw error;
      break;
    }
    killing ??= new Promise((soon) => setTimeout(soon, patience)).then(() => window.kill());
  }
  await killing;
};

const [mode = '', ...given] = process.argv.slice(2);
if (mode === 'write') write(given[0] ?? '', Number(given[1]));
else void tryAll().then((status) => (process.exitCode = status));
