import type { Locale } from '../language/locale.ts';
import { DECISIONS_FILE, MINUTES_FILE, PAGE_FILE, manifestFile, signatureFile } from './names.ts';
import { type Role, roleNames } from './role.ts';

/** One who signs, as the read-me presents them. No certificate for one who signs later, by a key not seen yet. */
export interface NamedSigner {
  readonly name: string;
  readonly organisation: string;
  readonly role: Role;
  readonly certificate: { readonly fingerprint: string; readonly selfMade: boolean; readonly notAfter: Date } | null;
}

/**
 * The text of `LÄSMIG.txt`: what the package is, how to check it by hand without Klubba, and what its signatures are
 * worth. Swedish, then English. `title` names the meeting ("Prioriteringsforum Park, 2026-05-12").
 */
export function writeReadMe(title: string, signers: readonly NamedSigner[]): string {
  const list = (locale: Locale) => signers.map((signer) => describeSigner(signer, locale)).join('\n\n');
  return [title, '='.repeat(72), swedish(list('sv')), '='.repeat(72), english(list('en')), ''].join('\n');
}

const takeCertificate = `  openssl pkcs7 -print_certs -inform DER -in ${signatureFile(1)} -out ca.pem
  openssl x509 -in ca.pem -noout -subject -dates -fingerprint -sha256`;

const checkSignature = `  openssl cms -verify -binary -cades -purpose any -inform DER -in ${signatureFile(1)} \\
    -content ${manifestFile(1)} -CAfile ca.pem -out /dev/null`;

const checkFile = `  openssl dgst -sha256 -binary ${MINUTES_FILE} | openssl base64
  grep -A 2 'URI="${MINUTES_FILE}"' ${manifestFile(1)}`;

const checkMinutes = `  pdfsig ${MINUTES_FILE}`;

const swedish = (
  signers: string,
) => `Det här är ett beslutspaket: protokollet från ett möte, dess beslut, de planer som mötet gav, mötets logg och
bilagor, undertecknade av mötets ordförande och justerare. Formatet är ASiC-E med CAdES (ETSI EN 319 162-1 och
EN 319 122-1): en vanlig ZIP-fil. Öppna ${MINUTES_FILE} för att läsa. ${DECISIONS_FILE} har samma beslut för datorer.

UNDERTECKNARE

${signers}

VAD UNDERSKRIFTERNA VISAR

Att ingen fil har ändrats sedan den undertecknades, och att den som undertecknade hade nyckeln till certifikatet.
En enhets egen nyckel är gjord i Klubba och ingen annan går i god för den. Den är ett sigill: den visar att innehållet
är oförändrat, men inte vem personen är, om du inte själv har jämfört fingeravtrycket med den personen. En justering
blir det när certifikatet är personens eget: utfärdat av stadens certifikatutfärdare eller på ett kort.
Tidpunkterna är vad undertecknarens dator sade.

KONTROLLERA

I Klubba: öppna filen, eller kör "klubba verify FIL". I en webbläsare: öppna ${PAGE_FILE} (helst ur ett paket som du
redan litar på) och släpp filen där. För hand: packa upp filen (unzip), och för var och en som har undertecknat
(001, 002, ...):

1. Ta fram certifikatet och jämför fingeravtrycket med listan ovan, och helst med personen själv:
${takeCertificate}

2. Kontrollera underskriften på förteckningen ("CAdES Verification successful"; lägg till -no_check_time när
   certifikatets tid har gått ut):
${checkSignature}

3. Kontrollera varje fil mot förteckningen (samma DigestValue), och att förteckningen nämner alla filer utom mimetype
   och dem i META-INF:
${checkFile}

4. Kontrollera protokollets egna underskrifter ("Signature is Valid" för var och en, "Total document signed" för den
   sista):
${checkMinutes}
`;

const english = (
  signers: string,
) => `This is a decision package: the minutes of a meeting, its decisions, the plans that it made, its log and annexes,
signed by the meeting's chair and approvers. The format is ASiC-E with CAdES (ETSI EN 319 162-1 and EN 319 122-1): an
ordinary ZIP file. Open ${MINUTES_FILE} to read. ${DECISIONS_FILE} holds the same decisions for computers.

SIGNATORIES

${signers}

WHAT THE SIGNATURES SHOW

That no file has changed since it was signed, and that whoever signed held the certificate's key. A device's own key was
made in Klubba and nobody else vouches for it. It is a seal: it shows that the content is unchanged, but not who the
person is, unless you have compared the fingerprint with that person yourself. It is a justering (formal approval of
the minutes) when the certificate is the person's own: issued by the city's certificate authority, or on a card.
The times are what the signer's computer said.

CHECK IT

In Klubba: open the file, or run "klubba verify FILE". In a browser: open ${PAGE_FILE} (better from a package that you
trust already) and drop the file there. By hand: unpack the file (unzip), and for each who has signed (001, 002, ...):

1. Take out the certificate and compare its fingerprint with the list above, and better with the person:
${takeCertificate}

2. Check the signature on the manifest ("CAdES Verification successful"; add -no_check_time when the certificate has
   expired):
${checkSignature}

3. Check each file against the manifest (the same DigestValue), and that the manifest names every file but mimetype and
   those in META-INF:
${checkFile}

4. Check the minutes' own signatures ("Signature is Valid" for each, "Total document signed" for the last):
${checkMinutes}
`;

const words = {
  sv: {
    later: 'undertecknar senare, med egen förteckning i META-INF',
    own: 'Enhetens egen nyckel: ett sigill',
    issued: 'Utfärdat av en certifikatutfärdare',
    to: 'gäller till och med',
    print: 'Fingeravtryck (SHA-256)',
  },
  en: {
    later: 'signs later, with a manifest of their own in META-INF',
    own: "The device's own key: a seal",
    issued: 'Issued by a certificate authority',
    to: 'valid to',
    print: 'Fingerprint (SHA-256)',
  },
} as const satisfies Record<Locale, unknown>;

function describeSigner(signer: NamedSigner, locale: Locale): string {
  const say = words[locale];
  const who = [signer.name, signer.organisation, roleNames[locale][signer.role]]
    .filter((part) => part !== '')
    .join(', ');
  if (!signer.certificate) return `${who}\n  ${say.later}`;
  const { fingerprint, selfMade, notAfter } = signer.certificate;
  const day = notAfter.toISOString().slice(0, 10);
  const pairs = fingerprint.toUpperCase().match(/../g) ?? [];
  const print = `${pairs.slice(0, 16).join(':')}:\n    ${pairs.slice(16).join(':')}`;
  return `${who}\n  ${selfMade ? say.own : say.issued}, ${say.to} ${day}.\n  ${say.print}:\n    ${print}`;
}
