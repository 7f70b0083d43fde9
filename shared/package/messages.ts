import type { Locale } from '../language/locale.ts';
import type { NameFault } from './names.ts';
import type { PackageProblem, PackageProblemCode } from './problem.ts';

/** One sentence: what is wrong with a package, and where. Instants are given in UTC. */
export function describePackageProblem(problem: PackageProblem, locale: Locale): string {
  // The table below holds for every code a sentence that takes that very problem; the compiler cannot follow the pair.
  const sentence = sentences[problem.code][locale] as (problem: PackageProblem) => string;
  return sentence(problem);
}

type Sentences = {
  readonly [Code in PackageProblemCode]: Readonly<
    Record<Locale, (problem: Extract<PackageProblem, { code: Code }>) => string>
  >;
};

const sentences: Sentences = {
  'not-a-package': {
    sv: ({ offset }) => `Filen är inget beslutspaket: den börjar inte som ett (byte ${offset}).`,
    en: ({ offset }) => `The file is not a decision package: it doesn't begin as one (byte ${offset}).`,
  },
  'wrong-mimetype': {
    sv: ({ offset }) => `Filen säger sig vara av ett annat slag än ett beslutspaket (byte ${offset}).`,
    en: ({ offset }) => `The file says that it is of another kind than a decision package (byte ${offset}).`,
  },
  'cut-short': {
    sv: ({ file, bytes }) => `Paketet är avhugget efter ${bytes} byte${file === null ? '' : `, i ${file}`}.`,
    en: ({ file, bytes }) => `The package is cut short after ${bytes} bytes${file === null ? '' : `, in ${file}`}.`,
  },
  'container-changed': {
    sv: ({ file, offset }) => `Paketets omslag är ändrat vid byte ${offset}${file === null ? '' : `, vid ${file}`}.`,
    en: ({ file, offset }) =>
      `The package's wrapping has been changed at byte ${offset}${file === null ? '' : `, at ${file}`}.`,
  },
  'checksum-wrong': {
    sv: ({ file }) => `${file} är skadad: kontrollsumman i paketet stämmer inte.`,
    en: ({ file }) => `${file} is damaged: its checksum in the package is wrong.`,
  },
  'too-large': {
    sv: ({ bytes, limit }) => `Paketet är för stort: ${bytes} byte, högst ${limit} tas emot.`,
    en: ({ bytes, limit }) => `The package is too large: ${bytes} bytes, at most ${limit} are received.`,
  },
  'too-many-files': {
    sv: ({ limit }) => `Paketet innehåller fler än ${limit} filer.`,
    en: ({ limit }) => `The package holds more than ${limit} files.`,
  },
  'name-not-allowed': {
    sv: ({ file, fault }) => `Filnamnet ”${file}” är inte tillåtet: ${nameFaults.sv[fault]}.`,
    en: ({ file, fault }) => `The file name “${file}” is not allowed: ${nameFaults.en[fault]}.`,
  },
  'name-twice': {
    sv: ({ file }) => `Två filer i paketet heter ${file}.`,
    en: ({ file }) => `Two files in the package are called ${file}.`,
  },
  'file-encrypted': {
    sv: ({ file }) => `${file} är krypterad. Ett beslutspaket ska kunna läsas av alla.`,
    en: ({ file }) => `${file} is encrypted. A decision package must be readable by everyone.`,
  },
  'file-compressed': {
    sv: ({ file }) => `${file} är komprimerad. I ett beslutspaket ligger filerna som de är.`,
    en: ({ file }) => `${file} is compressed. In a decision package files stand as they are.`,
  },
  'no-signature': {
    sv: () => 'Ingen har undertecknat paketet.',
    en: () => 'Nobody has signed the package.',
  },
  'manifest-unreadable': {
    sv: ({ file }) => `Förteckningen ${file} går inte att läsa.`,
    en: ({ file }) => `The manifest ${file} cannot be read.`,
  },
  'file-missing': {
    sv: ({ file }) => `${file} saknas i paketet.`,
    en: ({ file }) => `${file} is missing from the package.`,
  },
  'file-out-of-place': {
    sv: ({ file }) => `${file} hör inte hemma i ett beslutspaket.`,
    en: ({ file }) => `${file} doesn't belong in a decision package.`,
  },
  'file-unnamed': {
    sv: ({ file, manifest }) => `${file} finns i paketet men är inte undertecknad: ${manifest} nämner den inte.`,
    en: ({ file, manifest }) => `${file} is in the package but has not been signed: ${manifest} doesn't name it.`,
  },
  'file-changed': {
    sv: ({ file, manifest }) => `${file} är ändrad efter undertecknandet (enligt ${manifest}).`,
    en: ({ file, manifest }) => `${file} has been changed since it was signed (by ${manifest}).`,
  },
  'signature-unreadable': {
    sv: ({ file }) => `En underskrift i ${file} går inte att läsa.`,
    en: ({ file }) => `A signature in ${file} cannot be read.`,
  },
  'signature-wrong': {
    sv: ({ file, name }) => `Underskriften av ${name} i ${file} stämmer inte med det undertecknade.`,
    en: ({ file, name }) => `The signature by ${name} in ${file} doesn't match what was signed.`,
  },
  'certificate-not-valid-then': {
    sv: ({ file, name, signedAt, from, to }) =>
      `${name} undertecknade ${file} den ${signedAt}, men certifikatet gäller från ${from} till ${to}.`,
    en: ({ file, name, signedAt, from, to }) =>
      `${name} signed ${file} at ${signedAt}, but the certificate is valid from ${from} to ${to}.`,
  },
  'signed-in-the-future': {
    sv: ({ file, name, signedAt }) =>
      `Underskriften av ${name} i ${file} är daterad ${signedAt}, som inte har varit än. Är klockan rätt ställd?`,
    en: ({ file, name, signedAt }) =>
      `The signature by ${name} in ${file} is dated ${signedAt}, which is yet to come. Is the clock right?`,
  },
  'pdf-unreadable': {
    sv: ({ file }) => `${file} går inte att läsa som PDF.`,
    en: ({ file }) => `${file} cannot be read as a PDF.`,
  },
  'pdf-not-signed': {
    sv: ({ file }) => `Ingen har undertecknat ${file}.`,
    en: ({ file }) => `Nobody has signed ${file}.`,
  },
  'pdf-changed-after-signing': {
    sv: ({ file }) => `${file} har fått ett tillägg som den sista underskriften i den inte täcker.`,
    en: ({ file }) => `${file} holds an addition that its last signature doesn't cover.`,
  },
  'decisions-unreadable': {
    sv: ({ file }) => `${file} går inte att läsa som beslut.`,
    en: ({ file }) => `${file} cannot be read as decisions.`,
  },
  'decisions-of-other-minutes': {
    sv: ({ file, minutes }) => `${file} hör till ett annat protokoll än ${minutes} i paketet.`,
    en: ({ file, minutes }) => `${file} belongs to other minutes than ${minutes} in the package.`,
  },
};

const nameFaults: Readonly<Record<Locale, Readonly<Record<NameFault, string>>>> = {
  sv: {
    empty: 'det är tomt',
    'too-long': 'det är för långt',
    'not-relative': 'det pekar utanför paketet eller har en tom del',
    character: 'det har ett tecken som inte alla system klarar',
    'not-normalised': 'dess bokstäver är skrivna på ett sätt som kan läsas som ett annat namn',
    reserved: 'det är reserverat i Windows',
  },
  en: {
    empty: 'it is empty',
    'too-long': 'it is too long',
    'not-relative': 'it points outside the package or has an empty part',
    character: 'it has a character that not every system can hold',
    'not-normalised': 'its letters are written in a way that can be read as another name',
    reserved: 'Windows reserves it',
  },
};
