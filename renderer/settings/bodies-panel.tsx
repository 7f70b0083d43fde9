import { BodiesEditor } from '../meeting/prepare/bodies-editor.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/use-text.ts';

/** The bodies that meetings are prepared for. */
export function BodiesPanel() {
  const t = useText();
  return (
    <Panel title={t('prepare.bodies')}>
      <p className="k-second">{t('prepare.bodiesLead')}</p>
      <BodiesEditor />
    </Panel>
  );
}
