import './middle-tabs.css';
import { Kbd } from '../ui/kbd.tsx';
import { useText } from '../ui/use-text.ts';
import { showMiddle, useMeeting } from './meeting-store.ts';
import { otherMiddles } from './middle.ts';

/** The views of the meeting, the ranked list first; nothing where that is the only one. */
export function MiddleTabs() {
  const t = useText();
  const middle = useMeeting((view) => view.middle);
  if (otherMiddles.length === 0) return null;
  const all = [{ id: 'ranking' as const, title: t('meeting.showRanking'), keys: 'Alt+1' }].concat(
    otherMiddles.map(({ id, title, keys }) => ({ id: id as 'ranking', title: title(t), keys })),
  );
  return (
    <nav className="middle-tabs" aria-label={t('meeting.views')}>
      {all.map(({ id, title, keys }) => (
        <button
          key={id}
          type="button"
          className="middle-tab"
          aria-current={middle === id ? 'page' : undefined}
          aria-keyshortcuts={keys}
          onClick={() => showMiddle(id)}
        >
          {title}
          <Kbd keys={keys} />
        </button>
      ))}
    </nav>
  );
}
