// What the library says when it had to guess: no index of objects, a tree of pages or a page's content cut short.
const damage = /Indexing all PDF objects|invalid \/Pages tree|ignoring errors|XRef/u;

/**
 * Listens for what the library says of damage that it read past: it says so on the console alone. This process has nothing
 * else to say there. `heard` ends the listening, and tells whether there was any.
 */
export function listenForDamage(): { readonly heard: () => boolean } {
  const { warn, log } = console;
  let isDamaged = false;
  const note = (said: unknown): void => void (isDamaged ||= typeof said === 'string' && damage.test(said));
  console.warn = note;
  console.log = note;
  return {
    heard: () => {
      Object.assign(console, { warn, log });
      return isDamaged;
    },
  };
}
