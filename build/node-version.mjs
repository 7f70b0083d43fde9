// Read by whatever Node the machine has, so only syntax that the oldest one understands.

/** Whether this Node can set the project up; says what to do when it can't. */
export function canSetUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 18) return true;
  const found = process.versions.node;
  console.error('klubba: Node ' + found + ' är för gammal. Installera Node 18 eller senare och kör om kommandot.');
  console.error('klubba: Node ' + found + ' is too old. Install Node 18 or later and run the command again.');
  return false;
}
