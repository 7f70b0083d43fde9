import { useEffect, useMemo } from 'react';
import { blocking, contestedItems } from '../../../shared/meeting/queries.ts';
import { rivalriesIn } from '../../../shared/meeting/joining/rivals.ts';
import { listen } from '../../bridge.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { showMiddle, useSome } from '../meeting-store.ts';
import { askJoin, dismissArrived, followJoin, lookNow, takeArrived, useJoining } from './joining-store.ts';
import { placesOf } from './places.ts';
import { useDevices } from './use-devices.ts';

/** So many §§ and initiatives are named of what came in. */
const mostPlaces = 3;

/**
 * Hears what comes in from other computers, and tells what the person has to know of it. It stands below the list, so
 * that no row moves under the hand.
 */
export function Joined({ meeting }: { readonly meeting: string }) {
  useEffect(() => {
    void askJoin(meeting);
    const deaf = [listen('joining.changed', followJoin), listen('meeting.grown', (grown) => void takeArrived(grown))];
    return () => deaf.forEach((end) => end());
  }, [meeting]);
  return (
    <div className="joined">
      <Away meeting={meeting} />
      <ToSettle />
      <Arrived />
    </div>
  );
}

function Away({ meeting }: { readonly meeting: string }) {
  const t = useText();
  const join = useJoining((view) => view.join);
  if (join?.is !== 'away') return null;
  return (
    <Banner
      tone="careful"
      what={t('joining.folderAway', { folder: join.folder })}
      next={t('joining.folderAwayNext')}
      actions={<Button onPress={() => void lookNow(meeting)}>{t('joining.lookNow')}</Button>}
    />
  );
}

function ToSettle() {
  const t = useText();
  const { state, isFixed } = useSome((view) => ({ state: view.state, isFixed: view.state.closed !== null }));
  const { devices } = useDevices();
  const contested = contestedItems(state).length;
  const unsettled = blocking(state).length;
  // One computer alone has no rivals.
  const isAlone = devices.length < 2;
  const rivals = useMemo(() => (isAlone ? 0 : rivalriesIn(state).length), [isAlone, state]);
  if (isFixed || contested + unsettled + rivals === 0) return null;
  const what =
    contested > 0
      ? t('joining.contestedBanner', { count: contested })
      : unsettled > 0
        ? t('joining.unsettledBanner', { count: unsettled })
        : t('joining.rivalsBanner', { count: rivals });
  return (
    <Banner
      tone="careful"
      what={what}
      next={t(contested + unsettled > 0 ? 'joining.contestedNext' : 'joining.rivalsNext')}
      actions={
        <Button keys="G" onPress={() => openDialog('settle')}>
          {t('joining.settleNow')}
        </Button>
      }
    />
  );
}

function Arrived() {
  const t = useText();
  const format = useFormat();
  const arrived = useJoining((view) => view.arrived);
  const state = useSome((view) => ({ state: view.state })).state;
  const { ours, nameOf } = useDevices();
  if (!arrived) return null;
  const from = new Set(arrived.operations.map(({ device }) => device).filter((device) => device !== ours));
  const [one] = from;
  const { count } = arrived;
  const what =
    one !== undefined && from.size === 1
      ? t('joining.arrived', { count, name: nameOf(one) })
      : t('joining.arrivedSeveral', { count });
  const places = placesOf(arrived.operations, state, t, format, mostPlaces);
  return (
    <Banner
      tone="neutral"
      what={what}
      {...(places.length > 0 && { next: places.join(' · ') })}
      actions={
        <Button
          onPress={() => {
            dismissArrived();
            showMiddle('history');
          }}
        >
          {t('joining.toHistory')}
        </Button>
      }
      onDismiss={dismissArrived}
    />
  );
}
