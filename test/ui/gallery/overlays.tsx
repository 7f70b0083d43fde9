import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { EmptyState } from '../../../renderer/ui/empty-state.tsx';
import { MenuButton, type MenuGroup } from '../../../renderer/ui/menu.tsx';
import { Tabs } from '../../../renderer/ui/tabs.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { Part } from './part.tsx';

const nothing = () => undefined;

const groups: readonly MenuGroup[] = [
  {
    actions: [
      { label: 'Flytta upp', icon: ArrowUp, keys: 'Alt+ArrowUp', onAction: nothing },
      { label: 'Flytta ner', icon: ArrowDown, keys: 'Alt+ArrowDown', onAction: nothing },
    ],
  },
  {
    title: 'Prioritet',
    actions: [
      { label: 'Prioritet 1', keys: '1', onAction: nothing },
      { label: 'Prioritet 2', keys: '2', onAction: nothing, isDisabled: true },
    ],
  },
  { actions: [{ label: 'Ta bort', icon: Trash2, keys: 'Delete', tone: 'stop', onAction: nothing }] },
];

export function Overlays() {
  const [tab, setTab] = useState<'text' | 'statements' | 'history'>('statements');
  const [isOpen, setOpen] = useState(false);
  return (
    <Part title="Flikar, menyer, dialoger">
      <Tabs
        label="E-arkiv"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'text', title: 'Beskrivning', content: <p>Sex avsnitt.</p> },
          { id: 'statements', title: 'Yttranden', count: 2, content: <p>Två yttranden.</p> },
          { id: 'history', title: 'Historik', content: <p>Version 2.2 → 3.0</p> },
        ]}
      />
      <div className="gallery-row">
        <MenuButton label="Gör med initiativet" groups={groups} />
        <MenuButton label="Mer" icon={Ellipsis} groups={groups} />
        <Button onPress={() => setOpen(true)}>Skapa nyckel …</Button>
      </div>
      <Dialog
        title="Skapa din underskriftsnyckel"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Avbryt</Button>
            <Button kind="primary" onPress={() => setOpen(false)} keys="Control+Enter">
              Skapa nyckel
            </Button>
          </>
        }
      >
        <p>Nyckeln finns bara på den här datorn och skyddas av din lösenfras.</p>
        <TextField label="Lösenfras" type="password" hint="Minst tolv tecken" autoFocus />
      </Dialog>
      <EmptyState
        icon={Ellipsis}
        title="Inga planer ännu"
        text="Öppna årets tjänsteplaner, eller släpp filen här."
        actions={<Button kind="primary">Öppna årets planer …</Button>}
      />
    </Part>
  );
}
