import type { Found } from './find-in-register.ts';
import type { Fault, Terminal } from './terminal.ts';

/** A name that means nothing in the register, or more than one thing. */
export function nameFault({ t }: Terminal, name: string, several: readonly Found[]): Fault {
  if (several.length === 0)
    return { code: 'unknown', what: t('cli.nothingCalled', { name }), next: t('cli.nothingCalledNext') };
  const names = several.map(({ id }) => id.slice(0, 12)).join(', ');
  return {
    code: 'ambiguous',
    what: t('cli.severalCalled', { name, count: several.length }),
    next: t('cli.severalCalledNext', { names }),
  };
}
