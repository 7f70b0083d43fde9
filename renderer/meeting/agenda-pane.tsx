import { ArrowLeft, Check, TriangleAlert } from 'lucide-react';
import { contestedItems, sectionOf } from '../../shared/meeting/queries.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';
import { AttendanceList } from './attendance-list.tsx';
import { perform, useSome } from './meeting-store.ts';

export interface AgendaPaneProps {
  readonly onList: () => void;
  readonly onClose: () => void;
}

/** The agenda with its §§ and what has been decided, and who is in the room. */
export function AgendaPane({ onList, onClose }: AgendaPaneProps) {
  const t = useText();
  const { opening, agenda, struck, items, currentItem, closed } = useSome(({ state }) => ({
    opening: state.opening,
    agenda: state.agenda,
    struck: state.struck,
    items: state.items,
    currentItem: state.currentItem,
    closed: state.closed,
  }));
  const contested = contestedItems({ items });
  return (
    <nav className="meeting-agenda" data-region aria-label={t('meeting.agenda')}>
      <div className="meeting-back">
        <Button kind="quiet" icon={ArrowLeft} keys="Alt+ArrowLeft" onPress={onList}>
          {t('meeting.backToList')}
        </Button>
      </div>
      <h2>{t('meeting.agenda')}</h2>
      <ol>
        {agenda.map((item) => {
          const met = items.get(item.id);
          const isCurrent = currentItem === item.id;
          const isContested = contested.includes(item.id);
          const isDone = !isCurrent && met?.begunAt !== null && met?.begunAt !== undefined;
          return (
            <li key={item.id}>
              <button
                type="button"
                className="agenda-item"
                aria-current={isCurrent ? 'step' : undefined}
                disabled={closed !== null}
                onClick={() => void perform({ type: 'begin-item', item: item.id })}
              >
                <span className="k-figure agenda-section">
                  {t('shell.section', { section: sectionOf({ agenda, items, struck, opening }, item.id) ?? 0 })}
                </span>
                <span>{item.title}</span>
                {isContested ? (
                  <TriangleAlert size={15} className="agenda-contested" aria-label={t('meeting.contested')} />
                ) : (
                  (isDone || (met?.decisions.length ?? 0) > 0) && (
                    <Check
                      size={15}
                      className="agenda-done"
                      aria-label={met?.decisions.length ? t('meeting.decided') : t('meeting.handled')}
                    />
                  )
                )}
              </button>
            </li>
          );
        })}
      </ol>
      <AttendanceList />
      {closed === null && (
        <div className="meeting-agenda-end">
          <Button onPress={onClose}>{t('meeting.closeMeeting')}</Button>
        </div>
      )}
    </nav>
  );
}
