import { memo, useState } from 'react';
import { isSameBody, type Body } from '../../../shared/meeting/body.ts';
import { forums, profiles, type Forum } from '../../../shared/meeting/opened.ts';
import { calledTo, type Preparation } from '../../../shared/meeting/preparation.ts';
import { useRegister } from '../../register-store.ts';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { BodiesDialog } from './bodies-dialog.tsx';
import { bodyOf, chosenPlans, forBody, profileOf } from './new-preparation.ts';
import { sameParts } from './same-parts.ts';
import { change, preparationNow, saveBody, usePreparing } from './prepare-store.ts';

export interface PreparePanelProps {
  readonly preparation: Preparation;
  /** Somebody has tried to open it: what is missing says so. */
  readonly isTried?: boolean;
}

/** Whose meeting it is, by which rules, when and where. */
export const AboutPanel = memo(
  function AboutPanel({ preparation, isTried = false }: PreparePanelProps) {
    const t = useText();
    const bodies = usePreparing((state) => state.bodies);
    const next = usePreparing((state) => state.now?.ground?.nextSection ?? null);
    const overview = useRegister((state) => state.overview);
    const [isEditing, setEditing] = useState(false);
    const { body, bodyId, forum, profile, date, begins, ends, place, firstSection, seats } = preparation;
    const chosen = bodies.find(({ id }) => id === bodyId) ?? null;
    const areas = chosenPlans(preparation, overview).map(({ area }) => area);
    const missing = (text: string): { readonly error?: string } =>
      isTried && text.trim() === '' ? { error: t('meeting.mustBeGiven') } : {};
    const setForum = (to: Forum): void => {
      const isByItself = body === bodyOf(forum, areas);
      change({ forum: to, profile: profileOf(to), ...(isByItself ? { body: bodyOf(to, areas), bodyId: null } : {}) });
    };
    const choose = (id: string): void => {
      const one = bodies.find((known) => known.id === id);
      change(one ? forBody(preparationNow() ?? preparation, one) : { bodyId: null });
      if (one) announce(t('prepare.saidBody', { body: one.name, count: one.roster.length }));
    };
    const keep = async (): Promise<void> => {
      const known = chosen ?? bodies.find(({ name }) => isSameBody(name, body)) ?? null;
      const kept: Body = {
        id: known?.id ?? crypto.randomUUID(),
        name: body.trim(),
        forum,
        profile,
        seats,
        place: place.trim(),
        numbering: preparation.numbering,
        roster: calledTo(preparationNow() ?? preparation).map((one) => ({ ...one, name: one.name.trim() })),
      };
      if (!(await saveBody(kept))) return;
      change({ bodyId: kept.id, body: kept.name });
      announce(t('prepare.saidBodyKept', { body: kept.name, count: kept.roster.length }));
    };
    return (
      <div data-region>
        <Panel title={t('meeting.about')}>
          {bodies.length > 0 && (
            <Select
              label={t('prepare.knownBody')}
              options={[
                ...bodies.map(({ id, name }) => ({ id, label: name })),
                { id: 'other', label: t('prepare.otherBody') },
              ]}
              value={chosen?.id ?? 'other'}
              onChange={choose}
            />
          )}
          <div className="prepare-row">
            <Select
              label={t('meeting.forum')}
              options={forums.map((id) => ({ id, label: t(`forum.${id}`) }))}
              value={forum}
              onChange={setForum}
            />
            <Select
              label={t('prepare.profile')}
              options={profiles.map((id) => ({ id, label: t(`prepare.profile_${id}`) }))}
              value={profile}
              onChange={(to) => change({ profile: to })}
            />
          </div>
          <TextField
            label={t('meeting.body')}
            isRequired
            maxLength={300}
            value={body}
            onChange={(to) => change({ body: to, bodyId: isSameBody(to, chosen?.name ?? '') ? bodyId : null }, 'body')}
            {...missing(body)}
          />
          <div className="prepare-buttons">
            <Button isDisabled={body.trim() === ''} onPress={() => void keep()}>
              {t(chosen ? 'prepare.keepRoster' : 'prepare.keepBody')}
            </Button>
            <Button kind="quiet" onPress={() => setEditing(true)}>
              {t('prepare.editBodies')}
            </Button>
          </div>
          <div className="prepare-when">
            <TextField
              label={t('meeting.date')}
              type="date"
              isRequired
              value={date}
              onChange={(to) => change({ date: to }, 'date')}
              {...missing(date)}
            />
            <TextField
              label={t('prepare.begins')}
              type="time"
              value={begins}
              onChange={(to) => change({ begins: to }, 'begins')}
            />
            <TextField
              label={t('prepare.ends')}
              type="time"
              value={ends}
              onChange={(to) => change({ ends: to }, 'ends')}
            />
          </div>
          <TextField
            label={t('meeting.placeOfMeeting')}
            maxLength={200}
            value={place}
            onChange={(to) => change({ place: to }, 'place')}
          />
          <div className="prepare-row">
            <NumberField
              label={t('meeting.firstSection')}
              {...(firstSection === null && next !== null ? { hint: t('prepare.goesOn') } : {})}
              value={firstSection ?? next}
              minValue={1}
              maxValue={100_000}
              onChange={(to) => change({ firstSection: to === next ? null : to })}
            />
            <NumberField
              label={t('prepare.seats')}
              hint={t('prepare.seatsHint')}
              value={seats}
              minValue={1}
              maxValue={1000}
              onChange={(to) => change({ seats: to })}
            />
          </div>
        </Panel>
        {isEditing && <BodiesDialog onClose={() => setEditing(false)} />}
      </div>
    );
  },
  sameParts(
    'bodyId',
    'body',
    'forum',
    'profile',
    'seats',
    'numbering',
    'date',
    'begins',
    'ends',
    'place',
    'plans',
    'firstSection',
  ),
);
