import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/bridge/contract.ts';
import { numberings, type Body } from '../../../shared/meeting/body.ts';
import { forums, profiles } from '../../../shared/meeting/opened.ts';
import type { Called } from '../../../shared/meeting/preparation.ts';
import { attempt } from '../../register-store.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { ImportPeople } from './import-people.tsx';
import { profileOf } from './new-preparation.ts';
import { PeopleTable } from './people-table.tsx';

export interface BodyFormProps {
  readonly body: Body;
  readonly onKeep: (body: Body) => void;
  readonly onCancel: () => void;
}

/** A body: its name, how it meets, and who belongs to it. */
export function BodyForm({ body: before, onKeep, onCancel }: BodyFormProps) {
  const t = useText();
  const [body, setBody] = useState(before);
  const [roster, setRoster] = useState<readonly Called[]>(before.roster);
  const [list, setList] = useState<Output<'roster.choose'>>(null);
  const [isTried, setTried] = useState(false);
  const put = (part: Partial<Body>): void => setBody({ ...body, ...part });
  const isUnnamed = body.name.trim() === '';
  const keep = (): void => {
    setTried(true);
    if (isUnnamed) return;
    const named = roster.map((one) => ({ ...one, name: one.name.trim() })).filter(({ name }) => name !== '');
    onKeep({ ...body, name: body.name.trim(), place: body.place.trim(), roster: named });
  };
  return (
    <div className="prepare-stack">
      <TextField
        label={t('meeting.body')}
        isRequired
        autoFocus
        maxLength={300}
        value={body.name}
        onChange={(name) => put({ name })}
        {...(isTried && isUnnamed ? { error: t('prepare.bodyNeedsName') } : {})}
      />
      <div className="prepare-row">
        <Select
          label={t('meeting.forum')}
          options={forums.map((id) => ({ id, label: t(`forum.${id}`) }))}
          value={body.forum}
          onChange={(forum) => put({ forum, profile: profileOf(forum) })}
        />
        <Select
          label={t('prepare.profile')}
          options={profiles.map((id) => ({ id, label: t(`prepare.profile_${id}`) }))}
          value={body.profile}
          onChange={(profile) => put({ profile })}
        />
      </div>
      <div className="prepare-row">
        <Select
          label={t('prepare.numbering')}
          options={numberings.map((id) => ({ id, label: t(`prepare.numbering_${id}`) }))}
          value={body.numbering}
          onChange={(numbering) => put({ numbering })}
        />
        <NumberField
          label={t('prepare.seats')}
          value={body.seats}
          minValue={1}
          maxValue={1000}
          onChange={(seats) => put({ seats })}
        />
      </div>
      <TextField
        label={t('prepare.usualPlace')}
        maxLength={200}
        value={body.place}
        onChange={(place) => put({ place })}
      />
      <h3>{t('prepare.roster')}</h3>
      <PeopleTable
        people={{ participants: roster, present: [] }}
        onChange={({ participants }) => setRoster(participants)}
        asksPresence={false}
        actions={
          <Button icon={FileUp} onPress={() => void attempt('roster.choose', {}).then(setList)}>
            {t('prepare.importPeople')}
          </Button>
        }
      />
      <div className="prepare-buttons body-save">
        <Button kind="primary" onPress={keep}>
          {t('prepare.saveBody')}
        </Button>
        <Button onPress={onCancel}>{t('common.cancel')}</Button>
      </div>
      {list && <ImportPeople list={list} before={roster} onTake={setRoster} onClose={() => setList(null)} />}
    </div>
  );
}
