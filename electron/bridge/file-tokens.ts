import { basename } from 'node:path';

/** Files that a person chose, by tokens: the window never sees a path, and can name no other file. */
export class FileTokens {
  readonly #paths = new Map<string, string>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** A token for a path. */
  give(path: string): { readonly token: string; readonly name: string } {
    const token = this.#newId();
    this.#paths.set(token, path);
    return { token, name: basename(path) };
  }

  /** Keeps a path under a token that the preload made; a token is never given another path. */
  keep(token: string, path: string): void {
    if (path !== '' && !this.#paths.has(token)) this.#paths.set(token, path);
  }

  pathOf(token: string): string | null {
    return this.#paths.get(token) ?? null;
  }
}
