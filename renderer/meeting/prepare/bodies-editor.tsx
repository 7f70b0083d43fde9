import './prepare.css';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Body } from '../../../shared/meeting/body.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { useText } from '../../ui/use-text.ts';
import { BodyForm } from './body-form.tsx';
import { loadBodies, removeBody, saveBody, usePreparing } from './prepare-store.ts';

export interface BodiesEditorProps {
  /** Told when somebody begins to write in a body, and when that is saved or called off. */
  readonly onEditing?: (isEditing: boolean) => void;
}

/** The bodies of the register: added, edited with their rosters, and removed. */
export function BodiesEditor({ onEditing }: BodiesEditorProps) {
  const t = useText();
  const bodies = usePreparing((state) => state.bodies);
  const [edited, setShown] = useState<Body | null>(null);
  const setEdited = (body: Body | null): void => {
    setShown(body);
    onEditing?.(body !== null);
  };
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => void loadBodies(), []);
  const backTo = (id: string): void =>
    focusWhenFree(
      () =>
        document.querySelector<HTMLElement>(`[data-body="${id}"] button`) ??
        document.querySelector<HTMLElement>('.bodies-add button'),
    );
  const keep = async (body: Body): Promise<void> => {
    if (!(await saveBody(body))) return;
    setEdited(null);
    announce(t('prepare.saidBodyKept', { body: body.name, count: body.roster.length }));
    backTo(body.id);
  };
  const remove = async ({ id, name }: Body): Promise<void> => {
    setAsked(null);
    await removeBody(id);
    announce(t('prepare.saidRemoved', { name }));
    backTo('');
  };
  if (edited)
    return (
      <BodyForm
        body={edited}
        onKeep={(body) => void keep(body)}
        onCancel={() => {
          setEdited(null);
          backTo(edited.id);
        }}
      />
    );
  return (
    <div className="bodies">
      {bodies.length === 0 && <p className="k-second">{t('prepare.noBodies')}</p>}
      <ul>
        {bodies.map((body) => (
          <li key={body.id} data-body={body.id}>
            <span className="bodies-name">{body.name}</span>
            <span className="k-second">
              {t('prepare.bodyFacts', { forum: t(`forum.${body.forum}`), count: body.roster.length })}
            </span>
            {asked === body.id ? (
              <span className="prepare-tools">
                <Button kind="danger" autoFocus onPress={() => void remove(body)}>
                  {t('prepare.removeBodyNow')}
                </Button>
                <Button
                  onPress={() => {
                    setAsked(null);
                    backTo(body.id);
                  }}
                >
                  {t('common.cancel')}
                </Button>
              </span>
            ) : (
              <span className="prepare-tools">
                <IconButton
                  icon={Pencil}
                  label={t('prepare.editBody', { body: body.name })}
                  onPress={() => setEdited(body)}
                />
                <IconButton
                  icon={Trash2}
                  label={t('prepare.removeBody', { body: body.name })}
                  onPress={() => setAsked(body.id)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className="bodies-add">
        <Button icon={Plus} onPress={() => setEdited(newBody())}>
          {t('prepare.addBody')}
        </Button>
      </div>
    </div>
  );
}

function newBody(): Body {
  const id = crypto.randomUUID();
  return {
    id,
    name: '',
    forum: 'prioritisation',
    profile: 'forum',
    seats: null,
    place: '',
    numbering: 'year',
    roster: [],
  };
}
