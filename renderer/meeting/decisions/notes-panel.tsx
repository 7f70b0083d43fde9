import { nameOf } from '../../../shared/meeting/decisions/queries.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useText } from '../../ui/use-text.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { perform } from '../meeting-store.ts';
import type { OfItemProps } from './motions-panel.tsx';

/** Reservations, protokollsanteckningar, särskilda yttranden and röstförklaringar on the item. */
export function NotesPanel({ item, state }: OfItemProps) {
  const t = useText();
  const notes = [...state.notes.values()].filter((note) => note.item === item);
  const isFixed = state.closed !== null;
  const withdraw = async (note: string): Promise<void> => {
    if (await perform({ type: 'withdraw-note', note })) announce(t('decisions.saidNoteWithdrawn'));
  };
  return (
    <Panel
      title={t('decisions.notes')}
      aside={
        !isFixed && (
          <Button keys="T" onPress={() => openDialog('note')}>
            {t('decisions.newNote')}
          </Button>
        )
      }
    >
      {notes.length === 0 ? (
        <p className="k-second">{t('decisions.noNotes')}</p>
      ) : (
        <ul className="motions">
          {notes.map(({ id, kind, people, text }) => (
            <li key={id} className="motion">
              <header>
                <Chip tone={kind === 'reservation' ? 'careful' : 'neutral'}>{t(`decisions.note_${kind}`)}</Chip>
                <span className="motion-people">{people.map((one) => nameOf(state, one)).join(', ')}</span>
              </header>
              <p className={text === '' ? 'k-second' : 'note-text'}>
                {text === '' ? t('decisions.motivationFollows') : text}
              </p>
              {!isFixed && (
                <div className="motion-actions">
                  <Button kind="quiet" onPress={() => void withdraw(id)}>
                    {t('decisions.withdraw')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
