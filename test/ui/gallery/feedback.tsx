import { Banner } from '../../../renderer/ui/banner.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { Chip } from '../../../renderer/ui/chip.tsx';
import { Panel } from '../../../renderer/ui/panel.tsx';
import { Passage } from '../../../renderer/ui/passage.tsx';
import { PriorityChip } from '../../../renderer/ui/priority-chip.tsx';
import { Progress } from '../../../renderer/ui/progress.tsx';
import { Part } from './part.tsx';

const passage =
  '… med anledning av ovanstående uppgår kostnaden under året till 5 600 tkr, varav merparten avser konton …';

export function Feedback() {
  return (
    <Part title="Läge och besked">
      <div className="gallery-row">
        <Chip tone="good">ny version</Chip>
        <Chip tone="careful">2 belopp ändrade</Chip>
        <Chip tone="stop">200 över</Chip>
        <Chip>för P. Alm</Chip>
        <Chip tone="accent">§ 7</Chip>
        {([1, 2, 3, 0, null] as const).map((priority) => (
          <PriorityChip key={priority} priority={priority} />
        ))}
      </div>
      <Banner
        tone="good"
        what="Protokollet är exporterat."
        next="protokoll.pdf ligger i Dokument."
        onDismiss={() => undefined}
      />
      <Banner tone="careful" what="Planens datum är äldre än senaste versionens." />
      <Banner
        tone="stop"
        what="plan.pdf kunde inte läsas: filen är avkortad."
        next="Be om en ny kopia av filen. Registret är oförändrat."
        actions={<Button>Försök igen</Button>}
        onDismiss={() => undefined}
      />
      <Panel title="Tjänsteforum 12 februari" aside={<Chip tone="good">Tillstyrks</Chip>}>
        <p>Arkivet behövs innan verksamhetssystemen byts ut. Kostnaden bör fördelas efter användning.</p>
      </Panel>
      <Panel edge="stop">
        <p>Texten och tabellen säger olika om utvecklingen 2027.</p>
      </Panel>
      <Panel title="Nytt yttrande" aside="protokollet skrivs medan du skriver" isActive>
        <p>Forumet ställer sig bakom initiativet.</p>
      </Panel>
      <Passage
        text={passage}
        start={passage.indexOf('5 600')}
        end={passage.indexOf(', varav')}
        place="tjansteplaner-2027.pdf, s. 3"
      />
      <Progress label="Läser tjansteplaner-2027.pdf" share={0.4} onCancel={() => undefined} />
      <Progress label="Väntar på underskrift" share={null} />
    </Part>
  );
}
