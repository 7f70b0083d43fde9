import { useState } from 'react';
import { ComboBox } from '../../../renderer/ui/combo-box.tsx';
import { NumberField } from '../../../renderer/ui/number-field.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { TextArea } from '../../../renderer/ui/text-area.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { Part } from './part.tsx';

const areas = [
  { id: 'trade', label: 'E-handel' },
  { id: 'economy', label: 'Ekonomi' },
  { id: 'lead', label: 'Ledning och styrning', hint: '9 initiativ' },
  { id: 'care', label: 'Vård och omsorg', isDisabled: true },
] as const;

type Area = (typeof areas)[number]['id'];

export function Fields() {
  const [frame, setFrame] = useState<number | null>(2000);
  const [area, setArea] = useState<Area | null>('lead');
  const [found, setFound] = useState<Area | null>(null);
  return (
    <Part title="Fält">
      <TextField label="Plats" defaultValue="Sammanträdesrum Eken" hint="Var mötet hålls" />
      <TextField label="Ordförande" isRequired error="Skriv ordförandens namn." placeholder="För- och efternamn" />
      <TextField label="Diarienummer" isDisabled defaultValue="KS 2026/114" />
      <TextArea
        label="Nytt yttrande"
        rows={3}
        defaultValue="Forumet ställer sig bakom initiativet till det lägre beloppet."
      />
      <NumberField label="Ram för 2027" unit="tkr" minValue={0} step={50} value={frame} onChange={setFrame} />
      <Select label="Tjänsteområde" options={areas} value={area} onChange={setArea} />
      <ComboBox label="Sök tjänsteområde" options={areas} value={found} onChange={setFound} />
    </Part>
  );
}
