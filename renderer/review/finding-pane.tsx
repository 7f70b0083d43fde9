import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Finding } from '../../shared/document/finding.ts';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { FindingCard } from './finding-card.tsx';
import { isToSettle } from '../../shared/review/finding-owner.ts';
import type { FindingSteps } from './use-finding-steps.ts';

export interface FindingPaneProps {
  readonly job: string;
  readonly area: string;
  readonly steps: FindingSteps;
}

/** The findings of the chosen area, one of them open; F8 goes through those of the whole document. */
export function FindingPane({ job, area, steps }: FindingPaneProps) {
  const t = useText();
  const format = useFormat();
  const locale = usePreferences((preferences) => preferences.locale);
  const pane = useRef<HTMLDivElement>(null);
  const { findings } = steps.group;
  const hasStepped = useRef(false);
  useEffect(() => {
    // Only where somebody went on: what is first shown never moves the view.
    if (hasStepped.current) pane.current?.querySelector('[data-open]')?.scrollIntoView({ block: 'nearest' });
    hasStepped.current = false;
  });
  const go = (by: 1 | -1) => {
    hasStepped.current = true;
    const finding = steps.step(by);
    if (finding) announce(describeFinding(locale, finding.code, finding.params));
  };
  useShortcut('F8', () => go(1));
  useShortcut('Shift+F8', () => go(-1));
  const lists = [
    { title: t('plans.settleFindings'), from: 0, findings: findings.filter(isToSettle) },
    {
      title: t('plans.smallFindings'),
      from: findings.filter(isToSettle).length,
      findings: findings.filter((finding) => !isToSettle(finding)),
    },
  ].filter((list) => list.findings.length > 0);
  return (
    <div className="findings" ref={pane}>
      <header className="findings-head">
        <h2>{t('plans.findingsOf', { area })}</h2>
        {findings.length > 0 && (
          <span className="findings-steps">
            {t('plans.place', { place: format.count(steps.index + 1), count: format.count(findings.length) })}
            <IconButton icon={ChevronUp} label={t('plans.previousFinding')} keys="Shift+F8" onPress={() => go(-1)} />
            <IconButton icon={ChevronDown} label={t('plans.nextFinding')} keys="F8" onPress={() => go(1)} />
          </span>
        )}
      </header>
      {findings.length === 0 && <p className="k-second">{t('plans.noFindings')}</p>}
      {lists.map(({ title, from, findings: some }) => (
        <section key={title} className="findings-list">
          <h3>{title}</h3>
          <ul>
            {some.map((finding: Finding, place) => (
              <li key={from + place}>
                <FindingCard
                  job={job}
                  finding={finding}
                  isOpen={from + place === steps.index}
                  onOpen={() => steps.goTo(from + place)}
                  onKeyDown={moveByArrows}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );

  function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
    const heads = [...(pane.current?.querySelectorAll<HTMLElement>('.finding-head') ?? [])];
    const here = heads.findIndex((head) => head === event.currentTarget);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: heads.length - 1 }[event.key];
    if (here === -1 || next === undefined || !heads[next]) return;
    event.preventDefault();
    hasStepped.current = true;
    heads[next].focus({ preventScroll: true });
    steps.goTo(next);
  }
}
