import { useState } from 'react';
import { Amount } from '../../../renderer/ui/amount.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { Chip } from '../../../renderer/ui/chip.tsx';
import { DataTable } from '../../../renderer/ui/data-table.tsx';
import { Meter } from '../../../renderer/ui/meter.tsx';
import { PageHeader } from '../../../renderer/ui/page-header.tsx';
import { ScoreBar } from '../../../renderer/ui/score-bar.tsx';
import { StatCards } from '../../../renderer/ui/stat-card.tsx';
import { Part } from './part.tsx';

const rows = [
  { area: 'E-handel', maintenance: 24_351_000, development: 200_000, points: 4.4, tone: 'good', state: 'ny version' },
  { area: 'Ekonomi', maintenance: 38_396_000, development: 0, points: 4.1, tone: 'good', state: 'oförändrad' },
  {
    area: 'IT-tjänster',
    maintenance: 339_829_000,
    development: 4_600_500,
    points: 2.3,
    tone: 'careful',
    state: '2 belopp ändrade',
  },
  {
    area: 'Vård och omsorg',
    maintenance: 45_430_000,
    development: null,
    points: null,
    tone: 'stop',
    state: 'kopia bruten',
  },
] as const;

export function Figures() {
  const [chosen, setChosen] = useState('IT-tjänster');
  return (
    <Part title="Siffror" isWide>
      <PageHeader
        title="Det här hittades"
        note="8 planer, tkr"
        lead="Granska och ta in. Inget sparas förrän du väljer det."
        actions={<Button kind="primary">Ta in 8 planer</Button>}
      />
      <StatCards
        cards={[
          { figure: '8', label: 'tjänsteplaner' },
          { figure: '42', label: 'initiativ' },
          { figure: '689\u00a0695', label: 'tkr i budget' },
          { figure: '18', label: 'att ta ställning till', tone: 'stop' },
        ]}
      />
      <DataTable
        caption="Tjänsteområden i filen"
        rows={rows}
        rowKey={(row) => row.area}
        chosen={chosen}
        onChoose={(row) => setChosen(row.area)}
        columns={[
          { id: 'area', title: 'Tjänsteområde', isRowHeader: true, cell: (row) => row.area, foot: 'Summa' },
          {
            id: 'maintenance',
            title: 'Vidmakthållande, tkr',
            align: 'end',
            cell: (row) => <Amount kronor={row.maintenance} />,
            foot: <Amount kronor={448_006_000} />,
          },
          {
            id: 'development',
            title: 'Utveckling, tkr',
            align: 'end',
            cell: (row) => <Amount kronor={row.development} />,
          },
          { id: 'points', title: 'Poäng', align: 'end', cell: (row) => <ScoreBar points={row.points} /> },
          { id: 'state', title: 'Mot registret', cell: (row) => <Chip tone={row.tone}>{row.state}</Chip> },
        ]}
      />
      <DataTable
        caption="Versioner"
        rows={rows.slice(0, 2)}
        rowKey={(row) => row.area}
        columns={[
          { id: 'area', title: 'Tjänsteområde', isRowHeader: true, cell: (row) => row.area },
          {
            id: 'sum',
            title: 'Skillnad, tkr',
            align: 'end',
            cell: (row) => <Amount kronor={-row.maintenance} as="difference" />,
          },
        ]}
      />
      <Meter label="2027" used={1_750_000} limit={2_000_000} />
      <Meter label="2028" used={2_000_000} limit={1_800_000} />
      <Meter label="2030" used={0} limit={1_800_000} />
      <Meter label="utan ram" used={300_000} limit={null} />
    </Part>
  );
}
