import { ArrowDown, ArrowUp, Pencil, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { Item } from '../../../shared/meeting/agenda/facts.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PreparePanelProps } from './about-panel.tsx';
import { dropped, inserted, renamed, stepped } from './agenda-changes.ts';
import { AgendaRow } from './agenda-row.tsx';
import type { Dropped } from './drag-items.ts';
import { ItemDialog } from './item-dialog.tsx';
import { sameParts } from './same-parts.ts';
import { change, proposeAnew, usePreparing } from './prepare-store.ts';

const most = 200;

/** The agenda: proposed, and edited by key and by drag. */
export const AgendaPanel = memo(
  function AgendaPanel({ preparation }: PreparePanelProps) {
    const t = useText();
    const { agenda, firstSection } = preparation;
    const first = usePreparing((state) => firstSection ?? state.now?.ground?.nextSection ?? 1);
    const [chosen, setChosen] = useState<string | null>(null);
    const [dialog, setDialog] = useState<'add' | 'edit' | null>(null);
    const list = useRef<HTMLDivElement>(null);
    const at = Math.max(
      0,
      agenda.findIndex(({ id }) => id === chosen),
    );
    const item = agenda[at] ?? null;
    const choose = (id: string | undefined): void => {
      if (id === undefined) return;
      setChosen(id);
      requestAnimationFrame(() => focusWhenFree(() => list.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)));
    };
    const move = (id: string, steps: number): void => {
      const next = stepped(agenda, id, steps);
      change({ agenda: next });
      choose(id);
      announce(t('meeting.saidPlace', { place: next.findIndex((one) => one.id === id) + 1, count: next.length }));
    };
    const drop = (where: Dropped): void => {
      const next = dropped(usePreparing.getState().now?.preparation.agenda ?? [], where);
      change({ agenda: next });
      choose(where.dragged);
      const place = next.findIndex(({ id }) => id === where.dragged) + 1;
      announce(t('meeting.saidPlace', { place, count: next.length }));
    };
    const remove = (gone: Item): void => {
      const next = agenda.filter(({ id }) => id !== gone.id);
      change({ agenda: next });
      announce(t('prepare.saidItemRemoved', { title: gone.title }));
      const neighbour = next[Math.min(at, next.length - 1)]?.id;
      if (neighbour === undefined) focusWhenFree(() => document.querySelector<HTMLElement>('.agenda-add button'));
      else choose(neighbour);
    };
    const keep = (title: string, caseNumber: string): void => {
      setDialog(null);
      if (dialog === 'edit' && item) {
        change({ agenda: renamed(agenda, item.id, title, caseNumber) });
        return choose(item.id);
      }
      const added: Item = { id: crypto.randomUUID(), title, kind: 'other', caseNumber, plan: null, carried: null };
      change({ agenda: inserted(agenda, added, chosen) });
      announce(t('prepare.saidItemAdded', { title }));
      choose(added.id);
    };
    const add = (): void => {
      if (agenda.length >= most) announce(t('prepare.noMoreItems', { most }));
      else setDialog('add');
    };
    const pressed = (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (ctrlKey || metaKey || !item) return;
      const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
      if (altKey && step !== 0) move(item.id, step);
      else if (altKey) return;
      else if (step !== 0) choose(agenda[at + step]?.id);
      else if (key === 'Home') choose(agenda[0]?.id);
      else if (key === 'End') choose(agenda.at(-1)?.id);
      else if (key === 'Delete') remove(item);
      else if (key === 'Enter' || key === 'F2') setDialog('edit');
      else if (key === 'Insert' || key === '+') add();
      else return;
      event.preventDefault();
    };
    return (
      <div data-region>
        <Panel
          title={t('meeting.agenda')}
          aside={
            <span className="prepare-tools">
              <IconButton
                icon={ArrowUp}
                label={t('meeting.moveUp')}
                keys="Alt+ArrowUp"
                onPress={() => item && move(item.id, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={t('meeting.moveDown')}
                keys="Alt+ArrowDown"
                onPress={() => item && move(item.id, 1)}
              />
              <IconButton
                icon={Pencil}
                label={t('common.edit')}
                keys="Enter"
                onPress={() => item && setDialog('edit')}
              />
              <IconButton icon={Trash2} label={t('common.remove')} keys="Delete" onPress={() => item && remove(item)} />
            </span>
          }
        >
          <div ref={list} className="prepare-agenda" role="listbox" aria-label={t('meeting.agenda')}>
            {agenda.map((one, i) => (
              <AgendaRow
                key={one.id}
                item={one}
                section={first + i}
                isChosen={i === at}
                onChoose={() => setChosen(one.id)}
                onEdit={() => setDialog('edit')}
                onKey={pressed}
                onDrop={drop}
              />
            ))}
          </div>
          <div className="prepare-buttons agenda-add">
            <Button icon={Plus} keys="Insert" onPress={add}>
              {t('prepare.addItem')}
            </Button>
            <Button
              kind="quiet"
              icon={RotateCcw}
              onPress={() => {
                proposeAnew();
                announce(t('prepare.saidProposed'));
              }}
            >
              {t('prepare.proposeAnew')}
            </Button>
          </div>
        </Panel>
        {dialog && (
          <ItemDialog
            title={t(dialog === 'add' ? 'prepare.addItem' : 'prepare.editItem')}
            item={dialog === 'edit' ? item : null}
            onKeep={keep}
            onClose={() => {
              setDialog(null);
              choose(item?.id);
            }}
          />
        )}
      </div>
    );
  },
  sameParts('agenda', 'firstSection'),
);
