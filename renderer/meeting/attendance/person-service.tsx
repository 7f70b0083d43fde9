import { emptySeats, substitutesFor } from '../../../shared/meeting/attendance/queries.ts';
import type { Presence } from '../../../shared/meeting/attendance/state.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform } from '../meeting-store.ts';
import { letServe, nameOfPerson } from './attendance-commands.ts';
import { substituteOptions } from './substitute-options.ts';

const nobody = 'nobody';

export interface PersonServiceProps {
  readonly state: MeetingState;
  readonly presence: Presence;
}

/** Who serves for a member who is not there, or whom a substitute serves for. */
export function PersonService({ state, presence }: PersonServiceProps) {
  const { duty } = presence.participant;
  if (duty === 'serving' && !presence.present) return <ServedBy state={state} presence={presence} />;
  return duty === 'substitute' && presence.present ? <ServesFor state={state} presence={presence} /> : null;
}

function ServedBy({ state, presence: { participant, standIn } }: PersonServiceProps) {
  const t = useText();
  const current = standIn?.value ?? null;
  const serving = current === null ? [] : (state.participants.get(current)?.participant ?? []);
  const free = [serving, ...substitutesFor(state, participant.id)].flat();
  const rivals = standIn?.rivals ?? [];
  return (
    <section>
      <h3>{t('attendance.service')}</h3>
      {rivals.length > 0 && current !== null && (
        <p className="attendance-careful">
          {t('attendance.twoChosen', {
            name: nameOfPerson(current),
            others: rivals.map(({ value }) => nameOfPerson(value ?? '')).join(', '),
          })}
          <Button onPress={() => void letServe(participant.id, current)}>{t('attendance.settle')}</Button>
        </p>
      )}
      <Select
        label={t('attendance.servesInstead')}
        {...(free.length === 0 && { hint: t('attendance.noSubstitute') })}
        options={[
          ...substituteOptions(free, participant.group, t).map((one) =>
            one.id === current ? { id: one.id, label: one.label } : one,
          ),
          { id: nobody, label: t('attendance.nobody') },
        ]}
        value={current ?? nobody}
        onChange={(id) => void letServe(participant.id, id === nobody ? null : id)}
      />
    </section>
  );
}

function ServesFor({ state, presence: { participant, servesFor } }: PersonServiceProps) {
  const t = useText();
  const own = servesFor === null ? [] : (state.participants.get(servesFor)?.participant ?? []);
  const seats = [own, ...emptySeats(state)].flat();
  const serve = async (id: string): Promise<void> => {
    if (servesFor !== null) {
      if (!(await perform({ type: 'step-out', substitute: participant.id, item: null, time: null }))) return;
    }
    if (id !== nobody) await letServe(id, participant.id);
  };
  return (
    <section>
      <h3>{t('attendance.service')}</h3>
      <Select
        label={t('attendance.servesForWhom')}
        options={[
          ...seats.map(({ id, name, group }) => ({ id, label: name, hint: group })),
          { id: nobody, label: t('attendance.nobody') },
        ]}
        value={servesFor ?? nobody}
        onChange={(id) => void serve(id)}
      />
    </section>
  );
}
