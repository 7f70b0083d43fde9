import { CircleAlert, CircleCheck, Info, OctagonAlert, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './banner.css';
import { IconButton } from './icon-button.tsx';
import { useText } from './use-text.ts';

export type BannerTone = 'neutral' | 'good' | 'careful' | 'stop';

export interface BannerProps {
  readonly tone: BannerTone;
  /** What happened, to what. */
  readonly what: string;
  /** What to do next. */
  readonly next?: string;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

const icons: Readonly<Record<BannerTone, LucideIcon>> = {
  neutral: Info,
  good: CircleCheck,
  careful: CircleAlert,
  stop: OctagonAlert,
};

/** Something that has happened, told where it happened; `stop` and `careful` are said at once to screen readers. */
export function Banner({ tone, what, next, actions, onDismiss }: BannerProps) {
  const t = useText();
  const Icon = icons[tone];
  const isUrgent = tone === 'stop' || tone === 'careful';
  return (
    <div className="k-banner" data-tone={tone} role={isUrgent ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden />
      <div className="k-banner-words">
        <p className="k-banner-what">{what}</p>
        {next && <p>{next}</p>}
      </div>
      {actions && <div className="k-banner-actions">{actions}</div>}
      {onDismiss && <IconButton icon={X} label={t('shell.dismiss')} onPress={onDismiss} />}
    </div>
  );
}
