import { useEffect, useMemo, useRef, useState } from 'react';
import type { Operation } from '../../../shared/log/operation.ts';
import { readFact } from '../../../shared/meeting/facts.ts';
import type { Aside } from '../../../shared/meeting/joining/state.ts';
import { rivalriesIn, sayingAnew } from '../../../shared/meeting/joining/rivals.ts';
import { blocking, contestedItems } from '../../../shared/meeting/queries.ts';
import { describeFact } from '../../minutes/describe-fact.ts';
import { itemIn } from '../../minutes/describe/describer.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { perform, useSome } from '../meeting-store.ts';
import { useDevices } from './use-devices.ts';
import { whyKeys } from './why.ts';

/** What two computers recorded differently, side by side and whose, for the chair to settle; and what can't be counted. */
export function SettleDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state, log } = useSome((view) => ({ state: view.state, log: view.log }));
  const contested = contestedItems(state);
  const rivalries = useMemo(() => rivalriesIn(state), [state]);
  const asides = blocking(state);
  const isChairs = state.chairDevice === null || state.chairDevice.value === log?.device;
  const left = contested.length + rivalries.length + asides.length;
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(left);
  // What was settled goes, and the button with it: focus stays in the dialog.
  useEffect(() => {
    if (before.current === left) return;
    before.current = left;
    if (!root.current?.contains(document.activeElement)) root.current?.focus();
  }, [left]);
  return (
    <Dialog
      title={t('joining.toSettle')}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <div ref={root} className="settle" tabIndex={-1}>
        {left === 0 && <p>{t('joining.nothingToSettle')}</p>}
        {!isChairs && contested.length + asides.length > 0 && <p className="k-second">{t('joining.chairSettles')}</p>}
        {contested.length > 0 && <h3>{t('joining.contestedHeading')}</h3>}
        {contested.map((item) => (
          <Contested key={item} item={item} isChairs={isChairs} />
        ))}
        {rivalries.length > 0 && <h3>{t('joining.rivalsHeading')}</h3>}
        {rivalries.map(({ shows, others }) => (
          <Rivals key={[shows, ...others].join()} shows={shows} others={others} />
        ))}
        {asides.length > 0 && <h3>{t('joining.asideHeading')}</h3>}
        {asides.map((aside) => (
          <SetAside key={aside.operation.id} aside={aside} isChairs={isChairs} />
        ))}
      </div>
    </Dialog>
  );
}

function Contested({ item, isChairs }: { readonly item: string; readonly isChairs: boolean }) {
  const t = useText();
  const format = useFormat();
  const { state, log } = useSome((view) => ({ state: view.state, log: view.log }));
  const decisions = state.items.get(item)?.decisions ?? [];
  const settle = async (operation: string): Promise<void> => {
    if (await perform({ type: 'settle-decision', item, operation })) announce(t('joining.settled'));
  };
  return (
    <section>
      <p>{itemIn({ state, t, format }, item)}</p>
      <ul className="settle-choices">
        {decisions.map(({ by, clauses }) => (
          <li key={by} className="settle-choice">
            <Whose operation={log?.log.get(by)} />
            <ul>
              {clauses.map((clause) => (
                <li key={clause}>{clause}</li>
              ))}
            </ul>
            {isChairs && <Button onPress={() => void settle(by)}>{t('joining.holds')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rivals({ shows, others }: { readonly shows: string; readonly others: readonly string[] }) {
  const t = useText();
  const format = useFormat();
  const { state, log } = useSome((view) => ({ state: view.state, log: view.log }));
  const operations = [shows, ...others].flatMap((id) => log?.log.get(id) ?? []);
  const saying = operations.map(({ fact }) => {
    const read = readFact(fact);
    return read && sayingAnew(read);
  });
  return (
    <section>
      <ul className="settle-choices">
        {operations.map((operation, i) => {
          const command = saying[i];
          return (
            <li key={operation.id} className="settle-choice">
              <Whose operation={operation} />
              <p>
                {describeFact(operation.fact, state, t, format)}{' '}
                {operation.id === shows && <Chip>{t('joining.shows')}</Chip>}
              </p>
              {command && (
                <Button onPress={() => void perform(command).then((taken) => taken && announce(t('joining.saidAnew')))}>
                  {t('joining.holds')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {saying.every((command) => !command) && <p className="k-second">{t('joining.sayAgain')}</p>}
    </section>
  );
}

function SetAside({ aside, isChairs }: { readonly aside: Aside; readonly isChairs: boolean }) {
  const t = useText();
  const format = useFormat();
  const { state } = useSome((view) => ({ state: view.state }));
  const [reason, setReason] = useState('');
  const { operation, why } = aside;
  const dismiss = async (): Promise<void> => {
    const taken = await perform({ type: 'dismiss-operation', operation: operation.id, reason });
    if (taken) announce(t('joining.dismissedNow'));
  };
  const isOpening = operation.id === state.opening?.by;
  return (
    <section className="settle-aside">
      <div>
        <Whose operation={operation} />
        <p>{describeFact(operation.fact, state, t, format)}</p>
        <p className="k-second">{t(isOpening ? 'errors.refusedPlanMissing' : whyKeys[why])}</p>
      </div>
      {isChairs && !isOpening && (
        <>
          <TextField label={t('joining.dismissReason')} value={reason} onChange={setReason} />
          <Button isDisabled={reason.trim() === ''} onPress={() => void dismiss()}>
            {t('joining.dismiss')}
          </Button>
        </>
      )}
    </section>
  );
}

function Whose({ operation }: { readonly operation: Operation | undefined }) {
  const t = useText();
  const format = useFormat();
  const { nameOf } = useDevices();
  if (!operation) return null;
  return (
    <p className="k-second">
      {t('joining.whose', { name: nameOf(operation.device), time: format.time(operation.at) })}
    </p>
  );
}
