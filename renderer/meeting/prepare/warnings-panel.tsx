import { memo } from 'react';
import { CircleAlert, CircleCheck, OctagonAlert } from 'lucide-react';
import type { Key } from '../../../shared/language/catalogue.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import { lackingIn } from '../../../shared/meeting/preparation.ts';
import { warningsOf, type Warning } from '../../../shared/meeting/preparation-warnings.ts';
import { useRegister } from '../../register-store.ts';
import { Panel } from '../../ui/panel.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PreparePanelProps } from './about-panel.tsx';
import { plansAtHand } from './new-preparation.ts';
import { sameParts } from './same-parts.ts';
import { usePreparing } from './prepare-store.ts';

/** What is missing before the meeting can open, and what may go wrong with it. */
export const WarningsPanel = memo(
  function WarningsPanel({ preparation, isTried = false }: PreparePanelProps) {
    const t = useText();
    const overview = useRegister((state) => state.overview);
    const next = usePreparing((state) => state.now?.ground?.nextSection ?? 1);
    const lacking = lackingIn(preparation);
    const warnings = warningsOf(preparation, plansAtHand(preparation, overview), next);
    return (
      <Panel title={t('prepare.before')} {...(isTried && lacking.length > 0 ? { edge: 'stop' as const } : {})}>
        <ul className="prepare-warnings">
          {lacking.map((lack) => (
            <li key={lack} data-tone="stop">
              <OctagonAlert size={16} aria-hidden />
              <span>{t(`prepare.lack_${lack}`)}</span>
            </li>
          ))}
          {warnings.map((warning) => (
            <li key={JSON.stringify(warning)} data-tone="careful">
              <CircleAlert size={16} aria-hidden />
              <span>{wordsOf(t, warning)}</span>
            </li>
          ))}
          {lacking.length + warnings.length === 0 && (
            <li data-tone="good">
              <CircleCheck size={16} aria-hidden />
              <span>{t('prepare.allThere')}</span>
            </li>
          )}
        </ul>
      </Panel>
    );
  },
  sameParts(
    'body',
    'date',
    'plans',
    'participants',
    'agenda',
    'model',
    'profile',
    'seats',
    'begins',
    'ends',
    'firstSection',
  ),
);

const sentences = {
  noApprover: 'prepare.warn_noApprover',
  noSecretary: 'prepare.warn_noSecretary',
  severalChairs: 'prepare.warn_severalChairs',
  evenNumber: 'prepare.warn_evenNumber',
  noQuorum: 'prepare.warn_noQuorum',
  nameTwice: 'prepare.warn_nameTwice',
  areaTwice: 'prepare.warn_areaTwice',
  planMet: 'prepare.warn_planMet',
  planOld: 'prepare.warn_planOld',
  endsBefore: 'prepare.warn_endsBefore',
  sectionsUsed: 'prepare.warn_sectionsUsed',
} as const satisfies Record<Warning['code'], Key>;

function wordsOf(t: Translate, { code, ...values }: Warning): string {
  return (t as (key: Key, values: object) => string)(sentences[code], values);
}
