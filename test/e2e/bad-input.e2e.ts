// Whatever is opened that can't be taken in: words that say so and what to do next, and a register that is as it was.
import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, root, test, type Klubba } from './app.ts';
import { rowsIn } from './register-rows.ts';
import { takeInSample } from './steps.ts';

const golden = join(root, 'test/signing/golden/paket-1.asice');

interface Bad {
  readonly what: string;
  readonly name: string;
  readonly make: (path: string) => void;
  readonly words: RegExp;
  readonly next: RegExp;
}

const documents: readonly Bad[] = [
  {
    what: 'a text that is no plan',
    name: 'brev.txt',
    make: (path) => writeFileSync(path, 'Hej!\n\nTack för senast, vi ses på torsdag.\n'),
    words: /I brev\.txt hittades ingen tjänsteplan\./,
    next: /Inget har tagits in\./,
  },
  {
    what: 'an empty file',
    name: 'tom.txt',
    make: (path) => writeFileSync(path, ''),
    words: /Filen tom\.txt är tom\./,
    next: /Kontrollera att rätt fil valdes/,
  },
  {
    what: 'a directory',
    name: 'mapp.txt',
    make: (path) => mkdirSync(path),
    words: /mapp\.txt är en mapp, inte en fil\./,
    next: /välj dokumentet i den/,
  },
  {
    what: 'a file of 2 GB',
    name: 'stor.txt',
    make: (path) => {
      const file = openSync(path, 'w');
      ftruncateSync(file, 2 ** 31);
      closeSync(file);
    },
    words: /Filen stor\.txt är 2 GB – större än de \d+ MB som Klubba läser\./,
    next: /Inget har tagits in\./,
  },
  {
    what: 'a PDF that breaks off',
    name: 'plan.pdf',
    make: (path) => writeFileSync(path, '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'),
    words: /Filen plan\.pdf är skadad eller ofullständig\./,
    next: /Hämta den på nytt/,
  },
  {
    what: 'a picture',
    name: 'bild.png',
    make: (path) => writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    words: /Klubba läser inte filer av det slag som bild\.png är\./,
    next: /Spara dokumentet som PDF, Word, Excel, CSV eller text/,
  },
  {
    what: 'a file that is gone',
    name: 'borta.txt',
    make: (path) => {
      writeFileSync(path, 'x');
      rmSync(path);
    },
    words: /borta\.txt (finns inte|hittades inte)/,
    next: /\S/,
  },
];

/** Opens what was chosen, and reads the words that come; then they are put away. */
async function told({ page }: Klubba, { words, next }: Pick<Bad, 'words' | 'next'>): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: words });
  await expect(alert).toBeVisible({ timeout: 20_000 });
  await expect(alert).toContainText(next);
  await alert.getByRole('button', { name: /Ta bort meddelandet|Stäng/ }).click();
  await expect(alert).toBeHidden();
}

test('what is no document of plans is refused in words, and the register is as it was', async ({ launch, folder }) => {
  const klubba = await launch();
  await takeInSample(klubba);
  for (const bad of documents) {
    await test.step(bad.what, async () => {
      const path = join(folder, bad.name);
      bad.make(path);
      await klubba.willChoose(path);
      await klubba.page.keyboard.press('Control+O');
      await told(klubba, bad);
      await expect(klubba.page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();
    });
  }
  await klubba.close();
  expect(rowsIn(klubba.register)).toMatchObject({ plan_version: 8, source: 1, operation: 0, package: 0 });
});

test('what is no whole package is refused in words, and the register is as it was', async ({ launch, folder }) => {
  const klubba = await launch();
  const { page } = klubba;
  const whole = readFileSync(golden);
  const changed = Buffer.from(whole);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  const packages: Readonly<Record<string, Uint8Array>> = {
    'kort.asice': whole.subarray(0, whole.length - 2000),
    'början.asice': whole.subarray(0, 500),
    'ändrad.asice': changed,
    'tom.asice': new Uint8Array(),
    'text.asice': Buffer.from('Det här är inget paket.'),
  };
  for (const [name, bytes] of Object.entries(packages)) {
    await test.step(name, async () => {
      writeFileSync(join(folder, name), bytes);
      await klubba.willChoose(join(folder, name));
      await page.keyboard.press('Control+4');
      await page.getByRole('button', { name: /^Öppna paket/ }).click();
      await told(klubba, { words: new RegExp(`(Paketet|Filen) ${name} är`), next: /\S/ });
    });
  }
  await klubba.close();
  expect(rowsIn(klubba.register)).toMatchObject({ plan_version: 0, operation: 0, package: 0 });
});

test('a register that is damaged, or some other program’s, is said to be so and left alone', async ({
  folder,
  startFails,
}) => {
  const damaged = join(folder, 'damaged');
  mkdirSync(damaged);
  copyFileSync(golden, join(damaged, 'register.db'));
  expect(await startFails(damaged)).toMatch(/Registret .* är skadat:[^]*Rör inte filen\./);
  expect(readFileSync(join(damaged, 'register.db')).equals(readFileSync(golden))).toBe(true);
  expect(await startFails(join(folder, 'Dropbox', 'register'))).toMatch(/delad eller synkad plats \(Dropbox\)/);
});
