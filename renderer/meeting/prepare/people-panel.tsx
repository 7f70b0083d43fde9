import { FileUp } from 'lucide-react';
import { memo, useState } from 'react';
import type { Output } from '../../../shared/bridge/contract.ts';
import { attempt } from '../../register-store.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PreparePanelProps } from './about-panel.tsx';
import { ImportPeople } from './import-people.tsx';
import { expectedOf } from './new-preparation.ts';
import { PeopleTable } from './people-table.tsx';
import { sameParts } from './same-parts.ts';
import { change } from './prepare-store.ts';

/** Who is called: chair, secretary, approver, members and substitutes, and who is expected when it opens. */
export const PeoplePanel = memo(
  function PeoplePanel({ preparation, isTried = false }: PreparePanelProps) {
    const t = useText();
    const [list, setList] = useState<Output<'roster.choose'>>(null);
    const { participants, present } = preparation;
    const named = participants.filter(({ name }) => name.trim() !== '');
    const chair = participants.find(({ role }) => role === 'chair');
    const isChairless = isTried && !named.some(({ role }) => role === 'chair');
    return (
      <div data-region>
        <Panel
          title={t('meeting.people')}
          aside={t('prepare.peopleCount', {
            serving: named.filter(({ duty }) => duty === 'serving').length,
            substitutes: named.filter(({ duty }) => duty === 'substitute').length,
          })}
        >
          <PeopleTable
            people={{ participants, present }}
            onChange={(people, field) =>
              change({ participants: [...people.participants], present: [...people.present] }, field ?? null)
            }
            asksPresence
            actions={
              <Button icon={FileUp} onPress={() => void attempt('roster.choose', {}).then(setList)}>
                {t('prepare.importPeople')}
              </Button>
            }
            lacking={isChairless ? (chair?.id ?? null) : null}
          />
        </Panel>
        {list && (
          <ImportPeople
            list={list}
            before={participants}
            onTake={(people) => change({ participants: people, present: expectedOf(people) })}
            onClose={() => setList(null)}
          />
        )}
      </div>
    );
  },
  sameParts('participants', 'present'),
);
