import type { Item } from '../../../shared/meeting/agenda/facts.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { recusalsOf } from './recusals-of.ts';
import { perform, useSome } from '../meeting-store.ts';

/** What the item is about: diarienummer, what it comes from, what it stands on, who is out of it. */
export function AboutItem({ item, state }: { readonly item: Item; readonly state: MeetingState }) {
  const t = useText();
  const format = useFormat();
  const versions = useSome(({ log }) => ({ log })).log?.versions;
  const plans = item.plan === null ? (item.kind === 'ranking' ? (state.opening?.plans ?? []) : []) : [item.plan];
  const basis = plans.flatMap((hash) => {
    const plan = versions?.get(hash)?.plan;
    return plan ? [t('decisions.basisOf', { title: plan.title, version: plan.version })] : [];
  });
  const recused = recusalsOf(state, item.id);
  const { carried } = item;
  const rows = [
    { term: t('decisions.caseNumber'), text: item.caseNumber },
    { term: t('decisions.basis'), text: basis.join('\n') },
    {
      term: t('decisions.carriedFrom'),
      text: carried
        ? t('decisions.carriedHow', {
            how: carried.how,
            body: carried.body,
            date: format.date(carried.date),
            section: carried.section ?? 0,
          })
        : '',
    },
    { term: '', text: carried?.text ?? '' },
  ].filter(({ text }) => text !== '');
  const isAtHand = state.currentItem === item.id;
  if (rows.length === 0 && recused.length === 0 && isAtHand) return null;
  return (
    <Panel title={t('decisions.about')}>
      {rows.length > 0 && (
        <dl className="decision-rows">
          {rows.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {recused.map(({ name, reason }) => (
        <p key={name} className="item-recused">
          <Chip tone="careful">{t('decisions.recused')}</Chip> {name}
          {reason !== '' && <span className="k-second"> {reason}</span>}
        </p>
      ))}
      {!isAtHand && state.closed === null && (
        <Button onPress={() => void perform({ type: 'begin-item', item: item.id })}>{t('decisions.begin')}</Button>
      )}
    </Panel>
  );
}
