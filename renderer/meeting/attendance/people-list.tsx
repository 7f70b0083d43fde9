import type { Duty } from '../../../shared/meeting/attendance/facts.ts';
import { useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { useAtHand } from './at-hand.ts';
import { peopleByDuty } from './people-order.ts';
import { PersonRow } from './person-row.tsx';

const headings = {
  serving: 'attendance.members',
  substitute: 'attendance.substitutes',
  attending: 'attendance.attending',
} as const satisfies Record<Duty, string>;

/** Those who take part: one row in the tab order, gone through and changed by keys and by menu. */
export function PeopleList() {
  const t = useText();
  const { participants } = useSome(({ state }) => ({ participants: state.participants }));
  const asked = useAtHand((store) => store.person);
  const groups = peopleByDuty({ participants });
  const ids = groups.flatMap(({ people }) => people.map(({ participant }) => participant.id));
  const atHand = asked !== null && participants.has(asked) ? asked : (ids[0] ?? null);
  return (
    <div className="people-list" data-rows>
      {groups.map(({ duty, people }) => (
        <section key={duty} aria-labelledby={groups.length > 1 ? `people-${duty}` : 'attendance'}>
          {groups.length > 1 && <h3 id={`people-${duty}`}>{t(headings[duty])}</h3>}
          <ul>
            {people.map((presence) => (
              <PersonRow
                key={presence.participant.id}
                presence={presence}
                isAtHand={presence.participant.id === atHand}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
