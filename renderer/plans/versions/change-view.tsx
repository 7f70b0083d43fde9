import { memo } from 'react';
import { writeAmount, writeRow, writeStep, writeValue } from '../../../shared/plan/describe-change.ts';
import type { Change } from '../../../shared/plan/diff-change.ts';
import { sectionKeys, type Initiative } from '../../../shared/plan/plan.ts';
import { initiativeTotals } from '../../../shared/plan/totals.ts';
import { Amount } from '../../ui/amount.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { Marked, TextChange } from './text-change.tsx';

/** One change as it is read: what stood and what stands, an amount with its difference, a move with its places. */
export const ChangeView = memo(function ChangeView({ change }: { readonly change: Change }) {
  const words = { t: useText(), format: useFormat() };
  switch (change.type) {
    case 'text':
      return <TextChange before={change.before} after={change.after} />;
    case 'value':
      return (
        <p className="diff-pair">
          <Marked kind="removed">{writeValue(words, change, change.before)}</Marked>
          <Marked kind="added">{writeValue(words, change, change.after)}</Marked>
        </p>
      );
    case 'amount':
      return (
        <p className="diff-pair k-figure">
          <Marked kind="removed">{writeAmount(words, change.before)}</Marked>
          <Marked kind="added">{writeAmount(words, change.after)}</Marked>
          <strong>
            <Amount kronor={change.difference} as="difference" />
          </strong>
        </p>
      );
    case 'row':
      return (
        <TextChange
          before={change.before ? writeRow(words, change.before) : ''}
          after={change.after ? writeRow(words, change.after) : ''}
        />
      );
    case 'moved':
    case 'renumbered':
      return <p>{writeStep(words, change)}</p>;
    case 'initiative':
      return (
        <>
          <p>{writeStep(words, change)}</p>
          <Costs initiative={change.after ?? change.before} />
          <SectionTexts initiative={change.after ?? change.before} />
        </>
      );
  }
});

function Costs({ initiative }: { readonly initiative: Initiative | null }) {
  const t = useText();
  const totals = Object.entries(initiative ? initiativeTotals(initiative) : {});
  if (totals.length === 0) return null;
  return (
    <div className="diff-costs">
      <span className="k-second">{t('compare.costs')}</span>
      <dl>
        {totals.map(([year, amount]) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              <Amount kronor={amount} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The sections of an initiative that came or went, for those who ask. */
function SectionTexts({ initiative }: { readonly initiative: Initiative | null }) {
  const t = useText();
  const texts = sectionKeys.flatMap((key) =>
    initiative?.sections[key] ? [{ key, text: initiative.sections[key] }] : [],
  );
  if (texts.length === 0) return null;
  return (
    <details className="diff-sections">
      <summary>{t('compare.showSections')}</summary>
      {texts.map(({ key, text }) => (
        <p key={key} className="diff-text">
          <strong>{t(`plans.${key}`)}</strong> {text}
        </p>
      ))}
    </details>
  );
}
