import { useEffect } from 'react';
import './versions/diff.css';
import { describeProblem } from '../../shared/bridge/describe-problem.ts';
import type { Standing } from '../../shared/bridge/shapes.ts';
import { refreshOverview, setSaving, showPlans, showProblem } from '../register-store.ts';
import { focusWhenFree } from '../ui/focus-when-free.ts';
import { notify } from '../shell/notice-store.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { lookOver } from './import-store.ts';
import { inOrder, isOpen, leaveSeveral, takeSeveral, type Several, type SeveralDocument } from './several-store.ts';

const states = {
  waiting: { word: 'compare.stateWaiting', tone: 'neutral' },
  reading: { word: 'compare.stateReading', tone: 'accent' },
  read: { word: 'compare.stateRead', tone: 'good' },
  toMap: { word: 'compare.stateToMap', tone: 'careful' },
  refused: { word: 'compare.stateRefused', tone: 'stop' },
  taken: { word: 'compare.stateTaken', tone: 'good' },
} as const;

const counts = {
  new: 'compare.countNew',
  changed: 'compare.countChanged',
  unchanged: 'compare.countUnchanged',
} as const satisfies Record<Standing, string>;

/** Several documents on their way in: how far each is, what was found, and all of it taken in at once. */
export function SeveralView({ several: { documents, isTaking } }: { readonly several: Several }) {
  const t = useText();
  const format = useFormat();
  const finished = documents.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  const refused = documents.filter(({ state }) => state === 'refused').length;
  const waiting = inOrder(documents);
  const isReading = finished < documents.length;
  const canTakeAll = !isReading && !isTaking && waiting.length > 0;
  const take = () => void takeAll();
  useShortcut('Control+Enter', take, { isDisabled: !canTakeAll });
  useEffect(() => {
    if (!isReading) announce(t('compare.readSoFar', { read: finished - refused, count: documents.length }));
  }, [isReading, finished, refused, documents.length, t]);
  const columns: Column<SeveralDocument>[] = [
    { id: 'name', title: t('compare.document'), isRowHeader: true, cell: ({ file }) => file.name },
    {
      id: 'state',
      title: t('compare.documentState'),
      cell: (one) => {
        const { tone, word } = states[isOpen(one) ? 'toMap' : one.state];
        return <Chip tone={tone}>{t(word)}</Chip>;
      },
    },
    { id: 'found', title: t('compare.found'), cell: (one) => <Found one={one} /> },
    {
      id: 'look',
      title: t('common.details'),
      cell: (one) =>
        one.state === 'read' && (
          <Button
            isDisabled={isTaking}
            aria-label={t('compare.lookOver', { name: one.file.name })}
            onPress={() => lookOver(one.preview, one.comparison, one.choice, true)}
          >
            {t('compare.look')}
          </Button>
        ),
    },
  ];
  return (
    <div className="k-page">
      <PageHeader
        title={t('compare.several')}
        note={t('compare.readSoFar', { read: format.count(finished - refused), count: format.count(documents.length) })}
        lead={t('compare.severalLead')}
      />
      {refused > 0 && <p>{t('compare.documentsRefused', { count: refused })}</p>}
      <DataTable caption={t('compare.severalCaption')} columns={columns} rows={documents} rowKey={({ job }) => job} />
      <div className="plans-actions">
        <span className="k-second">{waiting.length > 1 && t('compare.dateOrder')}</span>
        <span className="plans-buttons">
          <Button onPress={leaveSeveral} isDisabled={isTaking}>
            {t(waiting.length === 0 && !isReading ? 'common.close' : 'common.cancel')}
          </Button>
          <Button kind="primary" keys="Control+Enter" onPress={take} isDisabled={!canTakeAll}>
            {t('compare.takeAllDocuments', { count: waiting.length })}
          </Button>
        </span>
      </div>
    </div>
  );

  async function takeAll(): Promise<void> {
    const taken = await takeSeveral();
    await refreshOverview();
    if (taken.documents > 0) {
      setSaving('saved', new Date().toISOString());
      notify({ tone: 'good', what: t('compare.documentsTaken', { count: taken.documents }) });
    }
    if (taken.problem) return showProblem(taken.problem);
    // What could not be read stays in sight until somebody has seen it.
    // The button that was pressed rests now: on to the one that closes.
    if (refused > 0)
      return focusWhenFree(() => document.querySelector<HTMLElement>('.plans-buttons button:not(:disabled)'));
    leaveSeveral();
    if (taken.year !== null) showPlans({ year: taken.year });
  }
}

function Found({ one }: { readonly one: SeveralDocument }) {
  const t = useText();
  if (one.state === 'refused') {
    const { what, next } = describeProblem(t, one.problem);
    return (
      <span className="plans-named several-problem">
        <span>{what}</span>
        <span className="plans-number">{next}</span>
      </span>
    );
  }
  if (one.state !== 'read' && one.state !== 'taken') return null;
  const { plans } = one.comparison;
  const parts = (Object.keys(counts) as Standing[]).flatMap((standing) => {
    const count = plans.filter((plan) => plan.standing === standing).length;
    return count === 0 ? [] : [t(counts[standing], { count })];
  });
  return `${t('compare.foundPlans', { plans: plans.length })}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}
