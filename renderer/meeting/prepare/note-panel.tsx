import { NoticeButtons } from '../notice/notice-buttons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PreparePanelProps } from './about-panel.tsx';
import { change } from './prepare-store.ts';

/** What those who are called are told besides the agenda. */
export function NotePanel({ preparation }: PreparePanelProps) {
  const t = useText();
  return (
    <Panel title={t('prepare.note')}>
      <TextArea
        label={t('prepare.noteLabel')}
        hint={t('prepare.noteHint')}
        rows={3}
        maxLength={5000}
        value={preparation.note}
        onChange={(note) => change({ note }, 'note')}
      />
      <div className="prepare-notice">
        <NoticeButtons preparation={preparation} />
      </div>
    </Panel>
  );
}
