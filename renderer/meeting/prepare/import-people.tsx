import { useState } from 'react';
import type { Output } from '../../../shared/bridge/contract.ts';
import type { Key } from '../../../shared/language/catalogue.ts';
import type { Called } from '../../../shared/meeting/preparation.ts';
import type { RosterFault, RosterPerson } from '../../../shared/meeting/roster/read-roster.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { useText } from '../../ui/use-text.ts';
import { callingOf, callingWords, dutyWords } from './person-words.ts';

export interface ImportPeopleProps {
  readonly list: NonNullable<Output<'roster.choose'>>;
  readonly before: readonly Called[];
  readonly onTake: (people: Called[]) => void;
  readonly onClose: () => void;
}

/** A list that was read, to look over before it is taken in: who is in it, and what is wrong with which rows. */
export function ImportPeople({ list, before, onTake, onClose }: ImportPeopleProps) {
  const t = useText();
  const hasNamed = before.some(({ name }) => name.trim() !== '');
  const [how, setHow] = useState<'replace' | 'add'>('replace');
  const { name, people, faults, unread } = list;
  const take = (): void => {
    const taken = how === 'replace' ? people.map((one) => asCalled(one, before)) : added(people, before);
    onTake(taken.slice(0, 500));
    announce(t('prepare.saidTaken', { count: people.length }));
    onClose();
  };
  const columns: Column<RosterPerson>[] = [
    { id: 'name', title: t('meeting.name'), isRowHeader: true, cell: (one) => one.name },
    { id: 'role', title: t('prepare.role'), cell: (one) => t(callingWords[callingOf(one)]) },
    { id: 'organisation', title: t('meeting.organisation'), cell: (one) => one.organisation },
    { id: 'group', title: t('prepare.group'), cell: (one) => one.group },
    {
      id: 'duty',
      title: t('prepare.duty'),
      cell: ({ duty, order }) => (order === null ? t(dutyWords[duty]) : `${t(dutyWords[duty])} ${order}`),
    },
  ];
  return (
    <Dialog
      title={t('prepare.importTitle', { name })}
      size="large"
      isOpen
      onClose={onClose}
      onConfirm={people.length > 0 ? take : undefined}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={people.length === 0} onPress={take}>
            {t('prepare.take', { count: people.length })}
          </Button>
        </>
      }
    >
      {faults.length > 0 && (
        <div className="import-faults">
          <Banner tone="careful" what={t('prepare.faults', { count: faults.length })} next={t('prepare.faultsNext')} />
          <ul>
            {faults.slice(0, 50).map((fault) => (
              <li key={JSON.stringify(fault)}>{t(faultWords[fault.code], fault)}</li>
            ))}
            {faults.length > 50 && <li>{t('prepare.moreFaults', { count: faults.length - 50 })}</li>}
          </ul>
        </div>
      )}
      {unread.length > 0 && (
        <p className="k-second">{t('prepare.unread', { count: unread.length, columns: unread.join(', ') })}</p>
      )}
      {hasNamed && people.length > 0 && (
        <RadioChips
          label={t('prepare.how')}
          options={[
            { id: 'replace', label: t('prepare.replace') },
            { id: 'add', label: t('prepare.addMissing') },
          ]}
          value={how}
          onChange={setHow}
        />
      )}
      {people.length > 0 && (
        <div
          className="import-list"
          role="region"
          aria-label={t('prepare.importTitle', { name })}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by key
          tabIndex={0}
        >
          <DataTable
            caption={t('prepare.importTitle', { name })}
            columns={columns}
            rows={people}
            rowKey={(one) => one.name}
          />
        </div>
      )}
    </Dialog>
  );
}

const faultWords = {
  nameMissing: 'prepare.fault_nameMissing',
  nameTwice: 'prepare.fault_nameTwice',
  roleUnknown: 'prepare.fault_roleUnknown',
  dutyUnknown: 'prepare.fault_dutyUnknown',
  tickUnknown: 'prepare.fault_tickUnknown',
  orderUnknown: 'prepare.fault_orderUnknown',
  tooLong: 'prepare.fault_tooLong',
  tooMany: 'prepare.fault_tooMany',
} as const satisfies Record<RosterFault['code'], Key>;

/** Someone who was there before keeps the id that they had. */
function asCalled(person: RosterPerson, before: readonly Called[]): Called {
  return { ...person, id: before.find((one) => isSameName(one, person))?.id ?? crypto.randomUUID() };
}

/** Those who were there and are named stay as they are; the others of the list come after them. */
function added(people: readonly RosterPerson[], before: readonly Called[]): Called[] {
  const kept = before.filter(({ name }) => name.trim() !== '');
  const fresh = people.filter((person) => !kept.some((one) => isSameName(one, person)));
  return [...kept, ...fresh.map((person) => asCalled(person, []))];
}

function isSameName(one: { readonly name: string }, other: { readonly name: string }): boolean {
  return one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}
