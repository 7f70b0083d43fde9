import { ChartNoAxesColumn, FileInput, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../renderer/ui/button.tsx';
import { Checkbox } from '../../../renderer/ui/checkbox.tsx';
import { IconButton } from '../../../renderer/ui/icon-button.tsx';
import { RadioChips } from '../../../renderer/ui/radio-chips.tsx';
import { ToggleChip } from '../../../renderer/ui/toggle-chip.tsx';
import { Part } from './part.tsx';

export function Pressed() {
  const [outcome, setOutcome] = useState('approved');
  const [hasTerms, setTerms] = useState(false);
  return (
    <Part title="Knappar och val">
      <div className="gallery-row">
        <Button keys="S">Scenarier</Button>
        <Button keys="V">Votering</Button>
        <Button kind="primary" keys="B">
          Besluta
        </Button>
      </div>
      <div className="gallery-row">
        <Button kind="primary" icon={FileInput} keys="Control+O">
          Öppna årets planer …
        </Button>
        <Button kind="quiet">Visa källan</Button>
        <Button kind="danger">Ta bort mötet</Button>
        <Button isDisabled>Spara</Button>
        <Button kind="primary" isDisabled keys="Control+Enter">
          Spara
        </Button>
      </div>
      <div className="gallery-row">
        <IconButton icon={Undo2} label="Ångra" keys="Control+Z" />
        <IconButton icon={ChartNoAxesColumn} label="Diagram" showsLabel />
        <IconButton icon={Trash2} label="Ta bort" isDisabled />
      </div>
      <RadioChips
        label="Utfall"
        value={outcome}
        onChange={setOutcome}
        options={[
          { id: 'approved', label: 'Tillstyrks' },
          { id: 'rejected', label: 'Avstyrks' },
          { id: 'notPrioritised', label: 'Prioriteras ej' },
          { id: 'referredBack', label: 'Återremiss' },
          { id: 'tabled', label: 'Bordläggs' },
          { id: 'nominated', label: 'Nomineras', isDisabled: true },
        ]}
      />
      <div className="gallery-row">
        <ToggleChip isSelected={hasTerms} onChange={setTerms}>
          + villkor
        </ToggleChip>
        <ToggleChip isSelected onChange={() => undefined}>
          + medskick
        </ToggleChip>
      </div>
      <div className="gallery-row">
        <Checkbox defaultSelected>Omedelbart justerad</Checkbox>
        <Checkbox>Votering begärd</Checkbox>
        <Checkbox isIndeterminate>Alla planer</Checkbox>
        <Checkbox isDisabled>Kan inte väljas</Checkbox>
      </div>
    </Part>
  );
}
