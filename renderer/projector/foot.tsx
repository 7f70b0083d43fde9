import { clockOf } from '../../shared/language/clock.ts';
import type { ProjectorView } from '../../shared/meeting/projector-view.ts';
import { useClock } from '../ui/use-clock.ts';
import { useFormat, useText } from '../ui/use-text.ts';

export interface FootProps {
  readonly view: ProjectorView;
  /** The picture stays, and so does the speaker's time. */
  readonly isFrozen: boolean;
}

/** Who speaks, for how long, who is next, and what is left of the frame; nothing where there is none of it. */
export function Foot({ view: { speaking, next, frame: anyFrame, list, shows, phase }, isFrozen }: FootProps) {
  const t = useText();
  const format = useFormat();
  // What is left of the money belongs to the list.
  const frame = shows === 'list' ? anyFrame : null;
  const { cut, total } = list;
  if (!speaking && next.length === 0 && !frame) return null;
  return (
    <footer className="far-foot">
      {speaking && (
        <div className="far-part far-speaker">
          <span className="far-label">
            {speaking.kind === 'speech' ? t('projector.speaking') : t(`projector.speaking_${speaking.kind}`)}
          </span>
          <strong>{speaking.name}</strong>
        </div>
      )}
      {next.length > 0 && (
        <div className="far-part far-next">
          <span className="far-label">{t('projector.next')}</span>
          <strong>{next.map(({ name }) => name).join(', ')}</strong>
        </div>
      )}
      {speaking && <Timer speaking={speaking} runs={!isFrozen && phase === 'open'} />}
      {frame && (
        <div className="far-part far-end">
          <span className="far-label">
            {cut && cut.after < total
              ? t('projector.frameEnds', { year: frame.year, place: cut.after })
              : t('projector.frameOf', { year: frame.year })}
          </span>
          <strong data-over={frame.left < 0 || undefined}>
            {frame.left < 0
              ? t('projector.over', { amount: format.tkr(-frame.left) })
              : t('projector.left', { amount: format.tkr(frame.left) })}
          </strong>
        </div>
      )}
    </footer>
  );
}

interface TimerProps {
  readonly speaking: NonNullable<ProjectorView['speaking']>;
  readonly runs: boolean;
}

/** What is left of the speaker's time, else how long they have spoken. */
function Timer({ speaking: { begunAt, rested, limit }, runs }: TimerProps) {
  const t = useText();
  const now = useClock(runs);
  const spoken = Math.max(0, Date.parse(now) - Date.parse(begunAt) - rested);
  const left = limit === null ? null : limit * 1000 - spoken;
  const isOver = left !== null && left <= 0;
  return (
    <div className="far-part far-end">
      <span className="far-label">{t('projector.time')}</span>
      <strong className="far-time" data-over={isOver || undefined}>
        {left === null
          ? clockOf(spoken)
          : isOver
            ? t('projector.timeOver', { time: clockOf(-left) })
            : t('projector.timeLeft', { time: clockOf(left + 999) })}
      </strong>
    </div>
  );
}
