import type { Translate } from '../../../shared/language/translator.ts';
import type { Participant } from '../../../shared/meeting/attendance/facts.ts';
import type { Option } from '../../ui/option.ts';

/** Substitutes to choose between, in the order they are asked, with why they stand where they do. */
export function substituteOptions(free: readonly Participant[], group: string, t: Translate): Option[] {
  return free.map((one, i) => {
    const hint = [
      i === 0 ? t('attendance.turn') : '',
      group !== '' && one.group === group ? t('attendance.ofGroup') : one.group,
      one.organisation,
    ];
    return { id: one.id, label: one.name, hint: hint.filter(Boolean).join(', ') };
  });
}
