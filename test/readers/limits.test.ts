import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forkIsolate } from '../../electron/readers/fork-isolate.ts';
import { parseDocument } from '../../electron/readers/read-document.ts';
import { readApart } from '../../electron/readers/work-apart.ts';
import { longestText } from '../../shared/document/import-text.ts';

test('a reader that takes more memory than it is given ends, and the file is said to be too heavy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-limits-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const greedy = 'process.on("message", () => { for (const all = []; ; ) all.push(Array(100000).fill(all.length)); });';
  writeFileSync(join(folder, 'import-worker.cjs'), greedy);
  const read = await readApart(forkIsolate(folder), join(folder, 'planer.docx'), () => {}).result;
  expect(read).toEqual({ ok: false, problem: { code: 'documentTooHeavy', params: { name: 'planer.docx' } } });
}, 60_000);

test('a text that is too long is refused with how long it is', async () => {
  const bytes = Buffer.alloc(longestText + 1, 'a');
  const read = await parseDocument({ name: 'planer.txt', bytes }, () => {});
  expect(read).toMatchObject({
    ok: false,
    problem: {
      code: 'documentTooLong',
      params: { name: 'planer.txt', characters: longestText + 1, most: longestText },
    },
  });
});
