import type { Database } from 'better-sqlite3';

/** A person's key in this register; the private key only as its passphrase encrypted it. */
export type StoredSigner = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly certificatePem: string;
  readonly encryptedKeyPem: string;
};

/** Keys made here, and certificates whose holders are known here. */
export class Signers {
  readonly #put;
  readonly #list;
  readonly #know;
  readonly #known;

  constructor(db: Database) {
    this.#put = db.prepare(
      'INSERT INTO signer (id, name, organisation, certificate, encrypted_key, made_at) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#list = db.prepare<[], StoredSigner>(
      `SELECT id, name, organisation, certificate AS certificatePem, encrypted_key AS encryptedKeyPem
       FROM signer ORDER BY name, made_at`,
    );
    this.#know = db.prepare(
      'INSERT INTO known_certificate (fingerprint, name, known_since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    );
    this.#known = db.prepare<[], { fingerprint: string }>('SELECT fingerprint FROM known_certificate');
  }

  put(signer: StoredSigner, at: string): void {
    this.#put.run(signer.id, signer.name, signer.organisation, signer.certificatePem, signer.encryptedKeyPem, at);
  }

  list(): StoredSigner[] {
    return this.#list.all();
  }

  /** From now on the holder of this certificate (SHA-256, hex) is known. */
  know(fingerprint: string, name: string, at: string): void {
    this.#know.run(fingerprint, name, at);
  }

  /** Fingerprints of known certificates (SHA-256, hex). */
  known(): string[] {
    return this.#known.all().map(({ fingerprint }) => fingerprint);
  }
}
