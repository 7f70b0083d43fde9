// The set-up that every command begins with. Nothing is done twice: each step has its stamp.
import { installDependencies } from './dependencies.mjs';
import { installSystemPackages } from './system-packages.mjs';

/**
 * Makes the machine ready for a purpose: `tools` is what builds and runs the command line, without any window.
 * @param {'tools' | 'window' | 'headless' | 'test'} purpose
 */
export async function setUp(purpose) {
  if (purpose !== 'tools') await installSystemPackages(purpose);
  await installDependencies();
}
